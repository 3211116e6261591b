import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import type { Font } from 'fontkit'
import type { Face } from './paper'

/**
 * A font read once for the life of the process. Advances are whole thousandths of the type size, the unit
 * that PDF itself measures text in, so that lines never drift from what the file says.
 */
export type LoadedFont = {
  readonly font: Font
  /** The glyph of a code point, 0 where the font has none. */
  glyph(codePoint: number): number
  advance(glyph: number): number
}

type Family = { readonly covers: RegExp; readonly files: Readonly<Record<Face, string>> }

const tinos = '@expo-google-fonts/tinos'
const amiri = '@expo-google-fonts/amiri'
const song = '@expo-google-fonts/noto-serif-sc'
const myeongjo = '@expo-google-fonts/nanum-myeongjo'

/** One upright file in two weights; slanted letters are not a custom of these scripts. */
function upright(regular: string, bold: string): Record<Face, string> {
  return { regular, bold, italic: regular }
}

const latin: Readonly<Record<Face, string>> = {
  regular: `${tinos}/400Regular/Tinos_400Regular.ttf`,
  bold: `${tinos}/700Bold/Tinos_700Bold.ttf`,
  italic: `${tinos}/400Regular_Italic/Tinos_400Regular_Italic.ttf`,
}

/**
 * In the order they are asked. Tinos has the measures of Times and covers Latin, Greek, Cyrillic, Hebrew
 * and Vietnamese; Amiri has one glyph for each Arabic letter, so that the letters can be copied again (Noto's
 * Arabic fonts take letters apart into stems and dots). The big fonts are read only when a text holds a letter
 * of their script.
 */
const families: readonly Family[] = [
  { covers: /[^]/u, files: latin },
  {
    covers: /\p{scx=Arab}/u,
    files: upright(`${amiri}/400Regular/Amiri_400Regular.ttf`, `${amiri}/700Bold/Amiri_700Bold.ttf`),
  },
  {
    covers: /\p{scx=Hang}/u,
    files: upright(
      `${myeongjo}/400Regular/NanumMyeongjo_400Regular.ttf`,
      `${myeongjo}/700Bold/NanumMyeongjo_700Bold.ttf`,
    ),
  },
  {
    covers: /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\uff00-\uffef]/u,
    files: upright(
      `${song}/400Regular/NotoSerifSC_400Regular.ttf`,
      `${song}/700Bold/NotoSerifSC_700Bold.ttf`,
    ),
  },
]

const loaded = new Map<string, LoadedFont>()

/** The first font that has every code point of a piece of text, or null. */
export function fontFor(text: string, face: Face): LoadedFont | null {
  for (const family of families) {
    if (!family.covers.test(text)) continue
    const font = load(family.files[face])
    if (Array.from(text).every((character) => font.glyph(character.codePointAt(0) ?? 0) !== 0)) return font
  }
  return null
}

/** The font of Latin text, in which most lines are set whole. */
export function textFont(face: Face): LoadedFont {
  return load(latin[face])
}

function load(file: string): LoadedFont {
  const known = loaded.get(file)
  if (known !== undefined) return known
  const font = create(readFileSync(require.resolve(file)))
  if (!('layout' in font)) throw new Error(`${file} holds a collection of fonts; one font is needed`)
  const fresh = remembering(font)
  loaded.set(file, fresh)
  return fresh
}

function remembering(font: Font): LoadedFont {
  const glyphs = new Map<number, number>()
  const advances = new Map<number, number>()
  return {
    font,
    glyph: (codePoint) => remember(glyphs, codePoint, () => glyphOf(font, codePoint)),
    advance: (glyph) =>
      remember(advances, glyph, () =>
        Math.round((font.getGlyph(glyph).advanceWidth * 1000) / font.unitsPerEm),
      ),
  }
}

function glyphOf(font: Font, codePoint: number): number {
  return font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint).id : 0
}

function remember(known: Map<number, number>, key: number, make: () => number): number {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

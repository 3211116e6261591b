import type { LoadedFont } from './fonts'

/**
 * A glyph in its place, standing for these letters. Measures are thousandths of the type size; `advance` is
 * the way to the next glyph here, which may be more than the font's own.
 */
export type Glyph = {
  readonly id: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
  readonly letters: string
}

/** A glyph that stands for no letter, such as a line that joins two; drawn as an outline, so that it adds nothing to the text. */
export type Stroke = { readonly id: number; readonly x: number; readonly y: number }

/** Glyphs of one font from left to right, starting `lead` from the run's left end. */
export type GlyphRun = {
  readonly font: LoadedFont
  readonly lead: number
  readonly glyphs: readonly Glyph[]
  readonly strokes: readonly Stroke[]
  readonly width: number
}

/**
 * The width that the file gives a glyph. One that stands back over the letter before it (dx below zero, as
 * alef after lam) reaches to the next all the same, or readers would see a gap there and copy a space.
 */
export function reachOf(glyph: Glyph): number {
  return glyph.advance > 0 && glyph.dx < 0 ? glyph.advance - glyph.dx : glyph.advance
}

/** One glyph for each letter, by the font's character map alone. */
export function oneToOne(font: LoadedFont, text: string): GlyphRun {
  const glyphs = Array.from(text, (letters) => {
    const id = font.glyph(letters.codePointAt(0) ?? 0)
    return { id, advance: font.advance(id), dx: 0, dy: 0, letters }
  })
  return { font, lead: 0, glyphs, strokes: [], width: widthOf(glyphs) }
}

/**
 * Glyphs as the font shapes them, from left to right. Letters that can be composed are composed first. The
 * fonts here give one glyph for each letter, some with joining strokes between; where one does not, the
 * first glyph stands for the whole word.
 */
export function laidOut(font: LoadedFont, text: string, direction: 'ltr' | 'rtl'): GlyphRun {
  const composed = text.normalize('NFC')
  const seen = seenGlyphs(font, composed, direction)
  const read = direction === 'rtl' ? seen.toReversed() : seen
  const lettered = withLetters(read, Array.from(composed))
  return gathered(font, direction === 'rtl' ? lettered.reverse() : lettered)
}

type Seen = Glyph & { readonly stroke: boolean }

function seenGlyphs(font: LoadedFont, text: string, direction: 'ltr' | 'rtl'): Seen[] {
  // Hebrew's points must stay letters of their own. fontkit fills the object, so each call gets a fresh one.
  const features = /\p{Script=Hebrew}/u.test(text) ? { ccmp: false, liga: false } : {}
  const laid = font.font.layout(text, features, undefined, undefined, direction)
  const thousandths = (units: number): number => Math.round((units * 1000) / font.font.unitsPerEm)
  return laid.glyphs.map((glyph, index) => {
    const position = laid.positions[index]
    return {
      id: glyph.id,
      advance: thousandths(position?.xAdvance ?? glyph.advanceWidth),
      dx: thousandths(position?.xOffset ?? 0),
      dy: thousandths(position?.yOffset ?? 0),
      letters: '',
      // fontkit's list of a glyph's letters is of the glyph's first use, so only its emptiness tells something.
      stroke: glyph.codePoints.length === 0,
    }
  })
}

function withLetters(seen: readonly Seen[], letters: readonly string[]): Seen[] {
  const matches = seen.filter((glyph) => !glyph.stroke).length === letters.length
  let next = 0
  return seen.map((glyph, index) => {
    if (!matches) return { ...glyph, stroke: index > 0, letters: index === 0 ? letters.join('') : '' }
    if (glyph.stroke) return glyph
    next += 1
    return { ...glyph, letters: letters[next - 1] ?? '' }
  })
}

/** Takes the strokes out; the room they need goes to the glyph before them. */
function gathered(font: LoadedFont, seen: readonly Seen[]): GlyphRun {
  const glyphs: Glyph[] = []
  const strokes: Stroke[] = []
  let x = 0
  let lead = 0
  for (const { stroke, ...glyph } of seen) {
    const last = glyphs.at(-1)
    if (!stroke) glyphs.push(glyph)
    else {
      strokes.push({ id: glyph.id, x: x + glyph.dx, y: glyph.dy })
      if (last === undefined) lead += glyph.advance
      else glyphs[glyphs.length - 1] = { ...last, advance: last.advance + glyph.advance }
    }
    x += glyph.advance
  }
  return { font, lead, glyphs, strokes, width: x }
}

/** Two runs of one font as one. */
export function together(left: GlyphRun, right: GlyphRun): GlyphRun {
  const last = left.glyphs.at(-1)
  const glyphs =
    last === undefined ? [] : [...left.glyphs.slice(0, -1), { ...last, advance: last.advance + right.lead }]
  return {
    font: left.font,
    lead: last === undefined ? left.lead + right.lead : left.lead,
    glyphs: [...glyphs, ...right.glyphs],
    strokes: [...left.strokes, ...right.strokes.map((stroke) => ({ ...stroke, x: stroke.x + left.width }))],
    width: left.width + right.width,
  }
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
}

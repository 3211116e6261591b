import { DomainError } from '../domain/errors'
import { around, nameOf } from './characters'
import { holdsRightToLeft, stretchesOf, visualOrder } from './direction'
import { fontFor, textFont } from './fonts'
import type { LoadedFont } from './fonts'
import type { Face } from './paper'

/** A glyph in its place; measures in thousandths of the type size. `codePoints` is what it stands for. */
export type Glyph = {
  readonly id: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
  readonly codePoints: readonly number[]
}

/** Glyphs of one font from left to right. */
export type GlyphRun = {
  readonly font: LoadedFont
  readonly glyphs: readonly Glyph[]
  readonly width: number
}

/** Runs from left to right; `actual` is the text behind them where glyphs and letters do not match one to one. */
export type Shaped = {
  readonly runs: readonly GlyphRun[]
  readonly actual: string | null
  readonly width: number
}

/** Marks and joined scripts need the font's own shaping; all else is one glyph for one letter. */
const joined = /[\p{M}\p{Script=Arabic}\p{Script=Hebrew}\u200c\u200d]/u
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Turns one line's text into glyphs, choosing for each letter with its marks the first font that has it all.
 *
 * @throws DomainError `no-glyph`, naming the character that none of the fonts has; nothing is ever dropped
 */
export function shape(text: string, face: Face): Shaped[] {
  if (!holdsRightToLeft(text)) return shapeForward(text, face)
  return stretchesOf(text).flatMap((stretch) =>
    stretch.rightToLeft ? [shapeBackward(stretch.text, face)] : shapeForward(stretch.text, face),
  )
}

/** The width of a text in thousandths of the type size. */
export function widthOf(text: string, face: Face): number {
  return shape(text, face).reduce((sum, piece) => sum + piece.width, 0)
}

function shapeForward(text: string, face: Face): Shaped[] {
  return fontRuns(text, face).map((run) => {
    const complex = joined.test(run.text)
    const glyphs = complex ? laidOut(run.font, run.text, 'ltr') : oneToOne(run.font, run.text)
    const only = glyphRun(run.font, glyphs)
    return { runs: [only], actual: complex ? run.text : null, width: only.width }
  })
}

function shapeBackward(text: string, face: Face): Shaped {
  const runs = visualOrder(text).flatMap((piece) => {
    const inOrder = fontRuns(piece.text, face).map((run) =>
      glyphRun(run.font, laidOut(run.font, run.text, piece.rightToLeft ? 'rtl' : 'ltr')),
    )
    return piece.rightToLeft ? inOrder.reverse() : inOrder
  })
  return { runs, actual: text, width: runs.reduce((sum, run) => sum + run.width, 0) }
}

type FontRun = { readonly font: LoadedFont; text: string }

function fontRuns(text: string, face: Face): FontRun[] {
  const usual = textFont(face)
  if (everyGlyph(usual, text)) return [{ font: usual, text }]
  const runs: FontRun[] = []
  for (const { segment } of clusters.segment(text)) {
    const font = fontFor(segment, face) ?? refuse(segment, text)
    const last = runs.at(-1)
    if (last?.font === font) last.text += segment
    else runs.push({ font, text: segment })
  }
  return runs
}

function everyGlyph(font: LoadedFont, text: string): boolean {
  for (const character of text) if (font.glyph(character.codePointAt(0) ?? 0) === 0) return false
  return true
}

function refuse(cluster: string, text: string): never {
  const points = Array.from(cluster, (character) => character.codePointAt(0) ?? 0)
  const name = points.map(nameOf).join(' with ')
  throw new DomainError(
    'no-glyph',
    `no font here can print ${name} in “${around(text)}”; write it in Latin letters or another script`,
  )
}

function oneToOne(font: LoadedFont, text: string): Glyph[] {
  return Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0
    const id = font.glyph(codePoint)
    return { id, advance: font.advance(id), dx: 0, dy: 0, codePoints: [codePoint] }
  })
}

function laidOut(font: LoadedFont, text: string, direction: 'ltr' | 'rtl'): Glyph[] {
  const laid = font.font.layout(text, undefined, undefined, undefined, direction)
  const thousandths = (units: number): number => Math.round((units * 1000) / font.font.unitsPerEm)
  return laid.glyphs.map((glyph, index) => {
    const position = laid.positions[index]
    return {
      id: glyph.id,
      advance: thousandths(position?.xAdvance ?? glyph.advanceWidth),
      dx: thousandths(position?.xOffset ?? 0),
      dy: thousandths(position?.yOffset ?? 0),
      codePoints: glyph.codePoints,
    }
  })
}

function glyphRun(font: LoadedFont, glyphs: readonly Glyph[]): GlyphRun {
  return { font, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) }
}

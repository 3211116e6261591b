import { holdsRightToLeft, stretchesOf, visualOrder } from './direction'
import type { Stretch } from './direction'
import { fontRuns } from './font-runs'
import { laidOut, oneToOne, together } from './glyphs'
import type { GlyphRun } from './glyphs'
import type { Face } from './paper'

/** Marks and joined scripts need the font's own shaping; all else is one glyph for one letter. */
const joined = /[\p{M}\p{Script=Arabic}\u200c\u200d]/u

/**
 * Turns one line's text into glyphs, from left to right as they are seen.
 *
 * @throws DomainError `no-glyph`, naming the character that none of the fonts has; nothing is ever dropped
 */
export function shape(text: string, face: Face): GlyphRun[] {
  if (!holdsRightToLeft(text)) return forward(text, face)
  return stretchesOf(text).flatMap((stretch) =>
    stretch.rightToLeft ? backward(stretch.text, face) : forward(stretch.text, face),
  )
}

/** The width of a text in thousandths of the type size. */
export function widthOf(text: string, face: Face): number {
  return shape(text, face).reduce((sum, run) => sum + run.width, 0)
}

function forward(text: string, face: Face): GlyphRun[] {
  return fontRuns(text, face).map((run) =>
    joined.test(run.text) ? laidOut(run.font, run.text, 'ltr') : oneToOne(run.font, run.text),
  )
}

/** Phrases set lately, since each is asked for twice (to measure, to draw) and names come again. */
const lately = new Map<string, GlyphRun[]>()
const mostKept = 2000

function backward(text: string, face: Face): GlyphRun[] {
  const key = `${face} ${text}`
  const known = lately.get(key)
  if (known !== undefined) return known
  if (lately.size >= mostKept) lately.clear()
  const runs = shapedBackward(text, face)
  lately.set(key, runs)
  return runs
}

/** Neighbours of one font become one run, which readers of PDF turn round as a whole to find the text again. */
function shapedBackward(text: string, face: Face): GlyphRun[] {
  const runs: GlyphRun[] = []
  for (const next of visualOrder(text).flatMap((piece) => pieceRuns(piece, face))) {
    const last = runs.at(-1)
    if (last?.font === next.font) runs[runs.length - 1] = together(last, next)
    else runs.push(next)
  }
  return runs
}

function pieceRuns(piece: Stretch, face: Face): GlyphRun[] {
  const direction = piece.rightToLeft ? 'rtl' : 'ltr'
  const runs = fontRuns(piece.text, face, piece.rightToLeft).map((run) =>
    laidOut(run.font, run.text, direction),
  )
  return piece.rightToLeft ? runs.reverse() : runs
}

import bidiFactory from 'bidi-js'

/** A stretch of a line that runs one way. */
export type Stretch = { readonly text: string; readonly rightToLeft: boolean }

const bidi = bidiFactory()

/**
 * A name or phrase in a right-to-left script, from its first to its last letter; what may stand between
 * (spaces, hyphens, digits, Arabic punctuation) belongs to it. A Latin comma or semicolon ends it, so that
 * of two names in a list the first is printed first.
 */
const strong = '[\\p{Script=Hebrew}\\p{Script=Arabic}]'
const letters = `${strong}[\\p{M}\\u200c\\u200d]*`
const between = '[ \\u00a0\\-–.\'"’״׳،؛/0-9\\u0640\\u0660-\\u0669\\u06f0-\\u06f9]*'
const phrase = new RegExp(`${letters}(?:${between}${letters})*[\\u0660-\\u0669\\u06f0-\\u06f9]*`, 'gu')

/** Whether a text needs any of this. */
export function holdsRightToLeft(text: string): boolean {
  return text.search(phrase) !== -1
}

/**
 * Splits a left-to-right line into stretches in reading order. Each right-to-left phrase stands as one
 * word among others, so it can never move the digits or names beside it (what FSI and PDI do in plain text).
 */
export function stretchesOf(line: string): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const found of line.matchAll(phrase)) {
    if (found.index > from) stretches.push({ text: line.slice(from, found.index), rightToLeft: false })
    stretches.push({ text: found[0], rightToLeft: true })
    from = found.index + found[0].length
  }
  if (from < line.length) stretches.push({ text: line.slice(from), rightToLeft: false })
  return stretches
}

/** The pieces of a right-to-left phrase from left to right as they are seen: its digits still run the other way. */
export function visualOrder(text: string): Stretch[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'rtl')
  const pieces: { text: string; level: number }[] = []
  Array.from(text.matchAll(/[^]/gu)).forEach((found) => {
    const level = levels[found.index] ?? 1
    const last = pieces.at(-1)
    if (last?.level === level) last.text += found[0]
    else pieces.push({ text: found[0], level })
  })
  // Inside a phrase there are only its own level and digits one deeper, so turning the order is enough.
  return pieces.reverse().map((piece) => ({ text: piece.text, rightToLeft: piece.level % 2 === 1 }))
}

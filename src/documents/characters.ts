import { DomainError } from '../domain/errors'

/**
 * Text that is not what it seems: controls (but white space), direction marks, line separators, halves of
 * pairs, private and unassigned code points, and whatever is invisible by its nature. The two joiners that
 * Persian spelling needs pass between Arabic letters only.
 */
const forging =
  /(?![\t\n\r\f\u200c\u200d])[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<!\p{scx=Arab})[\u200c\u200d]|[\u200c\u200d](?!\p{scx=Arab})/u

/** `U+00E9 “é”`, or the number alone where the character cannot be seen. */
export function nameOf(codePoint: number): string {
  const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  const character = String.fromCodePoint(codePoint)
  return /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character) ? number : `${number} “${character}”`
}

/** The words around a place in a text, for a message; what cannot be seen is left out. */
export function around(text: string): string {
  const seen = text
    .replace(/(?!\s)[\p{C}\p{Default_Ignorable_Code_Point}]|[\u2028\u2029]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  return seen.length > 40 ? `${seen.slice(0, 40)}…` : seen
}

/**
 * Refuses text that could forge a line or its order on paper: control and direction characters, invisible
 * joins, lone surrogates. Plain white space passes; the markup collapses it.
 *
 * @throws DomainError `forged-text`, naming the character and the words around it
 */
export function refuseForgingCharacters(text: string, place: string): void {
  const found = forging.exec(text)
  if (found === null) return
  const name = nameOf(found[0].codePointAt(0) ?? 0)
  throw new DomainError(
    'forged-text',
    `${place}: the text “${around(text)}” holds the invisible character ${name}, which could change what the reader sees; take it out`,
  )
}

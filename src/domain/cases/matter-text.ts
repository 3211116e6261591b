import { isList, isObject, type Json, type MatterProblem } from './matter'

/**
 * Characters that could make a paper look other than it reads: controls and line ends, marks that turn the
 * direction of text, what is invisible by nature, halves of pairs, private and unassigned code points. The
 * two joiners that Persian and Indian spelling needs pass between letters.
 */
const FORGING =
  /(?![\u200c\u200d])[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]|(?<!\p{L}|\p{M})[\u200c\u200d]|[\u200c\u200d](?!\p{L}|\p{M})/u

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function flawOf(text: string): string | null {
  const found = FORGING.exec(text)?.[0]
  if (found === undefined) return null
  const what = found === '\n' || found === '\r' ? 'a line break' : 'the invisible character'
  return `holds ${what} (${codeOf(found)}), with which a line of a sworn paper could be forged`
}

const REMEDY = 'write the text on one line and without that character'

/** Every text of a matter file, keys included, that holds such a character, with its path. */
export function forgingTexts(value: Json | undefined, path = ''): MatterProblem[] {
  if (typeof value === 'string') {
    const flaw = flawOf(value)
    return flaw === null ? [] : [{ path, because: flaw, remedy: REMEDY }]
  }
  if (isList(value)) return value.flatMap((item, index) => forgingTexts(item, `${path}[${index}]`))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const flaw = flawOf(key)
    if (flaw !== null) return [{ path, because: `has a key that ${flaw}`, remedy: REMEDY }]
    return forgingTexts(item, path === '' ? key : `${path}.${key}`)
  })
}

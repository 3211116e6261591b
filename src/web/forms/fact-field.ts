import type { ProofField } from '../../domain/rules/proof-types'
import { kindOfFact, type KindOfFact } from '../../stores/read/kind-of-fact'
import { capital, sentence } from '../words'
import { option, type Field, type Option } from './field'

const KINDS = {
  yes: 'yes',
  number: 'number',
  decimal: 'decimal',
  day: 'date',
  moment: 'moment',
  text: 'text',
  lines: 'lines',
} as const

const ARTICLE = /^(an?|the) /
const END = /[.:;,]$/
const MOST_LETTERS = 60

/** The words that a paper has for a fact; a long sentence of the paper is shown by its own word. */
function choices({ words = {} }: ProofField, { words: allowed }: KindOfFact): Option[] {
  const told = (word: string): string => words[word]?.replace(ARTICLE, '').replace(END, '') ?? ''
  const names = Object.keys(words).length > 0 ? Object.keys(words) : allowed
  return names.map((word) => {
    const says = told(word)
    return option(word, says === '' || says.length > MOST_LETTERS ? sentence(word) : capital(says))
  })
}

function citeOf({ cite = [] }: ProofField): string {
  return cite.length === 0 ? 'for the papers' : `for the papers, ${cite.join(', ')}`
}

/** Whether a paper cannot do without a fact: a statute or a decision asks for it on some facts. */
export function isDemanded({ need }: ProofField): boolean {
  return need === 'statute' || need === 'case-law'
}

/**
 * The field in which a fact of a paper is given, as its rules name it and the matter file writes it.
 *
 * @param part of the matter file: `event`, `serve`, `server`, `case`
 * @param path of the fact in that part
 * @returns null for a list or an object, which has no field of its own
 */
export function factField(
  name: string,
  part: string,
  path: readonly string[],
  row: ProofField,
): Field | null {
  const kind = kindOfFact(part, path)
  if (kind === null) return null
  const label = capital(row.say === '' ? name : row.say)
  const asked = { name, label, ...(isDemanded(row) ? { needed: citeOf(row) } : {}) }
  const options = kind.kind === 'text' ? choices(row, kind) : []
  if (options.length === 0) return { ...asked, kind: KINDS[kind.kind] }
  return { ...asked, kind: 'chips', options, other: kind.words.length === 0 }
}

/** The same for a fact that no paper has words for. */
export function plainField(name: string, label: string, kind: KindOfFact): Field {
  const { words } = kind
  if (words.length === 0) return { name, label, kind: KINDS[kind.kind] }
  return { name, label, kind: 'chips', options: words.map((word) => option(word, sentence(word))) }
}

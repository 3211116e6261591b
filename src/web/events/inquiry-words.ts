import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { option, type Option } from '../forms/field'
import { sentence } from '../words'
import { INQUIRIES } from './vocabulary'

/** In papers and in the record of an application alike: `inquiry[].kind`, `record.inquiries[].kind`. */
const KIND_ASKED = /(^|\.)inquir(y|ies)\[\]\.kind$/
const ARTICLE = /^(an?|the) /

function wordsOf({ proofs }: LoadedJurisdiction): (readonly [word: string, told: string])[] {
  return proofs.flatMap(({ fields }) =>
    fields.flatMap(({ path, words = {} }) => (KIND_ASKED.test(path) ? Object.entries(words) : [])),
  )
}

/** Who may be asked and what may be searched: the common kinds, then all that the papers of the place have a word for. */
export function inquiryKinds(loaded: LoadedJurisdiction): Option[] {
  const common = new Set(INQUIRIES.map(({ value }) => value))
  const further = new Map(wordsOf(loaded).filter(([word]) => !common.has(word)))
  return [
    ...INQUIRIES,
    ...[...further].map(([word, told]) => option(word, sentence(told.replace(ARTICLE, '')))),
  ]
}

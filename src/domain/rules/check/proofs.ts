import type { ProofFile, ProofWhen } from '../proof-types'
import { eachAt, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope, type Vocabulary } from './scope'

const VOCABULARY = {
  court: 'court',
  'not-court': 'court',
  flag: 'flag',
  'no-flag': 'flag',
  recipient: 'recipient',
  'not-recipient': 'recipient',
  signer: 'signer',
  method: 'method',
} as const satisfies Partial<Record<keyof ProofWhen, Vocabulary>>

const CONDITIONS: readonly string[] = [
  'when',
  'also-when',
  'instead-when',
  'unless',
  'present',
  'against',
  'absent',
]

/** Checks that a paper or a part speaks of events, parts and words that there are. */
export function checkProof(proof: ProofFile, scope: Scope): Flaw[] {
  const events = proof.part === true ? [] : proof.events
  return [
    ...unknownWords('part of a proof', proof.parts, ['parts'], scope),
    ...eachAt(events, ['events'], (event, at) => [
      ...unknownWords('event', event['any-of'], [...at, 'any-of'], scope),
      ...unknownWords('method', event.method, [...at, 'method'], scope),
    ]),
    ...conditionFlaws(proof, [], scope),
  ]
}

/** Conditions stand at many depths of a proof; each is found by its key. */
export function conditionFlaws(value: unknown, path: Path, scope: Scope): Flaw[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => conditionFlaws(item, [...path, index], scope))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    CONDITIONS.includes(key)
      ? whenFlaws(inner, [...path, key], scope)
      : conditionFlaws(inner, [...path, key], scope),
  )
}

function whenFlaws(when: unknown, path: Path, scope: Scope): Flaw[] {
  if (typeof when !== 'object' || when === null) return []
  const given = new Map<string, unknown>(Object.entries(when))
  return Object.entries(VOCABULARY).flatMap(([key, vocabulary]) => {
    const words = given.get(key)
    return unknownWords(
      vocabulary,
      Array.isArray(words) ? words.map(String) : undefined,
      [...path, key],
      scope,
    )
  })
}

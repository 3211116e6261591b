import type { When } from '../when-types'
import { flaw, placeOf, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope, type Vocabulary } from './scope'

type Key = keyof When

const VOCABULARY: Partial<Record<Key, Vocabulary>> = {
  court: 'court',
  'not-court': 'court',
  flag: 'flag',
  'all-flags': 'flag',
  'no-flag': 'flag',
  method: 'method',
  recipient: 'recipient',
  'not-recipient': 'recipient',
  signer: 'signer',
  recorded: 'event',
  'not-recorded': 'event',
  missed: 'limit',
  moved: 'deadline',
  waiting: 'deadline',
  known: 'deadline',
  'case-has': 'fact of the case',
  'case-lacks': 'fact of the case',
}

/** What came of the deadlines can be asked only when all are computed. */
const IN_WARNINGS_ONLY: readonly Key[] = [
  'missed',
  'moved',
  'waiting',
  'known',
  'moved-from',
  'on-holiday',
  'recorded-by',
  'deadline-day',
]

/** A key and the one that denies it. */
export const OPPOSITES = [
  ['court', 'not-court'],
  ['county', 'not-county'],
  ['flag', 'no-flag'],
  ['recipient', 'not-recipient'],
  ['recorded', 'not-recorded'],
  ['ordered', 'not-ordered'],
  ['case-has', 'case-lacks'],
] as const satisfies readonly (readonly [Key, Key])[]

/** Checks a condition of anything but a warning; `besides` are keys of warnings that may be asked here all the same. */
export function checkWhen(
  when: When | undefined,
  path: Path,
  scope: Scope,
  besides: readonly Key[] = [],
): Flaw[] {
  if (when === undefined) return []
  const misplaced = IN_WARNINGS_ONLY.filter((key) => when[key] !== undefined && !besides.includes(key)).map(
    (key) => flaw([...path, key], `"${key}" in ${placeOf(path)} is a condition of warnings only`),
  )
  return misplaced.length > 0 ? misplaced : checkWarningWhen(when, path, scope)
}

/** Checks a condition of a warning, which may also look at what came of the deadlines. */
export function checkWarningWhen(when: When | undefined, path: Path, scope: Scope): Flaw[] {
  if (when === undefined) return []
  return [...unknownIn(when, path, scope), ...contradictions(when, path)]
}

/** Conditions on some event of a type. */
const WITH_EVENT = [
  'event-with',
  'no-event-with',
  'event-number',
  'event-day',
  'at-hour',
  'on-closed-day',
  'recorded-by',
  'on-weekday',
  'on-holiday',
] as const

function unknownIn(when: When, path: Path, scope: Scope): Flaw[] {
  const lists = Object.entries(VOCABULARY).flatMap(([key, vocabulary]) => {
    const words: unknown = Object.entries(when).find(([name]) => name === key)?.[1]
    return unknownWords(vocabulary, isWords(words) ? words : undefined, [...path, key], scope)
  })
  const events = WITH_EVENT.flatMap((key) =>
    unknownWords('event', when[key]?.event, [...path, key, 'event'], scope),
  )
  const asked = (['event-with', 'no-event-with'] as const).flatMap((key) =>
    unknownWords('event', when[key]?.of, [...path, key, 'of'], scope),
  )
  const attempts = (['attempts', 'attempts-short'] as const).flatMap((key) =>
    unknownWords('event', when[key]?.before, [...path, key, 'before'], scope),
  )
  return [
    ...lists,
    ...events,
    ...asked,
    ...attempts,
    ...unknownWords('deadline', when['recorded-by']?.deadline, [...path, 'recorded-by', 'deadline'], scope),
    ...unknownWords('deadline', when['deadline-day']?.deadline, [...path, 'deadline-day', 'deadline'], scope),
    ...unknownWords('fact of the case', when['case-is']?.fact, [...path, 'case-is', 'fact'], scope),
    ...unknownWords('fact of the case', when['case-is-not']?.fact, [...path, 'case-is-not', 'fact'], scope),
    ...unknownWords('fact of the case', when['names-no-set'], [...path, 'names-no-set'], scope),
    ...unknownWords(
      'counting policy',
      when['on-closed-day']?.counting,
      [...path, 'on-closed-day', 'counting'],
      scope,
    ),
  ]
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
}

function contradictions(when: When, path: Path): Flaw[] {
  const both = OPPOSITES.flatMap(([key, opposite]) => {
    const denied: readonly string[] = when[opposite] ?? []
    const shared = (when[key] ?? []).find((word) => denied.includes(word))
    return shared === undefined
      ? []
      : [
          flaw(
            [...path, opposite],
            `${placeOf(path)} has "${shared}" in ${key} and in ${opposite}; allowed: in one of them`,
          ),
        ]
  })
  return [...both, ...ageFlaws(when, path)]
}

function ageFlaws(when: When, path: Path): Flaw[] {
  const { 'age-under': under, 'age-from': from, 'age-unknown': unknown } = when
  if (unknown === true && (under !== undefined || from !== undefined)) {
    return [
      flaw([...path, 'age-unknown'], `${placeOf(path)} asks for an age and for none; allowed: one of them`),
    ]
  }
  if (under === undefined || from === undefined || under > from) return []
  return [
    flaw([...path, 'age-from'], `${placeOf(path)} holds for nobody: age-under ${under}, age-from ${from}`),
  ]
}

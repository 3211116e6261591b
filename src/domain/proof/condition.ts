import { parseLocalMoment, type LocalMoment } from '../calendar/local-moment'
import { addDays, addMonths, parseDay, weekdayIndex, type Day } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import { isList, type Json } from '../cases/matter'
import { foldedName } from '../cases/names'
import type { FactWord, ProofWhen } from '../rules/proof-types'
import { isKnownAt, valuesAt, type Scope } from './scope'

type Words = Readonly<Record<string, readonly FactWord[]>>
type Key = keyof ProofWhen
type Values = Required<ProofWhen>
type Test<K extends Key> = (value: Values[K], scope: Scope) => boolean
type Tests = { readonly [K in Key]: Test<K> }

const holdsOneOf =
  (scope: Scope) =>
  ([path, words]: readonly [string, readonly FactWord[]]): boolean =>
    valuesAt(scope, path).some((value) => isWord(value) && words.includes(value))

function isWord(value: Json): value is FactWord {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function momentsAt(scope: Scope, path: string): LocalMoment[] {
  return valuesAt(scope, path).flatMap((value) => {
    const moment = typeof value === 'string' ? parseLocalMoment(value) : null
    return moment === null ? [] : [moment]
  })
}

/** By day; by minute too where both have one. */
export function isEarlier(a: LocalMoment, b: LocalMoment): boolean {
  if (a.day !== b.day) return a.day < b.day
  return a.minute !== null && b.minute !== null && a.minute < b.minute
}

function lastDayWithin(from: Day, span: { readonly years?: number; readonly days?: number }): Day {
  return addDays(addMonths(from, (span.years ?? 0) * 12), span.days ?? 0)
}

/** The same name however it was typed: letter case, spacing and the last full stop aside. */
export function sameName(a: string, b: string): boolean {
  return foldedName(a) === foldedName(b)
}

function textsAt(scope: Scope, path: string): string[] {
  return valuesAt(scope, path)
    .flatMap((value): readonly Json[] => (isList(value) ? value : [value]))
    .filter((value) => typeof value === 'string')
}

const tests: Tests = {
  form: (forms, { setting }) => forms.includes(setting.form),
  signer: (signers, { setting }) => signers.includes(setting.signer),
  court: (courts, { setting }) => courts.includes(setting.court),
  'not-court': (courts, { setting }) => !courts.includes(setting.court),
  flag: (flags, { setting }) => flags.some((flag) => setting.flags.includes(flag)),
  'no-flag': (flags, { setting }) => !flags.some((flag) => setting.flags.includes(flag)),
  'place-of-service': (places, { setting }) => places.includes(setting.placeOfService),
  recipient: (kinds, { setting }) => kinds.includes(setting.recipientKind),
  'not-recipient': (kinds, { setting }) => !kinds.includes(setting.recipientKind),
  method: (methods, { setting }) => methods.includes(setting.method),
  'age-under': (age, { setting }) => setting.age !== null && setting.age < age,
  'age-from': (age, { setting }) => setting.age !== null && setting.age >= age,
  recorded: (paths, scope) => paths.some((path) => isKnownAt(scope, path)),
  'not-recorded': (paths, scope) => !paths.some((path) => isKnownAt(scope, path)),
  is: (words: Words, scope) => Object.entries(words).every(holdsOneOf(scope)),
  'any-is': (words: Words, scope) => Object.entries(words).some(holdsOneOf(scope)),
  both: (words: Words, scope) =>
    Object.entries(words).every(([path, all]) => all.every((word) => holdsOneOf(scope)([path, [word]]))),
  'is-not': (words: Words, scope) => !Object.entries(words).some(holdsOneOf(scope)),
  earlier: ([first, second], scope) =>
    momentsAt(scope, first).some((a) => momentsAt(scope, second).some((b) => isEarlier(a, b))),
  'no-earlier-day': ([first, second], scope) => {
    const [ones, others] = [momentsAt(scope, first), momentsAt(scope, second)]
    return ones.length > 0 && others.length > 0 && !ones.some((a) => others.some((b) => a.day < b.day))
  },
  longer: (span, scope) =>
    momentsAt(scope, span.from).some((from) =>
      momentsAt(scope, span.to).some((to) => to.day > lastDayWithin(from.day, span)),
    ),
  same: ([one, others], scope) =>
    textsAt(scope, one).some((a) => textsAt(scope, others).some((b) => sameName(a, b))),
  differ: ([one, others], scope) => {
    const [ones, known] = [textsAt(scope, one), textsAt(scope, others)]
    return ones.length > 0 && known.length > 0 && !ones.some((a) => known.some((b) => sameName(a, b)))
  },
  fewer: ({ of, than }, scope) => valuesAt(scope, of).length < than,
  'event-day': ({ event, from, before }, scope) => {
    const [first, end] = [parseDay(from ?? ''), parseDay(before ?? '')]
    return event
      .flatMap((path) => momentsAt(scope, `${path}.at`))
      .some(({ day }) => (first === null || day >= first) && (end === null || day < end))
  },
  'on-weekday': ({ event, days }, scope) => {
    const wanted = days.map(weekdayNumber)
    return event
      .flatMap((path) => momentsAt(scope, `${path}.at`))
      .some(({ day }) => wanted.includes(weekdayIndex(day)))
  },
}

function isKey(word: string): word is Key {
  return word in tests
}

function testKey<K extends Key>(key: K, value: Partial<Values>[K], scope: Scope): boolean {
  return value === undefined || tests[key](value, scope)
}

/** Whether a condition holds for the facts of a paper; an absent one always does. */
export function holds(when: ProofWhen | undefined, scope: Scope): boolean {
  if (when === undefined) return true
  const given: Partial<Values> = when
  return Object.keys(when).every((key) => isKey(key) && testKey(key, given[key], scope))
}

import { addDays } from '../calendar/day'
import { areEnough } from '../deadlines/attempts'
import { minuteOf } from '../diligence/checks'
import { isOn, type Try } from '../diligence/record'
import type { HourBand } from './diligence-types'
import type { PolicyRecord } from './policy-record'
import { nthWords, weekdaysWords } from './policy-words'
import type { Layer, NthAttempt, Policy } from './policy-types'

/** `kept`, `open` (still to be done, or nothing to hold against it yet) or `breached`, which no later act cures. */
export type DemandState = 'kept' | 'open' | 'breached'

/** One thing that one layer asks for. */
export type Demand = {
  readonly id: string
  readonly layer: Layer
  /** Without its layer and without a full stop: `third attempt must be on a Saturday or Sunday`. */
  readonly say: string
  /** Demands of one word can be compared: the one with the higher number asks for more. `null`: each stands. */
  readonly strictness: number | null
  /** `null` where there is nothing to judge any more: who is served needs no further attempt. */
  readonly judge: (record: PolicyRecord) => DemandState | null
}

type Part = Omit<Demand, 'layer'>
const HOUR = 60
const DAY = 24 * HOUR

/** A count that must be reached before service by another way; one served at the first try needs no second. */
function reached(isEnough: boolean, record: PolicyRecord): DemandState | null {
  const { isServed, turnsOnAttempts } = record
  if (isEnough) return 'kept'
  if (!isServed) return 'open'
  return turnsOnAttempts ? 'breached' : null
}

function unlessAny(
  { attempts, isServed }: PolicyRecord,
  isWrong: (attempt: Try) => boolean,
): DemandState | null {
  if (attempts.length === 0) return isServed ? null : 'open'
  return attempts.some(isWrong) ? 'breached' : 'kept'
}

function bandOf({ minute }: Try, bands: readonly HourBand[]): string | null {
  if (minute === null) return null
  return bands.find(({ from, to }) => minute >= minuteOf(from) && minute < minuteOf(to))?.id ?? null
}

function atLeast(wanted: number): Part {
  return {
    id: 'attempts-at-least',
    say: wanted === 1 ? 'at least one attempt must be made' : `at least ${wanted} attempts must be made`,
    strictness: wanted,
    judge: (record) => reached(areEnough({ 'at-least': wanted }, record.attempts), record),
  }
}

function onDifferentDays(wanted: number): Part {
  return {
    id: 'attempts-on-different-days',
    say: `attempts must be made on at least ${wanted} different days`,
    strictness: wanted,
    judge: (record) => reached(areEnough({ 'on-different-days': wanted }, record.attempts), record),
  }
}

function inBands(wanted: number, bands: readonly HourBand[]): Part {
  return {
    id: 'attempts-in-bands',
    say: `attempts must fall in at least ${wanted} of: ${bands.map(({ say }) => say).join(', ')}`,
    strictness: null,
    judge: (record) => {
      const hit = new Set(record.attempts.flatMap((attempt) => bandOf(attempt, bands) ?? []))
      return reached(hit.size >= wanted, record)
    },
  }
}

/** Minutes from one attempt to the next; where an hour was not recorded, whole days. */
function minutesBetween(a: Try, b: Try): number {
  if (a.minute === null || b.minute === null) return (b.day - a.day) * DAY
  return (b.day - a.day) * DAY + b.minute - a.minute
}

function hoursApart(hours: number): Part {
  return {
    id: 'attempts-hours-apart',
    say: `attempts must lie at least ${hours} hours apart`,
    strictness: hours,
    judge: ({ attempts, isServed }) => {
      const pairs = attempts.slice(1).map((attempt, index) => [attempts[index] ?? attempt, attempt] as const)
      if (pairs.length === 0) return isServed ? null : 'open'
      return pairs.some(([a, b]) => minutesBetween(a, b) < hours * HOUR) ? 'breached' : 'kept'
    },
  }
}

function nth({ attempt, on, in: within }: NthAttempt, bands: readonly HourBand[]): Part {
  const said = bands.filter(({ id }) => within?.includes(id)).map(({ say }) => say)
  const parts = [
    on === undefined ? [] : `on a ${weekdaysWords(on)}`,
    within === undefined ? [] : `in ${said.join(' or ')}`,
  ]
  return {
    id: `attempt-${attempt}`,
    say: `${nthWords(attempt)} attempt must be ${parts.flat().join(' and ')}`,
    strictness: null,
    judge: ({ attempts, isServed }) => {
      const made = attempts[attempt - 1]
      if (made === undefined) return isServed ? null : 'open'
      const isThatDay = on === undefined || isOn(made, on)
      const isThatHour = within === undefined || within.includes(bandOf(made, bands) ?? '')
      return isThatDay && isThatHour ? 'kept' : 'breached'
    },
  }
}

function hoursOfDay({ from, to }: NonNullable<Policy['attempts']>): Part[] {
  const part = (id: string, say: string, strictness: number, isWrong: (minute: number) => boolean): Part => ({
    id,
    say,
    strictness,
    judge: (record) => unlessAny(record, ({ minute }) => minute !== null && isWrong(minute)),
  })
  const [first, last] = [from, to].map((time) => (time === undefined ? null : minuteOf(time)))
  return [
    first == null
      ? []
      : part('attempts-from', `no attempt may be made before ${from}`, first, (at) => at < first),
    last == null ? [] : part('attempts-to', `no attempt may be made after ${to}`, -last, (at) => at > last),
  ].flat()
}

function attemptParts({ attempts, bands = [] }: Policy): Part[] {
  if (attempts === undefined) return []
  const some = <T>(value: T | undefined, part: (value: T) => Part): Part[] =>
    value === undefined ? [] : [part(value)]
  return [
    ...some(attempts['at-least'], atLeast),
    ...some(attempts['on-different-days'], onDifferentDays),
    ...some(attempts['in-bands'], (wanted) => inBands(wanted, bands)),
    ...some(attempts['hours-apart'], hoursApart),
    ...(attempts.nth ?? []).map((one) => nth(one, bands)),
    ...some(attempts['none-on'], (days) => ({
      id: 'attempts-none-on',
      say: `no attempt may be made on a ${weekdaysWords(days)}`,
      strictness: null,
      judge: (record) => unlessAny(record, (attempt) => isOn(attempt, days)),
    })),
    ...hoursOfDay(attempts),
  ]
}

function mailWithin(days: number, after: readonly string[]): Part {
  return {
    id: 'mail-within',
    say: `papers must be mailed within ${days === 1 ? '1 day' : `${days} days`} of ${after[0]?.replaceAll('-', ' ') ?? ''}`,
    strictness: -days,
    judge: ({ events, asOf }) => {
      const begun = events.find(({ type }) => after.includes(type))
      if (begun === undefined) return 'open'
      const last = addDays(begun.day, days)
      const mailed = events.find(({ type, day }) => type === 'mailed' && day >= begun.day)
      if (mailed === undefined) return asOf > last ? 'breached' : 'open'
      return mailed.day <= last ? 'kept' : 'breached'
    },
  }
}

function mailClasses(classes: readonly string[]): Part {
  return {
    id: 'mail-classes',
    say: `papers must be mailed by ${classes.map((word) => word.replaceAll('-', ' ')).join(' or ')} mail`,
    strictness: null,
    judge: ({ events }) => {
      const sent = events.flatMap(({ type, fields }) =>
        type === 'mailed' ? [fields['mailClass'] ?? ''] : [],
      )
      const known = sent.filter((word) => word !== '')
      if (known.length === 0) return 'open'
      return known.every((word) => classes.includes(word)) ? 'kept' : 'breached'
    },
  }
}

function levelParts({ 'service-levels': levels = [] }: Policy): Part[] {
  return levels.map(({ id, title, 'first-attempt-within-days': days }) => ({
    id: `level-${id}`,
    say: `service level ${title}: the first attempt must be made ${days === 0 ? 'on the day' : `within ${days} days`} of taking the serve on`,
    strictness: -days,
    judge: ({ level, takenOn, attempts, isServed, asOf }) => {
      if (level !== id || takenOn === null) return null
      const last = addDays(takenOn, days)
      const [first] = attempts
      if (first !== undefined) return first.day <= last ? 'kept' : 'breached'
      if (isServed) return null
      return asOf > last ? 'breached' : 'open'
    },
  }))
}

/** Everything that a layer asks for. */
export function demandsOf(layer: Layer): Demand[] {
  const { policy } = layer
  const { mail } = policy
  const days = mail?.['within-days']
  const parts = [
    ...attemptParts(policy),
    ...(days === undefined ? [] : [mailWithin(days, mail?.after ?? [])]),
    ...(mail?.classes === undefined ? [] : [mailClasses(mail.classes)]),
    ...levelParts(policy),
  ]
  return parts.map((part) => ({ ...part, layer }))
}

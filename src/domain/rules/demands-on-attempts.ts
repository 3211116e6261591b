import { areEnough } from '../deadlines/attempts'
import { minuteOf } from '../diligence/checks'
import { isOn, type Try } from '../diligence/record'
import type { DemandState, Part } from './demand'
import { demandsOnHours, unlessAny } from './demands-on-hours'
import type { HourBand } from './diligence-types'
import type { PolicyRecord } from './policy-record'
import { nthWords, weekdaysWords } from './policy-words'
import type { NthAttempt, Policy } from './policy-types'

const HOUR = 60
const DAY = 24 * HOUR

/** A count that must be reached before service by another way; one served at the first try needs no second. */
function reached(isEnough: boolean, record: PolicyRecord): DemandState | null {
  const { isServed, turnsOnAttempts } = record
  if (isEnough) return 'kept'
  if (!isServed) return 'open'
  return turnsOnAttempts ? 'breached' : null
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

/** How many attempts a policy wants, on which days, in which hours, how far apart. */
export function demandsOnAttempts({ attempts, bands = [] }: Policy): Part[] {
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
    ...demandsOnHours(attempts),
  ]
}

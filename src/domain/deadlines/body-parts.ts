import { addDays, weekdayIndex, type Day } from '../calendar/day'
import { endOfPeriod, type CalendarUnit, type Count } from '../counting/period'
import type { Policy } from '../counting/policy'
import type { RuleBody } from '../rules/body-types'
import type { Closures } from './closures'
import type { CompiledMoment } from './compiled-moment'
import type { Condition } from './condition-context'
import { lastWithTerm } from './order-terms'
import type { CompiledPeriod, PeriodInForce } from './period'
import type { Run } from './run'

type Extension = {
  readonly days: number
  readonly holds: Condition
  readonly say: string | null
  readonly cite: readonly string[]
}

/** `then` of the rule language; without a weekday the hour is that of the day on which the period ends. */
export type Then = { readonly weekday: number | null; readonly minute: number | null }

/** What a rule body is made of: from where, how much, and how it is counted. */
export type BodyParts = {
  readonly moment: CompiledMoment
  readonly period: CompiledPeriod
  readonly policy: Policy
  readonly backwardPolicy: Policy
  readonly extensions: readonly Extension[]
  readonly unlessOrdered: boolean
  /** The weekday (0 = Sunday) and the minute to which the end of the period goes on. */
  readonly then: Then | null
  readonly closures: Closures | null
  readonly backwardClosures: Closures | null
  readonly zone: string
  /** A fact of the case that names its time zone. */
  readonly zoneOf: string | null
}

/** The period that holds: an order's number of days where it may stand for the rule's, else the rule's. */
export function periodInForce(parts: BodyParts, run: Run): PeriodInForce | null {
  const days = parts.unlessOrdered ? lastWithTerm(run, 'respond-days')?.terms?.respondDays : null
  if (days != null) return { value: days, cite: [], unit: 'days', backward: false }
  return parts.period(run)
}

/** Only a bare question may count back under a forward rule; then the policy for counting back holds. */
export function policyFor(parts: BodyParts, { backward }: PeriodInForce): Policy {
  return backward ? parts.backwardPolicy : parts.policy
}

/** The closed days of the policy that holds: what counts forward need not count back. */
export function closuresIn(parts: BodyParts, { backward }: PeriodInForce): Closures | null {
  return backward ? parts.backwardClosures : parts.closures
}

/** The time zone of the case, or that of the jurisdiction. */
export function zoneIn({ zone, zoneOf }: BodyParts, { facts }: Run): string {
  return zoneOf === null ? zone : (facts.case.further.words[zoneOf] ?? zone)
}

export function extraDays(parts: BodyParts, run: Run): number {
  let days = 0
  for (const { days: more, holds } of parts.extensions) if (holds(run)) days += more
  return days
}

/** What is counted: a negative amount counts back. */
export function countOf(
  parts: BodyParts,
  run: Run,
  start: Day,
  amount: number,
  unit: CalendarUnit,
  closures: readonly Day[],
): Count {
  const minute = parts.policy.lateFrom === null ? null : parts.moment.minute(run)
  return { start, minute, amount, unit, lawDay: run.lawDay, closures }
}

/** The first such weekday after a day: 20 days that end on a Monday go on to the Monday after it. */
export function nextWeekday(day: Day, weekday: number): Day {
  return addDays(day, ((weekday - weekdayIndex(day) + 6) % 7) + 1)
}

/** Whether the policy minds which days lie between: then no two starts need be equally far from their ends. */
function looksAtDays({ openDays, openDaysBelow, opensFrom, lateFrom }: Policy): boolean {
  return openDays || openDaysBelow !== null || opensFrom !== null || lateFrom !== null
}

/**
 * How far the day is from the start where that is the same on all facts, as with most rules: so many days by the
 * rule alone. Such a body needs no more than an addition and a roll.
 */
export function fixedShift(body: RuleBody, policy: Policy): number | null {
  const { days, 'or-recorded': said } = body.add ?? body.subtract ?? { days: 0 }
  const isFixed =
    said === undefined &&
    body.extend === undefined &&
    body['unless-ordered'] === undefined &&
    body.then === undefined
  if (typeof days !== 'number' || !isFixed || looksAtDays(policy)) return null
  const start = 0 as Day
  return endOfPeriod(policy, start, body.subtract === undefined ? days : -days, 'days')
}

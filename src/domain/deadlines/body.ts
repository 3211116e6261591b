import { addDays, type Day } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import { parseClock } from '../calendar/local-moment'
import { countedFrom, endOfCount, pastTolls } from '../counting/period'
import type { Policy } from '../counting/policy'
import { rollPastShut } from '../counting/roll'
import { DomainError } from '../errors'
import type { RuleBody } from '../rules/body-types'
import {
  countOf,
  extraDays,
  fixedShift,
  periodInForce,
  closuresIn,
  policyFor,
  zoneIn,
  nextWeekday,
  type BodyParts,
  type Then,
} from './body-parts'
import { closuresFor, compileClosures, shutFor } from './closures'
import { dayOf } from './compiled-moment'
import { compileWhen } from './condition'
import type { ConditionContext } from './condition-context'
import { compileMoment, type MomentContext } from './moment'
import { compilePeriod, endOfHours, type PeriodInForce } from './period'
import { ABSENT, WAITING, fillSlot, isKnown, setHour, type Run } from './run'
import { workingOf, type Working } from './working'

export type BodyContext = ConditionContext &
  MomentContext & {
    readonly zone: string
    /** A fact of the case that names its time zone. */
    readonly zoneOf: string | null
    readonly policies: ReadonlyMap<string, Policy>
  }

/** A compiled rule body: `none` with its reason, or the parts of a period. */
export type CompiledBody =
  | { readonly none: string; readonly parts: null; readonly days: null }
  | {
      readonly none: null
      readonly parts: BodyParts
      /** Days from the start where they are the same on all facts; see `fixedShift`. */
      readonly days: number | null
    }

/** Fills slot `index` of the run: the day before it moved, the day, and the minute where an hour is set. */
export function computeBody(body: CompiledBody, run: Run, index: number): void {
  if (body.parts === null) fillSlot(run, index, ABSENT, ABSENT)
  else if (body.days === null) compute(body.parts, run, index)
  else shift(body.parts, run, index, body.days)
}

/** Tells how the day in slot `index` came about. */
export function explainBody(body: CompiledBody, run: Run, index: number): Working {
  if (body.parts !== null) return workingOf(body.parts, run, index)
  return { steps: [{ step: 'none', because: body.none }], cite: [] }
}

/** What is waited for while the day is not known. */
export function bodyWaits({ parts }: CompiledBody, run: Run): readonly string[] {
  if (parts === null) return []
  return isKnown(dayOf(parts.moment, run)) ? ['period'] : parts.moment.waits(run)
}

function compute(parts: BodyParts, run: Run, index: number): void {
  const start = dayOf(parts.moment, run)
  if (!isKnown(start)) {
    fillSlot(run, index, start, start)
    return
  }
  const period = periodInForce(parts, run)
  if (period === null) fillSlot(run, index, WAITING, WAITING)
  else if (period.value === null) fillSlot(run, index, ABSENT, ABSENT)
  else count(parts, run, index, start, period, period.value)
}

/** Only days, and as many on all facts: an addition and a roll. */
function shift(parts: BodyParts, run: Run, index: number, days: number): void {
  const start = dayOf(parts.moment, run)
  if (!isKnown(start)) {
    fillSlot(run, index, start, start)
    return
  }
  const { policy } = parts
  const end = addDays(start, days)
  const raw =
    policy.tolls.length === 0 || days <= 0 ? end : pastTolls(policy, run.facts.case.flags, start, end)
  const closures = closuresFor(parts.closures, run)
  fillSlot(run, index, raw, rollPastShut(policy, raw, closures, shutFor(policy, run)))
}

/** On the day after a closed weekday there is no such hour: time ends with that day. */
function setHourOf(then: Then | null, run: Run, index: number): void {
  if (then?.minute == null) return
  if (then.weekday === null || run.day[index] === run.raw[index]) setHour(run, index, then.minute)
}

function count(
  parts: BodyParts,
  run: Run,
  index: number,
  start: Day,
  period: PeriodInForce,
  value: number,
): void {
  const policy = policyFor(parts, period)
  const sign = period.backward ? -1 : 1
  const closures = closuresFor(closuresIn(parts, period), run)
  if (period.unit === 'hours') {
    const end = endOfHours(zoneIn(parts, run), start, parts.moment.minute(run), sign * value)
    fillSlot(run, index, end.day, rollPastShut(policy, end.day, closures, shutFor(policy, run)))
    setHour(run, index, end.minute)
    return
  }
  const counted = countOf(parts, run, start, sign * value, period.unit, closures)
  const begin = countedFrom(policy, counted)
  const end = addDays(endOfCount(policy, begin, counted), sign * extraDays(parts, run))
  // The moment itself is no period that a toll could stop, and none lengthens a notice that counts back.
  const past = end > start ? pastTolls(policy, run.facts.case.flags, start, end) : end
  const weekday = parts.then?.weekday ?? null
  const raw = weekday === null ? past : nextWeekday(past, weekday)
  const day = rollPastShut(policy, raw, closures, shutFor(policy, run))
  fillSlot(run, index, raw, day)
  setHourOf(parts.then, run, index)
}

function policyNamed(name: string, context: BodyContext): Policy {
  const policy = context.policies.get(name)
  if (policy === undefined) throw new DomainError('rule-broken', `There is no counting policy "${name}".`)
  return policy
}

function thenOf(then: RuleBody['then']): Then | null {
  if (then === undefined) return null
  const weekday = then.next === undefined ? null : weekdayNumber(then.next)
  return { weekday, minute: then.at === undefined ? null : parseClock(then.at) }
}

function compileParts(body: RuleBody, context: BodyContext): BodyParts {
  const policy = policyNamed(body.counting ?? '', context)
  const isAsked = (body.add ?? body.subtract)?.asked === true
  // A count of open days always ends on one, so it needs no policy of its own for the way back.
  const backwardPolicy = isAsked && !policy.openDays ? policyNamed('backward', context) : policy
  return {
    moment: compileMoment(body.start ?? {}, context),
    period: compilePeriod(body.add, body.subtract),
    policy,
    backwardPolicy,
    extensions: (body.extend ?? []).map(({ days, when, say, cite }) => ({
      days,
      holds: compileWhen(when, context),
      say: say ?? null,
      cite,
    })),
    unlessOrdered: body['unless-ordered'] === 'respond-days',
    then: thenOf(body.then),
    closures: compileClosures(policy, context),
    backwardClosures: compileClosures(backwardPolicy, context),
    zone: context.zone,
    zoneOf: context.zoneOf,
  }
}

/** Compiles `start`, `add` or `subtract` and `counting`, or `none`, of the rule language (rules/README.md). */
export function compileBody(body: RuleBody, context: BodyContext): CompiledBody {
  if (body.none !== undefined) return { none: body.none, parts: null, days: null }
  const parts = compileParts(body, context)
  return { none: null, parts, days: fixedShift(body, parts.policy) }
}

import { addHours } from '../calendar/local-time'
import { addDays, addMonths, isoDay, type Day } from '../calendar/day'
import type { LocalMoment } from '../calendar/local-moment'
import { pastToll, type Policy } from '../counting/policy'
import { DomainError } from '../errors'
import { compileAmount, type AmountInForce } from '../rules/in-force'
import type { Period } from '../rules/rule-types'
import { findEvent, type Run } from './run'

export type Unit = 'days' | 'months' | 'years' | 'hours'

/** A period as it applies to one calculation: how much, of what, back or forward. */
export type PeriodInForce = AmountInForce & { readonly unit: Unit; readonly backward: boolean }

/** `null` while nobody has asked for a period (bare counting). */
export type CompiledPeriod = (run: Run) => PeriodInForce | null

const NOTHING: PeriodInForce = { value: 0, cite: [], unit: 'days', backward: false }

function asked(run: Run): PeriodInForce | null {
  const { period } = run.facts
  return period && { value: period.amount, cite: [], unit: period.unit, backward: period.backward }
}

function keyDay(run: Run, keyedOn: string | undefined): Day {
  if (keyedOn === undefined) return run.lawDay
  const index = findEvent(run, { types: [keyedOn], to: null, last: false, notBefore: [] })
  return run.facts.events[index]?.day ?? run.lawDay
}

/** Compiles `add` or `subtract`; neither means the moment itself. */
export function compilePeriod(add: Period | undefined, subtract: Period | undefined): CompiledPeriod {
  const period = add ?? subtract
  if (period === undefined) return () => NOTHING
  if (period.asked === true) return asked
  const backward = subtract !== undefined
  const unit: Unit = period.days !== undefined ? 'days' : period.months !== undefined ? 'months' : 'years'
  const amount = period.days ?? period.months ?? period.years ?? 0
  const inForce = compileAmount(amount)
  if (typeof amount === 'number') {
    const fixed = { ...inForce(0 as Day), unit, backward }
    return () => fixed
  }
  return (run) => ({ ...inForce(keyDay(run, period['keyed-on'])), unit, backward })
}

function counted(start: Day, amount: number, unit: Unit): Day {
  if (unit === 'months') return addMonths(start, amount)
  return unit === 'years' ? addMonths(start, amount * 12) : addDays(start, amount)
}

/** The last day of a period before it moves, tolls included. */
export function endOfPeriod(run: Run, policy: Policy, start: Day, amount: number, unit: Unit): Day {
  const first = policy.excludesTrigger || amount === 0 ? start : addDays(start, amount > 0 ? -1 : 1)
  const end = counted(first, amount, unit)
  if (policy.tolls.length === 0 || amount < 0) return end
  return tolled(run, policy, start, end)
}

function tolled(run: Run, policy: Policy, start: Day, end: Day): Day {
  let day = end
  for (const toll of policy.tolls) {
    if (run.facts.case.flags.includes(toll.flag)) day = pastToll(start, day, toll)
  }
  return day
}

/** A period in hours needs the hour from which it runs. */
export function endOfHours(zone: string, start: Day, minute: number | null, hours: number): LocalMoment {
  if (minute === null) {
    throw new DomainError(
      'hour-missing',
      `A period in hours needs the hour of the event on ${isoDay(start)}: write it as ${isoDay(start)}T14:30.`,
      'events',
    )
  }
  return addHours(zone, start, minute, hours)
}

import { addHours } from '../calendar/local-time'
import { isoDay, type Day } from '../calendar/day'
import type { LocalMoment } from '../calendar/local-moment'
import type { CalendarUnit } from '../counting/period'
import { DomainError } from '../errors'
import { compileAmount } from '../rules/in-force'
import type { Period } from '../rules/body-types'
import { isKnown, type Run } from './run'
import { dayOfEvent, eventFor, queryFor } from './event-query'

/** A period as it applies to one calculation: how much, of what, back or forward; `null` = repealed. */
export type PeriodInForce = {
  readonly value: number | null
  readonly cite: readonly string[]
  readonly unit: CalendarUnit | 'hours'
  readonly backward: boolean
}

/** `null` while nobody has asked for a period (bare counting). */
export type CompiledPeriod = (run: Run) => PeriodInForce | null

const NOTHING: PeriodInForce = { value: 0, cite: [], unit: 'days', backward: false }

function asked(run: Run): PeriodInForce | null {
  const { period } = run.facts
  return period && { value: period.amount, cite: [], unit: period.unit, backward: period.backward }
}

/** The day that picks a dated value: that of the event it is keyed on, else that of the law. */
function keyDay(keyedOn: Period['keyed-on']): (run: Run) => Day {
  if (keyedOn === undefined) return (run) => run.lawDay
  const query = typeof keyedOn === 'string' ? queryFor([keyedOn]) : queryFor([keyedOn.last], true)
  return (run) => {
    const day = dayOfEvent(run, query)
    return isKnown(day) ? day : run.lawDay
  }
}

/** The number recorded with an event, where there is one, instead of the rule's. */
function orRecorded(said: Period['or-recorded'], otherwise: CompiledPeriod): CompiledPeriod {
  if (said === undefined) return otherwise
  const query = queryFor([said.event])
  return (run) => {
    const period = otherwise(run)
    const number = eventFor(run, query)?.fields[said.field]
    const isNumber = number !== undefined && /^\d{1,4}$/.test(number)
    return period !== null && isNumber ? { ...period, value: Number(number) } : period
  }
}

/** Compiles `add` or `subtract`; neither means the moment itself. */
export function compilePeriod(add: Period | undefined, subtract: Period | undefined): CompiledPeriod {
  const period = add ?? subtract
  if (period === undefined) return () => NOTHING
  if (period.asked === true) return asked
  const backward = subtract !== undefined
  const unit: CalendarUnit =
    period.days !== undefined ? 'days' : period.months !== undefined ? 'months' : 'years'
  const amount = period.days ?? period.months ?? period.years ?? 0
  if (typeof amount === 'number') {
    const fixed: PeriodInForce = { value: amount, cite: [], unit, backward }
    return orRecorded(period['or-recorded'], () => fixed)
  }
  const inForce = compileAmount(amount)
  const keyOf = keyDay(period['keyed-on'])
  return (run) => {
    const { value, cite } = inForce(keyOf(run))
    return { value, cite, unit, backward }
  }
}

/** The end of a period in hours, which needs the hour from which it runs; throws `hour-missing` without it. */
export function endOfHours(
  zone: string,
  start: Day,
  minute: number | null,
  hours: number,
): LocalMoment & { readonly minute: number } {
  if (minute === null) {
    throw new DomainError(
      'hour-missing',
      `A period in hours needs the hour of the event on ${isoDay(start)}: write it as ${isoDay(start)}T14:30.`,
      'events',
    )
  }
  return addHours(zone, start, minute, hours)
}

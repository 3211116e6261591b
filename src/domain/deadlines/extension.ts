import { isoDay, type Day } from '../calendar/day'
import type { FactEvent, OrderTerms } from '../cases/facts'
import { countedFrom, endOfCount, pastTolls, type Count } from '../counting/period'
import type { Policy } from '../counting/policy'
import { rollPastShut, rollReasons } from '../counting/roll'
import { closuresFor, shutFor, type Closures } from './closures'
import { COMMENCED, commencement } from './commencement'
import { lastWithTerm } from './order-terms'
import { isKnown, type Run } from './run'
import { dayOfEvent, queryFor } from './event-query'
import type { Step } from './steps'

/** How an order that extends a limit is counted. */
export type Extension = { readonly policy: Policy; readonly closures: Closures | null }

type Extended = { readonly raw: Day; readonly day: Day; readonly says: string }

/** The day from which an order's days run: what it names, or its own day. */
function runsFrom(run: Run, order: FactEvent, from: OrderTerms['extensionRunsFrom']): Day {
  if (from === null) return order.day
  if (typeof from === 'number') return from
  if (from === COMMENCED) return commencement(run.facts) ?? order.day
  const day = dayOfEvent(run, queryFor([from]))
  return isKnown(day) ? day : order.day
}

/** So many days from a day under the policy: the last of them, before and after it moved. */
export function counted(
  run: Run,
  from: Day,
  days: number,
  { policy, closures: ofPolicy }: Extension,
): Extended {
  const closures = closuresFor(ofPolicy, run)
  const count: Count = { start: from, minute: null, amount: days, unit: 'days', lawDay: run.lawDay, closures }
  const end = endOfCount(policy, countedFrom(policy, count), count)
  const raw = pastTolls(policy, run.facts.case.flags, from, end)
  const says = `time extended by ${days} days from ${isoDay(from)}`
  return { raw, day: rollPastShut(policy, raw, closures, shutFor(policy, run)), says }
}

/**
 * The day to which an order extends a limit, or `null` without one. A day that the order names stands as
 * ordered; a number of days is counted under the policy from the day that the order names, else its own.
 */
export function extendedByOrder(run: Run, extension: Extension): Extended | null {
  const order = lastWithTerm(run, 'extension')
  if (order?.terms == null) return null
  const { extendsServeByTo: to, extendsDays: days, extensionRunsFrom: from } = order.terms
  if (to !== null) return { raw: to, day: to, says: `time extended to ${isoDay(to)}` }
  return counted(run, runsFrom(run, order, from), days ?? 0, extension)
}

export function explainExtension(run: Run, extension: Extension): Step[] {
  const extended = extendedByOrder(run, extension)
  if (extended === null) return []
  const { raw, day, says } = extended
  const order: Step = { step: 'order', says, day: isoDay(raw) }
  if (raw === day) return [order]
  const because = rollReasons(extension.policy, raw, day, closuresFor(extension.closures, run)).join(', ')
  return [order, { step: 'move', from: isoDay(raw), to: isoDay(day), because }]
}

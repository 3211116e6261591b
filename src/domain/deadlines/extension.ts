import { isoDay, type Day } from '../calendar/day'
import type { Policy } from '../counting/policy'
import { roll } from '../counting/roll'
import type { FactEvent, OrderTerms } from '../cases/facts'
import { findEvent, isKnown, type Run } from './run'
import { endOfPeriod } from './period'
import type { Step } from './steps'

type Extended = { readonly raw: Day; readonly day: Day; readonly says: string }

function orderWithExtension(run: Run): (FactEvent & { terms: OrderTerms }) | undefined {
  for (const event of run.facts.events.toReversed()) {
    const { terms } = event
    if (terms !== null && (terms.extendsDays !== null || terms.extendsServeByTo !== null))
      return { ...event, terms }
  }
  return undefined
}

/** The day from which an order's days run: what it names, or its own day. */
function runsFrom(run: Run, order: FactEvent & { terms: OrderTerms }): Day {
  const from = order.terms.extensionRunsFrom
  if (typeof from === 'number') return from
  if (from === 'commenced') return run.facts.case.commenced ?? order.day
  if (from === null) return order.day
  const index = findEvent(run, { types: [from], to: null, last: false, notBefore: [] })
  return run.facts.events[index]?.day ?? order.day
}

/**
 * The day to which an order extends a limit, or `null` without one. A day that the order names stands as
 * ordered; a number of days is counted under the policy from the day that the order names, else its own.
 */
export function extendedByOrder(run: Run, policy: Policy): Extended | null {
  const order = orderWithExtension(run)
  if (order === undefined) return null
  const { extendsServeByTo: to, extendsDays: days } = order.terms
  if (to !== null) return { raw: to, day: to, says: `time extended to ${isoDay(to)}` }
  const from = runsFrom(run, order)
  const raw = endOfPeriod(run, policy, from, days ?? 0, 'days')
  const says = `time extended by ${days ?? 0} days from ${isoDay(from)}`
  return { raw, day: roll(policy, raw, []), says }
}

export function explainExtension(run: Run, policy: Policy): Step[] {
  const extended = extendedByOrder(run, policy)
  if (extended === null) return []
  const { raw, day, says } = extended
  const order: Step = { step: 'order', says, day: isoDay(raw) }
  return isKnown(raw) && raw !== day
    ? [
        order,
        { step: 'move', from: isoDay(raw), to: isoDay(day), because: policy.calendar?.reason(raw) ?? '' },
      ]
    : [order]
}

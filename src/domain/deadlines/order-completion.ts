import { addDays, isoDay } from '../calendar/day'
import type { OrderTerms } from '../cases/facts'
import type { OrderCompletion } from '../rules/body-types'
import type { CompiledMoment } from './compiled-moment'
import { actLeft } from './directed-acts'
import { WAITING, isKnown, type Run } from './run'
import { dayOfEvent, queryFor, type EventQuery } from './event-query'

type Completion = OrderTerms['complete']

/** The event by which an order of the court is recorded, on the wire and in every jurisdiction. */
const ORDER = 'order-granted'
const ANY_ORDER = queryFor([ORDER])

/** What the last order that speaks of completion says; `null` where none does. */
function completionOrdered({ facts }: Run): Completion {
  const order = facts.events.findLast(({ type, terms }) => type === ORDER && terms?.complete != null)
  return order?.terms?.complete ?? null
}

/** What is still to be done of what the order directs; an order that itself is the act has nothing done after it. */
function leftOf(rule: OrderCompletion, run: Run): string | null {
  return rule.acts.includes(ORDER) ? null : actLeft(run, ORDER, rule.acts)
}

type Acts = Exclude<keyof OrderCompletion, 'silent'>

/** By which of the rule's lists completion counts, or `null` where the order leaves it open. */
function actsFor(rule: OrderCompletion, complete: Completion): Acts | null {
  if (complete === 'when-sent' || complete === 'on-delivery') return complete
  const isSilent = complete === null || typeof complete === 'string'
  return isSilent && rule.silent === 'unknown' ? null : 'acts'
}

function words(complete: Completion): string {
  if (complete === null) return 'nothing of completion: the last act ordered counts'
  if (typeof complete === 'string') return complete
  return 'day' in complete ? isoDay(complete.day) : `${complete.days} days after the last act`
}

/**
 * The day on which service is complete as an order of the court says: when sent, on delivery, so many days
 * after the last act, or on a day. Without an order nothing is known; a silent order is read as the rule says. Where
 * the record says what the order directs, nothing is complete before all of it is done: an e-mail of 24 November 2026
 * under an order that wants a mailing too completes nothing; with the mailing of 30 November and ten days after the
 * last act, service is complete on 10 December.
 */
export function compileOrderCompletion(rule: OrderCompletion): CompiledMoment {
  const lastOf: Readonly<Record<Acts, EventQuery>> = {
    'when-sent': queryFor(rule['when-sent'], true),
    'on-delivery': queryFor(rule['on-delivery'], true),
    acts: queryFor(rule.acts, true),
  }
  const day = (run: Run): number => {
    if (!isKnown(dayOfEvent(run, ANY_ORDER))) return WAITING
    if (leftOf(rule, run) !== null) return WAITING
    const complete = completionOrdered(run)
    if (complete !== null && typeof complete === 'object' && 'day' in complete) return complete.day
    const acts = actsFor(rule, complete)
    const last = acts === null ? WAITING : dayOfEvent(run, lastOf[acts])
    const days = complete !== null && typeof complete === 'object' ? complete.days : 0
    return isKnown(last) ? addDays(last, days) : last
  }
  return {
    query: null,
    slot: null,
    day,
    minute: () => null,
    explain: (run) => {
      const found = day(run)
      return isKnown(found)
        ? [{ step: 'order', says: words(completionOrdered(run)), day: isoDay(found) }]
        : []
    },
    waits: (run) => {
      if (!isKnown(dayOfEvent(run, ANY_ORDER))) return [ORDER]
      const acts = actsFor(rule, completionOrdered(run))
      if (acts === null) return [ORDER]
      const left = leftOf(rule, run)
      return left === null ? rule[acts].slice(0, 1) : [left]
    },
  }
}

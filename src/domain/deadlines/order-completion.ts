import { addDays, isoDay } from '../calendar/day'
import type { OrderTerms } from '../cases/facts'
import type { OrderCompletion } from '../rules/rule-types'
import type { CompiledMoment } from './moment'
import { WAITING, findEvent, isKnown, type Run } from './run'

/** The event by which an order of the court is recorded, on the wire and in every jurisdiction. */
const ORDER = 'order-granted'

function lastOf(run: Run, types: readonly string[]): number {
  const index = findEvent(run, { types, to: null, last: true, notBefore: [] })
  return run.facts.events[index]?.day ?? WAITING
}

function termsOf(run: Run): OrderTerms | null {
  return (
    run.facts.events.findLast(({ type, terms }) => type === ORDER && terms?.complete != null)?.terms ?? null
  )
}

function stated(run: Run, rule: OrderCompletion, complete: OrderTerms['complete']): number {
  if (complete === 'when-sent') return lastOf(run, rule['when-sent'])
  if (complete === 'on-delivery') return lastOf(run, rule['on-delivery'])
  if (complete === null || typeof complete === 'string') {
    return rule.silent === 'last-act' ? lastOf(run, rule.acts) : WAITING
  }
  if ('day' in complete) return complete.day
  const last = lastOf(run, rule.acts)
  return isKnown(last) ? addDays(last, complete.days) : last
}

function words(complete: OrderTerms['complete']): string {
  if (complete === null) return 'nothing of completion: the last act ordered counts'
  if (typeof complete === 'string') return complete
  return 'day' in complete ? isoDay(complete.day) : `${complete.days} days after the last act`
}

/**
 * The day on which service is complete as an order of the court says: when sent, on delivery, so many days
 * after the last act, or on a day. Without an order nothing is known; a silent order is read as the rule says.
 */
export function compileOrderCompletion(rule: OrderCompletion): CompiledMoment {
  const day = (run: Run): number => {
    if (!isKnown(lastOf(run, [ORDER]))) return WAITING
    return stated(run, rule, termsOf(run)?.complete ?? null)
  }
  return {
    day,
    minute: () => null,
    explain: (run) => {
      const found = day(run)
      return isKnown(found)
        ? [{ step: 'order', says: words(termsOf(run)?.complete ?? null), day: isoDay(found) }]
        : []
    },
    waits: (run) => {
      const silent = rule.silent === 'unknown' && termsOf(run) === null
      return !isKnown(lastOf(run, [ORDER])) || silent ? [ORDER] : rule.acts.slice(0, 1)
    },
  }
}

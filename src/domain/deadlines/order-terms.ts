import type { FactEvent, OrderTerms } from '../cases/facts'
import type { OrderTerm } from '../rules/when-types'
import type { Run } from './run'

/** Whether an order on file says something of this kind. */
export function orderSays(terms: OrderTerms | null, term: OrderTerm): boolean {
  if (terms === null) return false
  if (term === 'extension') return terms.extendsDays !== null || terms.extendsServeByTo !== null
  return term === 'complete' ? terms.complete !== null : terms.respondDays !== null
}

/** The last recorded event with terms of this kind. */
export function lastWithTerm({ facts }: Run, term: OrderTerm): FactEvent | null {
  const { events } = facts
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index]
    if (event !== undefined && orderSays(event.terms, term)) return event
  }
  return null
}

import { addDays, isoDay, type Day } from '../calendar/day'
import { parseLocalMoment } from '../calendar/local-moment'
import { isList, isObject, type Json, type JsonObject } from '../cases/matter'

function dayIn(value: Json | undefined): Day | null {
  return typeof value === 'string' ? (parseLocalMoment(value)?.day ?? null) : null
}

/** A day that the order names goes before. */
function dated(term: JsonObject, since: Day): JsonObject {
  const within = term['withinDays']
  if (typeof within !== 'number' || dayIn(term['lastDay']) !== null) return term
  return { ...term, lastDay: isoDay(addDays(since, within)) }
}

/**
 * An order with the last day of each act that it wants within so many days: counted from its entry, else from its
 * date, else from the day it is recorded for, that day itself not counted, and moved by nothing. Entered on Monday
 * 2 March 2026, within 10 days: Thursday 12 March.
 *
 * @param granted when the order was granted, as recorded; for orders that bear no day
 */
export function withLastDays(order: JsonObject, granted: string | null): JsonObject {
  const since = dayIn(order['entered']) ?? dayIn(order['dated']) ?? dayIn(granted)
  const terms = order['terms']
  if (since === null || !isList(terms)) return order
  return { ...order, terms: terms.map((term) => (isObject(term) ? dated(term, since) : term)) }
}

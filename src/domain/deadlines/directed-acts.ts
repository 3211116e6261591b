import type { FactEvent } from '../cases/facts'
import { dayDone } from '../orders/acts-done'
import { EVENTS_OF_CHANNEL, obeys, type OrderedAct } from '../orders/ordered-acts'
import type { Run } from './run'

function obeying(ordered: OrderedAct, terms: number, events: readonly FactEvent[]): FactEvent[] {
  return events.filter(({ type, fields }) => {
    const { term, channel = null } = fields
    return obeys({ type, term: term === undefined ? null : Number(term), channel }, ordered, terms)
  })
}

/** How an act is recorded next: a publication that has begun by its end. */
function nextOf({ channel }: OrderedAct, done: readonly FactEvent[], acts: readonly string[]): string {
  const types = EVENTS_OF_CHANNEL[channel ?? ''] ?? acts
  return types.find((type) => done.every((event) => event.type !== type)) ?? types[0] ?? ''
}

/**
 * The event by which the first thing that is left of what the last such order directs would be recorded; `null`
 * where nothing is left, or the record does not say what it directs. Only acts from the day of the order on obey it.
 *
 * @param order the type of event that records an order
 * @param acts how an act is recorded that has no channel
 */
export function actLeft({ facts }: Run, order: string, acts: readonly string[]): string | null {
  const granted = facts.events.findLast(
    ({ type, terms }) => type === order && terms?.directs[0] !== undefined,
  )
  const directs = granted?.terms?.directs ?? []
  const since = facts.events.filter(({ day }) => granted !== undefined && day >= granted.day)
  for (const ordered of directs) {
    const done = obeying(ordered, directs.length, since)
    if (dayDone(ordered, done) === undefined) return nextOf(ordered, done, acts)
  }
  return null
}

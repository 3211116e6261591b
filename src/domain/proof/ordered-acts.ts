import { isList, isObject, type Json, type JsonObject, type MatterEvent } from '../cases/matter'

/** By which events an act through a channel is recorded. */
export const EVENTS_OF_CHANNEL: Readonly<Record<string, readonly string[]>> = {
  email: ['emailed'],
  'social-media': ['emailed'],
  text: ['emailed'],
  fax: ['faxed'],
  mail: ['mailed'],
  hand: ['delivered', 'left-with-substitute'],
  door: ['affixed'],
  agent: ['agent-served'],
  publication: ['first-published', 'last-published'],
}
const ACTS = new Set(Object.values(EVENTS_OF_CHANNEL).flat())

function isAct(event: MatterEvent, term: JsonObject, terms: number): boolean {
  if (!ACTS.has(event.type)) return false
  const named = event['term']
  if (typeof named === 'number') return named === term['n']
  const channel = term['channel']
  if (typeof channel !== 'string') return terms === 1
  const own = event['channel']
  if (typeof own === 'string') return own === channel
  return EVENTS_OF_CHANNEL[channel]?.includes(event.type) ?? false
}

/** The terms of an order; one that bears no number has that of its place. */
export function numberedTerms(terms: Json | undefined): JsonObject[] {
  return (isList(terms) ? terms : [])
    .filter(isObject)
    .map((term, index) => ({ ...term, n: typeof term['n'] === 'number' ? term['n'] : index + 1 }))
}

/**
 * What was done to obey a term: the events that name it or, where none is named, those of its channel.
 *
 * @param terms how many terms the order has
 */
export function actsUnder(term: JsonObject, terms: number, events: readonly MatterEvent[]): MatterEvent[] {
  return events.filter((event) => isAct(event, term, terms))
}

/** An order with, under each of its terms, what was done to obey it. */
export function orderWithActs(order: Json | undefined, events: readonly MatterEvent[]): Json | undefined {
  if (!isObject(order) || !isList(order['terms'])) return order
  const terms = numberedTerms(order['terms'])
  return {
    ...order,
    terms: terms.map((term) => ({ ...term, done: actsUnder(term, terms.length, events) })),
  }
}

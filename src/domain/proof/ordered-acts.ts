import { isList, isObject, type Json, type JsonObject, type MatterEvent } from '../cases/matter'

/** By which events an act through a channel is recorded. */
const EVENTS_OF_CHANNEL: Readonly<Record<string, readonly string[]>> = {
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

/**
 * An order with, under each of its terms, what was done to obey it: the events that name the term or, where
 * none is named, those of the term's channel.
 */
export function orderWithActs(order: Json | undefined, events: readonly MatterEvent[]): Json | undefined {
  if (!isObject(order) || !isList(order['terms'])) return order
  const terms = order['terms']
  return {
    ...order,
    terms: terms.map((term) => {
      if (!isObject(term)) return term
      const done = events.filter((event) => isAct(event, term, terms.length))
      return { ...term, done }
    }),
  }
}

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
/** What is submitted goes through no channel of these; it obeys what it names, or the only thing directed. */
const ACTS = new Set([...Object.values(EVENTS_OF_CHANNEL).flat(), 'submitted'])

/** One thing that an order wants done, as far as its acts are told by it. */
export type OrderedAct = {
  readonly n: number
  readonly channel: string | null
  /** How often to each address; once where it is silent. */
  readonly often: number
  /** The addresses that it names, of what is sent, affixed or handed over; empty where it names none. */
  readonly addresses: readonly string[]
  /** How many days must lie between two acts to one address at least; 0 where it is silent. */
  readonly apart: number
}

/** What goes to each of several addresses; of a publication they are newspapers, told by its own end. */
const ADDRESSED = new Set(['email', 'social-media', 'text', 'fax', 'mail', 'door', 'hand'])

/** The addresses that a direction names, which stand in one text with `;` between them. */
export function addressesIn(address: string | null): string[] {
  return (address ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** Where an act went or, of what is done at a place, where that was; `null` where no address is recorded. */
export function addressOfAct({ to, place }: Readonly<Record<string, unknown>>): string | null {
  const [sent, done] = [addressIn(to), addressIn(place)]
  return sent ?? done
}

function addressIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('address' in value)) return null
  return typeof value.address === 'string' && value.address !== '' ? value.address : null
}

/** The addresses to each of which something goes, or at each of which it is done. */
export function sentTo(channel: string | null, address: string | null): string[] {
  return channel !== null && ADDRESSED.has(channel) ? addressesIn(address) : []
}

/** How many acts a direction takes. */
export function actsWanted({ often, addresses }: OrderedAct): number {
  return often * Math.max(addresses.length, 1)
}

type Act = { readonly type: string; readonly term: number | null; readonly channel: string | null }

/**
 * Whether an act obeys a term: it names it or, naming none, went through its channel; what has no channel is
 * obeyed by any act where the order directs nothing else.
 *
 * @param terms how many terms the order has
 */
export function obeys({ type, term, channel: own }: Act, ordered: OrderedAct, terms: number): boolean {
  if (!ACTS.has(type)) return false
  if (term !== null) return term === ordered.n
  const { channel } = ordered
  if (channel === null) return terms === 1
  if (own !== null) return own === channel
  return EVENTS_OF_CHANNEL[channel]?.includes(type) ?? false
}

/** How often a term wants it done; once where it is silent. */
function oftenOf({ times }: JsonObject): number {
  return typeof times === 'number' && times > 0 ? times : 1
}

/** A numbered term as its acts are told by it. */
export function orderedAct(term: JsonObject): OrderedAct {
  const { n, channel, address, daysApart } = term
  const means = typeof channel === 'string' && channel !== '' ? channel : null
  return {
    n: typeof n === 'number' ? n : 0,
    channel: means,
    often: oftenOf(term),
    addresses: sentTo(means, typeof address === 'string' ? address : null),
    apart: typeof daysApart === 'number' ? daysApart : 0,
  }
}

function actOf({ type, term, channel }: MatterEvent): Act {
  return {
    type,
    term: typeof term === 'number' ? term : null,
    channel: typeof channel === 'string' ? channel : null,
  }
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
  const ordered = orderedAct(term)
  return events.filter((event) => obeys(actOf(event), ordered, terms))
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

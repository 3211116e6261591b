import { addDays, parseDay, type Day } from '../calendar/day'
import { parseLocalMoment } from '../calendar/local-moment'
import { isList, isObject, type Json, type JsonObject, type MatterEvent } from '../cases/matter'
import { withLastDays } from './order-days'
import { actsElsewhere, dayDone, sharesOf, type DoneAct } from './acts-done'
import {
  actsUnder,
  actsWanted,
  addressOfAct,
  numberedTerms,
  orderedAct,
  type OrderedAct,
} from './ordered-acts'

/** `late`: done, but after the day that the order gives; `overdue`: not done, and that day has passed. */
export type DirectionState = 'done' | 'late' | 'open' | 'overdue'

/** One thing that an order of the court wants done, and what was done to obey it. */
export type Direction = {
  /** Its number in the order; `null` for the filing of the proof, which has none. */
  readonly n: number | null
  readonly text: string
  readonly channel: string | null
  readonly address: string | null
  readonly papers: string | null
  /** What the acts under it are told by: how often, to which addresses, how far apart. */
  readonly ordered: OrderedAct
  /** How many acts that takes. */
  readonly times: number
  readonly lastDay: Day | null
  readonly done: readonly MatterEvent[]
  /** Of these, what came sooner after the one before than the order lets it, and so does not obey it. */
  readonly near: readonly MatterEvent[]
  /** What went to an address that the order does not name, and so does not obey it. */
  readonly elsewhere: readonly MatterEvent[]
  readonly state: DirectionState
}

type Asked = Omit<Direction, 'state'>

const ORDER = 'order-granted'
const FILED = 'proof-filed'

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function dayIn(value: Json | undefined): Day | null {
  return typeof value === 'string' ? parseDay(value) : null
}

function dayOf({ at }: MatterEvent): number {
  return parseLocalMoment(at)?.day ?? Number.NEGATIVE_INFINITY
}

type Told = DoneAct & { readonly event: MatterEvent }

function told(event: MatterEvent): Told {
  const address = addressOfAct(event)
  return { type: event.type, day: dayOf(event), event, ...(address === null ? {} : { address }) }
}

/** What was done of a direction to each of its addresses. */
export function sharesOfDirection({ ordered, done }: Pick<Direction, 'ordered' | 'done'>) {
  return sharesOf(ordered, done.map(told))
}

/**
 * The first day on which a further act may be done, where the order wants days between two; `null` where one may be
 * done at any time. Of several addresses the one that is open first.
 */
export function openFrom({ ordered, done }: Pick<Direction, 'ordered' | 'done'>): Day | null {
  const left = sharesOfDirection({ ordered, done }).filter(({ counted }) => counted.length < ordered.often)
  const days = left.map(({ counted }) => (counted.at(-1)?.day ?? -Infinity) + ordered.apart)
  const first = Math.min(...days)
  return ordered.apart > 0 && Number.isFinite(first) ? (first as Day) : null
}

function nearIn(ordered: OrderedAct, done: readonly MatterEvent[]): MatterEvent[] {
  return sharesOfDirection({ ordered, done }).flatMap(({ near }) => near.map(({ event }) => event))
}

function dayOfAll({ ordered, done }: Asked): number | undefined {
  return dayDone(ordered, done.map(told))
}

function stateOf(asked: Asked, today: Day): DirectionState {
  const { lastDay } = asked
  const enough = dayOfAll(asked)
  if (enough === undefined) return lastDay !== null && lastDay < today ? 'overdue' : 'open'
  return lastDay !== null && enough > lastDay ? 'late' : 'done'
}

function termAsked(term: JsonObject, terms: number, events: readonly MatterEvent[]): Asked {
  const ordered = orderedAct(term)
  const done = actsUnder(term, terms, events)
  return {
    n: ordered.n,
    channel: ordered.channel,
    ordered,
    times: actsWanted(ordered),
    text: textOf(term['text']) ?? '',
    address: textOf(term['address']),
    papers: textOf(term['papers']),
    lastDay: dayIn(term['lastDay']),
    done,
    near: nearIn(ordered, done),
    elsewhere: actsElsewhere(ordered, done.map(told)).map(({ event }) => event),
  }
}

/** So many days after the last act; not known before all that is directed is done. */
function filingDay(within: number, acts: readonly Asked[]): Day | null {
  const days = acts.map((act) => dayOfAll(act) ?? Infinity)
  const last = Math.max(...days)
  return Number.isFinite(last) ? addDays(last as Day, within) : null
}

function filingAsked(order: JsonObject, acts: readonly Asked[], events: readonly MatterEvent[]): Asked[] {
  const within = order['proofWithinDays']
  const named = dayIn(order['proofBy'])
  if (named === null && typeof within !== 'number') return []
  const lastDay = named ?? filingDay(Number(within), acts)
  const done = events.filter(({ type }) => type === FILED)
  const ordered = { n: 0, channel: null, often: 1, addresses: [], apart: 0 }
  const none = {
    n: null,
    channel: null,
    address: null,
    papers: null,
    ordered,
    times: 1,
    near: [],
    elsewhere: [],
  }
  return [{ ...none, text: 'File proof of what was done.', lastDay, done }]
}

/**
 * What the last order that directs anything wants done, each with its last day (as the order gives it or counts it
 * in days; it is moved by nothing) and the acts from the day of the order on that obey it.
 *
 * @param events those that stand, in the order of the record
 * @param today the day at the place of service
 */
export function directionsOf(events: readonly MatterEvent[], today: Day): Direction[] {
  const granted = events.findLast(
    ({ type, order }) => type === ORDER && isObject(order) && isList(order['terms']),
  )
  const recorded = granted?.['order']
  if (granted === undefined || !isObject(recorded)) return []
  const order = withLastDays(recorded, granted.at)
  const since = events.filter((event) => dayOf(event) >= dayOf(granted))
  const terms = numberedTerms(order['terms'])
  const acts = terms.map((term) => termAsked(term, terms.length, since))
  return [...acts, ...filingAsked(order, acts, since)].map((one) => ({ ...one, state: stateOf(one, today) }))
}

/** What an order still wants: what has a last day first, the nearest before the others. */
export function directionsLeft(directions: readonly Direction[]): Direction[] {
  return directions
    .filter(({ state }) => state === 'open' || state === 'overdue')
    .toSorted((a, b) => (a.lastDay ?? Infinity) - (b.lastDay ?? Infinity))
}

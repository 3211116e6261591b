import { parseLocalMoment } from '../calendar/local-moment'
import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Matter,
  type MatterEvent,
  type MatterServe,
} from '../cases/matter'
import type { ProofEvent } from '../rules/proof-types'
import { isEarlier, sameName } from './condition'
import { ORIGIN, placeOf } from './file-path'
import { withLastDays } from '../orders/order-days'
import { orderWithActs } from '../orders/ordered-acts'
import { isRecorded } from './places'
import { relationshipWord } from './plain-words'

/** An event of the serve with its place in the file. */
export type Told = { readonly index: number; readonly event: MatterEvent }

/** The facts of one paper under the names its fields use, and which events of the file stand behind each name. */
export type PaperFacts = {
  readonly view: JsonObject
  readonly told: ReadonlyMap<string, readonly Told[]>
}

const asObject = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

const asList = (value: Json | undefined): readonly Json[] => {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

/** Somebody who was asked what they are to the recipient, with a refusal to say so under its one word. */
function asked(person: JsonObject): JsonObject {
  const { relationship } = person
  return typeof relationship === 'string'
    ? { ...person, relationship: relationshipWord(relationship) }
    : person
}

/** A person given as a bare word is a role. */
function personOf(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return { role: value }
  return isObject(value) ? asked(value) : value
}

function tidyEvent(event: MatterEvent, index: number, server: JsonObject): MatterEvent {
  const by = event['by']
  const bySelf = isObject(by) && sameName(text(by['name']), text(server['name']))
  return {
    ...event,
    [ORIGIN]: placeOf(event, index),
    to: personOf(event['to']),
    ...(event['action'] === undefined ? {} : { action: asList(event['action']) }),
    ...(bySelf ? { by: null } : {}),
  }
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/**
 * Events of the wanted types as they happened; those handed to a named role first have their say.
 *
 * @param roles an address that is called by one of these is of that role
 */
export function eventsFor(wanted: ProofEvent, serve: MatterServe, roles: ReadonlySet<string>): Told[] {
  const ofType = (isOf(wanted, serve) ? serve.events : []).flatMap((event, index) =>
    wanted['any-of'].includes(event.type)
      ? [{ index, event: tidyEvent(event, index, serve.server ?? {}) }]
      : [],
  )
  return handedTo(
    wanted.to,
    ofType.filter(({ event }) => isDoneBy(wanted, event)).map((one) => withRole(one, roles)),
  ).toSorted(byMoment)
}

/** The kind of an address stands for the role of whoever has it, as the rules read it. */
function withRole({ index, event }: Told, roles: ReadonlySet<string>): Told {
  const to = asObject(event['to'])
  const kind = text(to['kind'])
  if (text(to['role']) !== '' || !roles.has(kind)) return { index, event }
  return { index, event: { ...event, to: { ...to, role: kind } } }
}

/** Whether an event was done by whom the paper asks for: one that names nobody else is the server’s. */
function isDoneBy({ by }: ProofEvent, event: MatterEvent): boolean {
  const isOthers = text(asObject(event['by'])['name']) !== ''
  return by === undefined || isOthers === (by === 'another')
}

/** Whether a paper tells of such events in this way of service; without a list in every one. */
function isOf({ method }: ProofEvent, serve: MatterServe): boolean {
  return method === undefined || method.includes(serve.method)
}

function handedTo(roles: readonly string[] | undefined, told: readonly Told[]): readonly Told[] {
  if (roles === undefined) return told
  const role = ({ event }: Told): string => text(asObject(event['to'])['role'])
  const toThem = told.filter((one) => roles.includes(role(one)))
  return toThem.length > 0 ? toThem : told.filter((one) => role(one) === '')
}

function byMoment(a: Told, b: Told): number {
  const [first, second] = [parseLocalMoment(a.event.at), parseLocalMoment(b.event.at)]
  if (first === null || second === null) return 0
  if (isEarlier(first, second)) return -1
  return isEarlier(second, first) ? 1 : 0
}

/** Inquiries about military service, whether recorded on the serve or with an event. */
function militaryOf(serve: MatterServe): readonly Json[] {
  const onEvents = serve.events.flatMap((event, index) => {
    const military = event['military']
    const origin = `${placeOf(event, index)}.military`
    return isObject(military) ? [{ at: event.at, ...asked(military), [ORIGIN]: origin }] : []
  })
  const onServe = serve['military']
  const placed = asList(onServe).map((military, index) => ({
    ...asked(asObject(military)),
    [ORIGIN]: isList(onServe) ? `military[${index}]` : 'military',
  }))
  return [...onEvents, ...placed]
}

/** What may stand on the serve or on the event that it belongs to. */
function shared(key: string, serve: MatterServe): Json | undefined {
  const onServe = serve[key]
  if (onServe !== undefined && onServe !== null) return onServe
  return serve.events.map((event) => event[key]).find((value) => value !== undefined && value !== null)
}

/** The order with its last days and what was done to obey it, whether it stands on the serve or on its event. */
function orderOf(serve: MatterServe, events: readonly MatterEvent[]): Json | undefined {
  const order = shared('order', serve)
  if (!isObject(order)) return order
  const granted = events.find((event) => isObject(event['order']))?.at ?? null
  return orderWithActs(withLastDays(order, granted), events)
}

/** The printer of a newspaper swears on a day of his own, where the law has affidavits; what is recorded of how he signs stands. */
function publicationOf(serve: MatterServe): readonly Json[] {
  return asList(serve['publication']).map((newspaper) => {
    const own = asObject(newspaper)
    const on = own['affidavitDate']
    const sworn = isRecorded(on) ? { signature: { form: 'affidavit', assumed: true, on } } : {}
    return isRecorded(own['signature']) ? own : { ...own, ...sworn }
  })
}

function common(matter: Matter, serve: MatterServe): JsonObject {
  const written = serve['writtenInformation']
  const tidied = serve.events.map((event, index) => tidyEvent(event, index, serve.server ?? {}))
  return {
    ...serve,
    firm: matter.firm ?? {},
    case: {
      ...matter.case,
      parties: [...(matter.case.plaintiffs ?? []), ...(matter.case.defendants ?? [])],
    },
    papers: serve.papers ?? matter.papers ?? [],
    server: serve.server ?? {},
    signature: serve.signature ?? {},
    order: orderOf(serve, tidied),
    publication: publicationOf(serve),
    sos: shared('sos', serve),
    returnReceipt: shared('returnReceipt', serve),
    military: militaryOf(serve),
    ...(typeof written === 'string' ? { writtenInformation: { none: true } } : {}),
  }
}

/** The view of a paper that tells these events. */
export function viewOf(
  matter: Matter,
  serve: MatterServe,
  events: readonly ProofEvent[],
  told: ReadonlyMap<string, readonly Told[]>,
): JsonObject {
  const named = events.map(({ as, many }) => {
    const found = (told.get(as) ?? []).map(({ event }) => event)
    return [as, many === true ? found : found[0]] as const
  })
  return { ...common(matter, serve), ...Object.fromEntries(named) }
}

import type { JsonObject, MatterEvent, MatterServe } from '../domain/cases/matter'
import { sameName } from '../domain/proof/condition'
import { matterServe } from '../stores/case-matter'
import type { LedgerEvent } from '../stores/event-store'
import type { Serve } from '../stores/serve-store'
import type { Stores } from '../stores/stores'
import type { User } from '../stores/user-store'
import type { ServeInHand } from './recording'

/** What a person does; what a court, a publisher or an office does is told of nobody who serves. */
const DONE_BY_HAND: readonly string[] = [
  'attempted',
  'inquiry',
  'delivered',
  'left-with-substitute',
  'agent-served',
  'affixed',
  'mailed',
  'default-notice-mailed',
  'emailed',
  'faxed',
]

/** A server records what he or she did; what the office records was done by whoever had the serve by then. */
export function doerOf(
  { assignments }: Pick<ServeInHand, 'assignments'>,
  { actorId, actorRole, receivedAt }: LedgerEvent,
): string | null {
  if (actorRole === 'process-server') return actorId
  return assignments.findLast(({ at }) => at <= receivedAt)?.userId ?? null
}

function named({ name, server }: User): JsonObject {
  const address = server?.['address']
  return { name, ...(typeof address === 'string' ? { address } : {}) }
}

/**
 * An entry as the papers tell it: what was done by another than the server of today, as the ledger shows, names that
 * person, so that nobody swears to it as his or her own. An entry that itself names somebody stays as it is.
 */
export function toldEvent(
  inHand: Pick<ServeInHand, 'assignments' | 'serve' | 'matter'>,
  entry: LedgerEvent,
  people: readonly User[],
): MatterEvent {
  const { event } = entry
  if (!DONE_BY_HAND.includes(event.type) || (event['by'] ?? null) !== null) return event
  const doer = people.find(({ id }) => id === doerOf(inHand, entry))
  if (doer === undefined || doer.id === inHand.serve.serverId) return event
  return sameName(doer.name, inHand.matter.server?.name ?? '') ? event : { ...event, by: named(doer) }
}

/** A serve as a matter file has it, with each act told as that of whoever did it. */
export async function toldServe(stores: Stores, serve: Serve): Promise<MatterServe> {
  const matter = await matterServe(stores, serve)
  const assignments = await stores.serves.assignments(serve.id)
  const people = await stores.users.list()
  const entries = await stores.events.ofServe(serve.id)
  const standing = entries.filter(({ struck }) => struck === null)
  const events = standing.map((entry) => toldEvent({ assignments, serve, matter }, entry, people))
  return { ...matter, events }
}

import type { JsonObject, Matter, MatterServe } from '../domain/cases/matter'
import type { LedgerEvent } from './event-store'
import { firmInMatter } from './firm-store'
import type { Serve } from './serve-store'
import type { Stores } from './stores'
import type { User } from './user-store'

/**
 * What a proof says of the server: what is known of the person assigned, and over it what is noted on the serve. What is
 * noted of another by name stands alone.
 */
function serverOf(serve: Serve, person: User | null): JsonObject {
  const noted = serve.details.server ?? null
  if (person === null) return noted === null ? {} : { server: noted }
  const isAnother = typeof noted?.name === 'string' && noted.name !== person.name
  return { server: isAnother ? noted : { name: person.name, ...person.server, ...noted } }
}

/** A serve in the shape of a matter file. Struck events stay in the ledger and out of it. */
export function serveInMatter(
  serve: Serve,
  events: readonly LedgerEvent[],
  person: User | null,
): MatterServe {
  const standing = events.filter(({ struck }) => struck === null).map(({ event }) => event)
  return { ...serve.details, id: serve.id, ...serverOf(serve, person), events: standing }
}

/** One serve with all that is recorded about it. */
export async function matterServe(stores: Stores, serve: Serve): Promise<MatterServe> {
  const events = await stores.events.ofServe(serve.id)
  const person = serve.serverId === null ? null : await stores.users.find(serve.serverId)
  return serveInMatter(serve, events, person)
}

/**
 * A case with all that is recorded about it, in the shape of a matter file; `path` names what named the case.
 *
 * @param told how a serve is told
 */
export async function matterOfCase(
  stores: Stores,
  caseId: string,
  path: string,
  told: (stores: Stores, serve: Serve) => Promise<MatterServe>,
): Promise<Matter> {
  const { case: lawsuit, papers } = await stores.cases.get(caseId, path)
  const serves: MatterServe[] = []
  for (const serve of await stores.serves.ofCase(caseId)) serves.push(await told(stores, serve))
  return { firm: firmInMatter(await stores.firm.get()), case: lawsuit, papers, serves }
}

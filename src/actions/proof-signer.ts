import { isObject } from '../domain/cases/matter'
import { refuseOtherSigner, type DoneBy } from '../domain/proof/signing'
import type { LedgerEvent } from '../stores/event-store'
import type { Stores } from '../stores/stores'
import type { Context } from './context'
import { doerOf } from './done-by'
import type { LedgerPaper, ServeOfProofs } from './serve-papers'

/** Throws `not-the-signer` unless the person who acts is the one whom the paper and its events name. */
export async function refuseStranger(
  ctx: Context,
  stores: Stores,
  taken: ServeOfProofs,
  { composed: { signer, isServers }, told }: LedgerPaper,
): Promise<void> {
  const { id, name } = await stores.users.get(ctx.actor.id, 'actor')
  const isAssigned = taken.assignments.some(({ userId }) => userId === id)
  const acts: DoneBy[] = []
  for (const event of told) acts.push(await doneBy(stores, taken, event))
  refuseOtherSigner({ id, name, isAssigned }, { signer, isServers }, acts)
}

async function doneBy(stores: Stores, taken: ServeOfProofs, entry: LedgerEvent): Promise<DoneBy> {
  const by = entry.event['by']
  const named = isObject(by) && typeof by['name'] === 'string' ? by['name'] : null
  const doerId = doerOf(taken, entry)
  const doer = doerId === null ? null : await stores.users.find(doerId)
  return { told: `${entry.event.type} ${entry.event.at}`, named, doer, recordedBy: entry.actorId }
}

import { parseDay } from '../domain/calendar/day'
import { dayAt } from '../domain/calendar/local-time'
import { readPastDay } from '../domain/proof/signing'
import { matterServe } from '../stores/case-matter'
import type { StoredProof } from '../stores/proof-store'
import type { Stores } from '../stores/stores'
import { auditOf, writtenBy, type Context } from './context'
import { permit } from './permissions'
import { witnessOf } from './recording'
import type { RejectProof } from './reject-proof.input'
import { saveSheet, sheetOfServe } from './serve-sheet'
import { takeProof, type ConcludedProof, type ServeOfProofs } from './serve-papers'
import { refuseUnsigned } from './unsigned-proof'

/**
 * Notes that a clerk rejected a signed version. If it was noted as filed, the event of the filing is struck with the
 * reason in the same commit: nothing hangs on it any more until a new version is filed.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-proof`, `not-signed`, `rejected` (already), `bad-date`, `too-early`,
 * `not-yet`, `bad-id`, `id-reused`. Sent again with the same id and body it answers the same.
 */
export async function rejectProof(ctx: Context, input: RejectProof): Promise<ConcludedProof> {
  permit(ctx.actor.role, 'reject-proof')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'reject-proof', body: { actor: ctx.actor.id, input }, at }
    const answer = await stores.posts.once(post, async () => {
      const taken = await takeProof(ctx, stores, input.proofId, 'reject-proof')
      refuseRejection(taken, input, at)
      return { sheet: await reject(ctx, stores, taken, input, at) }
    })
    const proof = await stores.proofs.get(input.proofId, 'proofId')
    return { proof, sheet: (await stores.sheets.get(answer['sheet'] ?? '')).sheet }
  })
}

type Taken = ServeOfProofs & { readonly proof: StoredProof }

function refuseRejection({ proof, zone }: Taken, { rejectedOn }: RejectProof, at: string): void {
  const { onDay } = refuseUnsigned(proof)
  const [from, what] = proof.filed === null ? [onDay, 'it was signed'] : [proof.filed.onDay, 'it was filed']
  const day = parseDay(from)
  const notBefore = day === null ? null : { day, what }
  readPastDay({ path: 'rejectedOn', text: rejectedOn, notBefore, today: dayAt(zone, at) })
}

async function reject(
  ctx: Context,
  stores: Stores,
  taken: Taken,
  input: RejectProof,
  at: string,
): Promise<string> {
  const { proof, serve, lawsuit } = taken
  const { id, rejectedOn, reason, clerk = null } = input
  const eventId = proof.filed === null || proof.filed.struck ? null : proof.filed.eventId
  if (eventId !== null) {
    const because = `rejected on ${rejectedOn}: ${reason}`
    await stores.events.strike({ id, strikes: eventId, reason: because, ...witnessOf(ctx, at, lawsuit) })
  }
  const outcome = {
    id,
    proofId: proof.id,
    outcome: 'rejected',
    onDay: rejectedOn,
    docketEntry: null,
  } as const
  await stores.proofs.conclude({ ...outcome, clerk, reason, eventId }, writtenBy(ctx.actor, at))
  const details = { rejectedOn, reason, clerk }
  await stores.audit.record(auditOf(ctx.actor, at, 'reject-proof', ['proof', proof.id], details))
  const after = await matterServe(stores, serve)
  const made = sheetOfServe({ lawsuit, serve: after, zone: serve.zone, now: at }, ctx.rulebook)
  return saveSheet(stores, serve.id, made, at)
}

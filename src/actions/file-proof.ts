import { parseDay } from '../domain/calendar/day'
import { dayAt } from '../domain/calendar/local-time'
import { DomainError } from '../domain/errors'
import { readPastDay } from '../domain/proof/signing'
import type { ProofSigning, StoredProof } from '../stores/proof-store'
import type { Stores } from '../stores/stores'
import { auditOf, writtenBy, type Context } from './context'
import type { FileProof } from './file-proof.input'
import { permit } from './permissions'
import { record } from './recording'
import { takeProof, type ConcludedProof, type ServeOfProofs } from './serve-papers'
import { refuseStruck, refuseUnsigned } from './unsigned-proof'

/**
 * Notes that a signed version was filed. The filing becomes an event of the serve in the same commit, so that the
 * sheet shows what hangs on it.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-proof`, `not-signed`, `rejected`, `superseded`, `already-filed`,
 * `struck-event`, `no-reference`, `bad-date`, `too-early`, `not-yet`, `bad-id`, `id-reused`. Sent again with the same
 * id and body it answers the same.
 */
export async function fileProof(ctx: Context, input: FileProof): Promise<ConcludedProof> {
  permit(ctx.actor.role, 'file-proof')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'file-proof', body: { actor: ctx.actor.id, input }, at }
    const answer = await stores.posts.once(post, async () => {
      const taken = await takeProof(ctx, stores, input.proofId, 'file-proof')
      const signing = refuseFiling(taken, input, at)
      return { sheet: await file(ctx, stores, { ...taken, signing }, input, at) }
    })
    const proof = await stores.proofs.get(input.proofId, 'proofId')
    return { proof, sheet: (await stores.sheets.get(answer['sheet'] ?? '')).sheet }
  })
}

type Taken = ServeOfProofs & { readonly proof: StoredProof }

/** The decision; answers how the version was signed. */
function refuseFiling({ proof, events, zone }: Taken, input: FileProof, at: string): ProofSigning {
  const signing = refuseUnsigned(proof)
  refuseStruck(proof, events)
  refuseSecondFiling(proof)
  if (input.docketEntry === undefined && input.clerk === undefined) {
    const message =
      'docketEntry: write the number that the e-filing system gave, or who took it at the clerk’s office.'
    throw new DomainError('no-reference', message, 'docketEntry')
  }
  const signed = parseDay(signing.onDay)
  const notBefore = signed === null ? null : { day: signed, what: 'it was signed' }
  readPastDay({ path: 'filedOn', text: input.filedOn, notBefore, today: dayAt(zone, at) })
  return signing
}

function refuseSecondFiling({ filed, supersededBy }: StoredProof): void {
  if (filed !== null && !filed.struck) {
    const message = `proofId: it was filed on ${filed.onDay}; to correct that, strike the event of the filing and file it again.`
    throw new DomainError('already-filed', message, 'proofId')
  }
  if (supersededBy === null) return
  throw new DomainError('superseded', 'proofId: a later version of it was signed; file that one.', 'proofId')
}

async function file(
  ctx: Context,
  stores: Stores,
  taken: Taken & { readonly signing: ProofSigning },
  input: FileProof,
  at: string,
): Promise<string> {
  const { proof, serve, zone, signing } = taken
  const { id, filedOn, docketEntry = null, clerk = null } = input
  const where = docketEntry === null ? `with ${clerk ?? ''}` : `entry ${docketEntry}`
  const event = {
    type: 'proof-filed',
    at: filedOn,
    note: `${proof.title}, version ${proof.version}, ${where}`,
  }
  const recording = { id, serveId: serve.id, event, zone, files: [signing.fileId] }
  const sheet = await record(ctx, stores, 'file-proof', recording, taken, at)
  const outcome = {
    id,
    proofId: proof.id,
    outcome: 'filed',
    onDay: filedOn,
    reason: null,
    eventId: id,
  } as const
  await stores.proofs.conclude({ ...outcome, docketEntry, clerk }, writtenBy(ctx.actor, at))
  const details = { filedOn, docketEntry, clerk, sha256: signing.sha256 }
  await stores.audit.record(auditOf(ctx.actor, at, 'file-proof', ['proof', proof.id], details))
  return sheet
}

import { wallTimeAt } from '../domain/calendar/local-time'
import { DomainError } from '../domain/errors'
import { drawPaper } from '../documents/proof-pdf'
import { signedPaper } from '../documents/signed-paper'
import type { StoredProof } from '../stores/proof-store'
import type { Stores } from '../stores/stores'
import { auditOf, writtenBy, type Context } from './context'
import { permit } from './permissions'
import { keepProofFile } from './proof-files'
import { refuseStranger } from './proof-signer'
import { record } from './recording'
import { papersOnServe, takeProof, todayOf, type LedgerPaper, type ServeOfProofs } from './serve-papers'
import type { SignProof } from './sign-proof.input'
import { changesSince, paperAgain, refuseOtherDay, refuseStale } from './stale-draft'
import { stepUp, type Presence } from './step-up'
import { refuseUnsignable } from './unsigned-proof'

/**
 * Signs a version of a proof on the screen: only by the person whom it names, at the screen with the password typed
 * again, on the exact bytes that were shown, on the day and with the oath that stand in it. The signed paper is the
 * same with the typed name; it and its SHA-256 are kept, never change, and enter the chain of events. Sent again with
 * the same id and body it answers the same.
 *
 * Throws `DomainError`: `not-permitted`, `signed-out`, `too-many-tries`, `wrong-password`, `unknown-proof`,
 * `already-signed`, `draft-lacks`, `superseded`, `other-bytes`, `ink-only`, `not-the-signer`, `other-oath`,
 * `stale-draft`, `bad-id`, `id-reused`.
 */
export async function signProof(ctx: Context, input: SignProof, presence: Presence): Promise<StoredProof> {
  permit(ctx.actor.role, 'sign-proof')
  const sessionHash = await stepUp(ctx, presence)
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'sign-proof', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      const taken = await takeProof(ctx, stores, input.proofId, 'sign-proof')
      const paper = await paperToSign(ctx, stores, taken, input, at)
      await sign(ctx, stores, { ...taken, paper, id: input.id, sessionHash }, at)
      return {}
    })
    return stores.proofs.get(input.proofId, 'proofId')
  })
}

type Taken = ServeOfProofs & { readonly proof: StoredProof }

/** The decision: the paper as it is drawn now, which is byte for byte what was shown. */
async function paperToSign(
  ctx: Context,
  stores: Stores,
  taken: Taken,
  input: SignProof,
  at: string,
): Promise<LedgerPaper> {
  const { proof } = taken
  refuseUnsignable(proof)
  refuseOtherBytes(proof, input)
  refuseInkOnly(taken)
  refuseOtherDay(proof, todayOf(taken, at))
  const { signature, paper: key, marked: draft } = proof
  const outlook = papersOnServe(taken, { paper: key, signature, draft }, ctx)
  const paper = paperAgain(proof, taken, outlook)
  await refuseStranger(ctx, stores, taken, paper)
  const { sha256 } = await drawPaper(paper.paper)
  if (sha256 !== proof.sha256) refuseStale(changesSince(proof, taken, paper))
  return paper
}

function refuseOtherBytes({ sha256, oath }: StoredProof, input: SignProof): void {
  if (input.sha256 !== sha256) {
    const message = 'sha256: what was shown is not this version; open it again, read it and sign that.'
    throw new DomainError('other-bytes', message, 'sha256')
  }
  if (input.oathId === oath.id) return
  const message = `oathId: the oath of this version is ${oath.id}; open it again, read it and sign that.`
  throw new DomainError('other-oath', message, 'oathId')
}

/** The rules say which form may be signed on a screen; where they are silent, none may. */
function refuseInkOnly({ loaded, proof }: Taken): void {
  const form = loaded.oaths?.forms.find(({ id, form: of }) => id === proof.oath.id && of === proof.form)
  if (form?.electronic !== undefined) return
  const article = proof.form.startsWith('a') ? 'An' : 'A'
  const message = `proofId: ${article} ${proof.form} is signed in ink: print it, have it signed as its form asks, and hand in the scan.`
  throw new DomainError('ink-only', message, 'proofId')
}

type Signing = Taken & { readonly paper: LedgerPaper; readonly id: string; readonly sessionHash: string }

async function sign(ctx: Context, stores: Stores, signing: Signing, at: string): Promise<void> {
  const { proof, paper, id, sessionHash, zone, serve } = signing
  const atLocal = wallTimeAt(zone, at)
  const { bytes } = await drawPaper(
    signedPaper(paper.paper, proof.signer, { at: atLocal, seen: proof.sha256 }),
  )
  const name = `${proof.paper}-v${proof.version}-signed.pdf`
  const file = { kind: 'signed-proof', name, mime: 'application/pdf', content: bytes }
  const { fileId, sha256 } = await keepProofFile(ctx, stores, serve, file, at)
  const electronic = { signerId: ctx.actor.id, atLocal, zone, atUtc: at, sessionHash }
  const how = {
    how: 'electronic',
    signer: proof.signer,
    onDay: proof.dated ?? '',
    oathId: proof.oath.id,
  } as const
  await stores.proofs.sign(
    { id, proofId: proof.id, fileId, sha256, ...how, electronic },
    writtenBy(ctx.actor, at),
  )
  const event = { type: 'signed', at: atLocal.slice(0, 16), note: `${proof.title}, version ${proof.version}` }
  const recording = { id, serveId: serve.id, event, zone, files: [fileId] }
  await record(ctx, stores, 'sign-proof', recording, signing, at)
  const details = { seen: proof.sha256, sha256, oath: proof.oath.id }
  await stores.audit.record(auditOf(ctx.actor, at, 'sign-proof', ['proof', proof.id], details))
}

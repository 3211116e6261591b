import type { MatterProblem } from '../domain/cases/matter'
import type { Missing } from '../domain/proof/missing'
import { drawPaper } from '../documents/proof-pdf'
import { newId } from '../stores/ids'
import type { StoredProof } from '../stores/proof-store'
import type { Stores } from '../stores/stores'
import { auditOf, writtenBy, type Context } from './context'
import type { DraftServeProof } from './draft-serve-proof.input'
import { permit } from './permissions'
import { keepProofFile } from './proof-files'
import {
  papersOnServe,
  takeServe,
  todayOf,
  type LedgerPaper,
  type ServeOfProofs,
  type Wish,
} from './serve-papers'

/** The versions that were drawn and kept, or why there are none. */
export type DraftedServe = {
  readonly versions: readonly StoredProof[]
  /** What the papers must state and nobody recorded, with cites; a draft is drawn all the same. */
  readonly missing: readonly Missing[]
  /** Unlawful or contradictory facts, with the path inside the serve or the case: nothing is drawn. */
  readonly refused: readonly MatterProblem[]
}

/**
 * Draws the proofs of a serve from what is recorded and not struck, and keeps each as a new version with the events,
 * facts, rules and words it rests on. The same facts drawn again on the same day are the same version.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-serve`, `unknown-paper`.
 */
export async function draftServeProof(ctx: Context, input: DraftServeProof): Promise<DraftedServe> {
  permit(ctx.actor.role, 'draft-serve-proof')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const taken = await takeServe(ctx, stores, input.serveId, 'draft-serve-proof')
    const wish = wishOf(taken, input, at)
    const { papers, missing, refused } = papersOnServe(taken, wish, ctx)
    const hold = missing.length > 0 && !wish.draft
    const versions: StoredProof[] = []
    for (const paper of hold ? [] : papers) versions.push(await keep(ctx, stores, taken, paper, wish, at))
    return { versions, missing, refused }
  })
}

function wishOf(
  taken: ServeOfProofs,
  { paper, draft = false, signature }: DraftServeProof,
  now: string,
): Wish {
  const asked = { ...taken.serve.details.signature, ...signature }
  const wish = { draft, signature: { ...asked, on: signature?.on ?? todayOf(taken, now) } }
  return paper === undefined ? wish : { ...wish, paper }
}

async function keep(
  ctx: Context,
  stores: Stores,
  taken: ServeOfProofs,
  paper: LedgerPaper,
  { signature, draft }: Wish,
  at: string,
): Promise<StoredProof> {
  const drawn = await drawPaper(paper.paper)
  const earlier = taken.proofs.filter((proof) => proof.paper === paper.key)
  const last = earlier.toSorted((a, b) => a.version - b.version).at(-1)
  if (last?.sha256 === drawn.sha256 && last.signing === null) return last
  const version = (last?.version ?? 0) + 1
  const name = `${paper.key}-v${version}.pdf`
  const file = { kind: 'proof-draft', name, mime: 'application/pdf', content: drawn.bytes }
  const { fileId, sha256 } = await keepProofFile(ctx, stores, taken.serve, file, at)
  const id = newId()
  const { seq: eventSeq } = await stores.events.head()
  const proof = { id, serveId: taken.serve.id, version, fileId, eventSeq, marked: draft, signature }
  await stores.proofs.add({ ...proof, ...groundOf(paper), sha256 }, writtenBy(ctx.actor, at))
  const { form } = paper.paper
  const blank = form === undefined ? {} : { form: form.place, formSha256: form.sha256 }
  const details = { paper: paper.key, version, sha256, ...blank }
  await stores.audit.record(auditOf(ctx.actor, at, 'draft-serve-proof', ['proof', id], details))
  return stores.proofs.get(id, 'proofId')
}

type Ground = Pick<
  StoredProof,
  | 'paper'
  | 'title'
  | 'form'
  | 'signer'
  | 'dated'
  | 'oath'
  | 'eventIds'
  | 'factsHash'
  | 'rulesHash'
  | 'templateHash'
>

/** What a version rests on. */
function groundOf({ key, composed, oath, paper, told }: LedgerPaper): Ground {
  const { factsHash, rulesHash, templateHash } = paper.trace
  return {
    paper: key,
    title: composed.title,
    form: oath.form,
    signer: composed.signer,
    dated: composed.dated,
    oath: { id: oath.id, words: composed.oathText },
    eventIds: told.map(({ id }) => id),
    factsHash,
    rulesHash,
    templateHash,
  }
}

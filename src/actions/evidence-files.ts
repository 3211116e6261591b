import type { Serve } from '../stores/serve-store'
import type { Written } from '../stores/court-store'
import type { StoredFile } from '../stores/file-store'
import type { StoredProof } from '../stores/proof-store'
import type { Stores } from '../stores/stores'
import type { Context } from './context'

/** A file of the bundle with what is told of it. */
export type KeptFile = {
  readonly path: string
  readonly bytes: Uint8Array
  readonly name: string
  readonly kind: string
  readonly sha256: string
  /** When it reached the ledger (UTC), and the id of who added it. */
  readonly added: Written
}
export type KeptProof = Omit<KeptFile, 'name' | 'kind' | 'added'> & { readonly words: string }
export type EvidenceFiles = { readonly files: readonly KeptFile[]; readonly proofs: readonly KeptProof[] }

const PROOF_KINDS: readonly string[] = ['proof-draft', 'signed-proof', 'signed-scan']

/** The ending of a name as a person gave it, or none: the rest of the name could hold anything. */
function endingOf(name: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? ''
}

function proofWords(proof: StoredProof): string {
  const { signing, filed, rejected } = proof
  const state = [
    signing === null ? 'not signed' : `signed by ${signing.signer} on ${signing.onDay} (${signing.how})`,
    ...(filed === null ? [] : [`filed on ${filed.onDay}${filed.struck ? ', struck' : ''}`]),
    ...(rejected === null ? [] : [`rejected on ${rejected.onDay}`]),
  ]
  return `${proof.title}, version ${proof.version}, ${state.join(', ')}`
}

/** Each proof as it was drawn and, where it was signed, the signed paper. */
function papersOf(proof: StoredProof): readonly (readonly [string, string, string])[] {
  const name = `proofs/${proof.paper}-${proof.version}`
  const words = proofWords(proof)
  const { signing } = proof
  if (signing === null) return [[`${name}.pdf`, proof.sha256, words]]
  const { title, version } = proof
  return [
    [`${name}.pdf`, proof.sha256, `${title}, version ${version}, as it was drawn before it was signed`],
    [`${name}-signed.pdf`, signing.sha256, words],
  ]
}

async function keptFile(
  { firm }: Context,
  { name, kind, sha256 }: StoredFile,
  added: Written,
): Promise<KeptFile> {
  return {
    path: `files/${sha256}${endingOf(name)}`,
    bytes: await firm.folder.read(sha256),
    name,
    kind,
    sha256,
    added,
  }
}

/** Files of these kinds that are kept with the case of a serve, not with any one serve. Throws `damaged-file`. */
export async function filesOfCase(
  ctx: Context,
  stores: Stores,
  { caseId }: Serve,
  kinds: readonly string[],
): Promise<KeptFile[]> {
  const stored = await stores.files.ofCase(caseId)
  const added = await stores.files.addedIn(caseId)
  const files: KeptFile[] = []
  for (const file of stored.filter(({ serveId, kind }) => serveId === null && kinds.includes(kind)))
    files.push(await keptFile(ctx, file, added.get(file.id) ?? { at: '', by: '' }))
  return files
}

/** The files and the proofs of a serve with their bytes. Throws `damaged-file` for bytes that were changed. */
export async function evidenceFiles(ctx: Context, stores: Stores, serve: Serve): Promise<EvidenceFiles> {
  const stored = await stores.files.ofCase(serve.caseId)
  const own = stored.filter(({ serveId, kind }) => serveId === serve.id && !PROOF_KINDS.includes(kind))
  const files: KeptFile[] = []
  const added = await stores.files.addedIn(serve.caseId)
  for (const file of own) files.push(await keptFile(ctx, file, added.get(file.id) ?? { at: '', by: '' }))
  const proofs: KeptProof[] = []
  for (const proof of await stores.proofs.ofServe(serve.id)) {
    for (const [path, sha256, words] of papersOf(proof))
      proofs.push({ path, bytes: await ctx.firm.folder.read(sha256), words, sha256 })
  }
  return { files, proofs }
}

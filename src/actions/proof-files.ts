import { newId } from '../stores/ids'
import type { Serve } from '../stores/serve-store'
import type { StoredFile } from '../stores/file-store'
import type { Stores } from '../stores/stores'
import { writtenBy, type Context } from './context'

/** The bytes of a proof, drawn or handed in. */
export type ProofFile = Pick<StoredFile, 'kind' | 'name' | 'mime'> & { readonly content: Uint8Array }

/** Keeps the bytes as they are and records them with the serve; answers the id of the file and their SHA-256. */
export async function keepProofFile(
  ctx: Context,
  stores: Stores,
  { caseId, id: serveId }: Serve,
  { content, ...words }: ProofFile,
  at: string,
): Promise<{ readonly fileId: string; readonly sha256: string }> {
  const sha256 = await ctx.firm.folder.keep(content)
  const id = newId()
  const file = { id, caseId, serveId, ...words, sha256, bytes: content.length }
  await stores.files.add(file, writtenBy(ctx.actor, at))
  return { fileId: id, sha256 }
}

import { createHash } from 'node:crypto'
import { DomainError } from '../domain/errors'
import type { StoredFile } from '../stores/file-store'
import type { Stores } from '../stores/stores'
import type { AddFile } from './add-file.input'
import { auditOf, writtenBy, type Context } from './context'
import { permit, permitOnServe, reachOf } from './permissions'
import { fileType } from './scan-type'

const MOST_BYTES = 50 * 1024 * 1024

/**
 * Keeps a file exactly as it came, metadata included, and records it once its bytes are on the disk.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-case`, `unknown-serve`, `empty-file`, `too-large`,
 * `not-what-it-says`, `bad-id`, `id-reused`. Sent again with the same id, words and bytes it answers the same.
 */
export async function addFile(ctx: Context, input: AddFile, bytes: Uint8Array): Promise<StoredFile> {
  permit(ctx.actor.role, 'add-file')
  refuseSize(bytes)
  const mime = fileType(bytes, input.mime)
  const at = ctx.clock.now()
  await ctx.firm.read((stores) => refuseStranger(ctx, stores, input))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await ctx.firm.folder.keep(bytes)
  return ctx.firm.write(async (stores) => {
    const body = { actor: ctx.actor.id, input, sha256 }
    await stores.posts.once({ id: input.id, action: 'add-file', body, at }, async () => {
      const { id, caseId, kind, name } = input
      const file = {
        id,
        caseId,
        serveId: input.serveId ?? null,
        kind,
        name,
        mime,
        sha256,
        bytes: bytes.length,
      }
      await stores.files.add(file, writtenBy(ctx.actor, at))
      await stores.audit.record(auditOf(ctx.actor, at, 'add-file', ['file', id], { caseId, sha256 }))
      return {}
    })
    return stores.files.get(input.id, 'id')
  })
}

function refuseSize({ length }: Uint8Array): void {
  if (length === 0) throw new DomainError('empty-file', 'The file is empty; choose it again.', 'bytes')
  if (length <= MOST_BYTES) return
  const message = `The file has ${Math.ceil(length / 1024 / 1024)} MB; at most 50 MB are kept.`
  throw new DomainError('too-large', message, 'bytes')
}

/** Before a byte is kept: is there such a case and serve, and may this person add to it? */
async function refuseStranger({ actor }: Context, stores: Stores, input: AddFile): Promise<void> {
  if (input.serveId === undefined) {
    if (reachOf(actor.role, 'add-file') === 'all') {
      await stores.cases.get(input.caseId, 'caseId')
      return
    }
    const message = 'serveId: say which of your serves the file belongs to.'
    throw new DomainError('unknown-serve', message, 'serveId')
  }
  const serve = await stores.serves.get(input.serveId, 'serveId')
  permitOnServe(actor, 'add-file', await stores.serves.assignments(serve.id))
  if (serve.caseId === input.caseId) return
  throw new DomainError('unknown-serve', 'serveId: this serve belongs to another case.', 'serveId')
}

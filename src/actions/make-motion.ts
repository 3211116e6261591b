import { packBundle, type BundleFile } from '../documents/bundle'
import { joinPapers, type PacketPart } from '../documents/packet'
import { drawPaper } from '../documents/proof-pdf'
import { sha256 } from '../documents/seal'
import { DomainError } from '../domain/errors'
import type { PreparedMotion } from '../domain/motions/prepare-motion'
import { newId } from '../stores/ids'
import type { Stores } from '../stores/stores'
import { auditOf, writtenBy, type Context } from './context'
import type { KeptFile } from './evidence-files'
import type { MakeMotion } from './make-motion.input'
import { annexesOf, motionFiles } from './motion-annexes'
import { bundled } from './motion-bundle'
import { contentsOf, lackingOf } from './motion-contents'
import { takeMotion, type MotionInHand } from './motion-in-hand'
import { motionNow } from './motion-drafts'
import { drawMotion } from './motion-papers'
import { permit } from './permissions'

/** What the kept copy for filing is among the files of a case. */
const PACKET = 'motion-packet'

/** A packet as a ZIP archive: one file for reading and filing, each paper by itself, and the files kept. */
export type MotionPacket = {
  readonly name: string
  readonly bytes: Uint8Array
  /** What is still missing, in words: while there is anything, DRAFT stands across each page. */
  readonly blocking: readonly string[]
}

/** The contents know on which page a paper begins only when their own length is known: they are drawn twice. */
async function packetOf(
  inHand: MotionInHand,
  prepared: PreparedMotion,
  parts: readonly PacketPart[],
  files: readonly KeptFile[],
): Promise<Uint8Array> {
  const draft = prepared.blocking.length > 0
  const told = { inHand, prepared, parts, files, lacking: lackingOf(prepared, files), draft }
  const { pages: own } = await drawPaper(contentsOf({ ...told, own: 1 }))
  const contents = contentsOf({ ...told, own })
  const cover = { title: 'Contents', ...(await drawPaper(contents)) }
  return (await joinPapers(contents, [cover, ...parts])).bytes
}

function numbered(parts: readonly PacketPart[]): BundleFile[] {
  return parts.map(({ title, bytes }, index) => {
    const words = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    return { path: `papers/${String(index + 1).padStart(2, '0')}-${words}.pdf`, bytes }
  })
}

/**
 * A copy for filing is kept with the case, where the office alone sees it; of a draft only the SHA-256 is noted. The same
 * copy made again is kept once.
 */
async function keepPacket(
  ctx: Context,
  stores: Stores,
  { taken, motion }: MotionInHand,
  content: Uint8Array,
  draft: boolean,
  at: string,
): Promise<{ readonly sha256: string; readonly file?: string }> {
  if (draft) return { sha256: sha256(content) }
  const { caseId } = taken.serve
  const hash = await ctx.firm.folder.keep(content)
  const there = (await stores.files.ofCase(caseId)).find(
    (file) => file.kind === PACKET && file.sha256 === hash,
  )
  if (there !== undefined) return { sha256: hash, file: there.id }
  const id = newId()
  const words = { kind: PACKET, name: `${motion.id}.pdf`, mime: 'application/pdf' }
  const file = { id, caseId, serveId: null, ...words, sha256: hash, bytes: content.length }
  await stores.files.add(file, writtenBy(ctx.actor, at))
  return { sha256: hash, file: id }
}

/**
 * Makes the packet of an application from the record of a serve and the answers last saved: proposed order, affirmation,
 * memorandum, the server's statement, chronology. While something blocks, every page is marked as a draft. The audit row
 * notes the hashes, the version of the answers and up to which entry the record was told.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-serve`, `unknown-motion`, `no-answers`, `no-paper`.
 */
export async function makeMotion(ctx: Context, input: MakeMotion): Promise<MotionPacket> {
  permit(ctx.actor.role, 'make-motion')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const inHand = await takeMotion(ctx, stores, input, 'make-motion')
    const [saved] = await stores.applications.versions(input.serveId, input.motion)
    if (saved === undefined)
      throw new DomainError('no-answers', 'Nothing is answered yet; save the answers first.')
    const { prepared } = motionNow(inHand, saved.answers, ctx)
    const [refused] = prepared.refused
    if (refused !== undefined) throw new DomainError('no-paper', `${refused.because}; ${refused.remedy}.`)
    const draft = prepared.blocking.length > 0
    const papers = await drawMotion(inHand.task, prepared, draft)
    const files = await motionFiles(ctx, stores, inHand.taken.serve, prepared.exhibits)
    const annexes = await annexesOf(inHand, prepared, files, draft)
    const parts = await bundled(prepared.mark, [...papers, ...annexes])
    const packet = await packetOf(inHand, prepared, parts, files)
    const kept = await keepPacket(ctx, stores, inHand, packet, draft, at)
    const { bytes, manifest } = packBundle([
      { path: 'packet.pdf', bytes: packet },
      ...numbered(parts.filter(({ from }) => from === 'paper')),
      ...files.map(({ path, bytes: content }) => ({ path, bytes: content })),
    ])
    const { seq: head, hash: headHash } = await stores.events.head()
    const rules = inHand.taken.loaded.hash
    const record = { entries: inHand.task.serve.events.length, head, headHash, rules }
    const details = { motion: input.motion, answers: saved.id, manifest, draft, ...kept, record }
    await stores.audit.record(auditOf(ctx.actor, at, 'make-motion', ['serve', input.serveId], details))
    return { name: `${input.motion}-${input.serveId}.zip`, bytes, blocking: prepared.blocking }
  })
}

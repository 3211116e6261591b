import { packBundle, type BundleFile } from '../documents/bundle'
import { joinPapers, type PacketPart } from '../documents/packet'
import { drawPaper } from '../documents/proof-pdf'
import { DomainError } from '../domain/errors'
import type { PreparedMotion } from '../domain/motions/prepare-motion'
import { auditOf, type Context } from './context'
import { evidenceFiles, type KeptFile } from './evidence-files'
import type { MakeMotion } from './make-motion.input'
import { contentsOf } from './motion-contents'
import { annexesOf } from './motion-annexes'
import { motionNow, takeMotion, type MotionInHand } from './motion-in-hand'
import { drawMotion } from './motion-papers'
import { permit } from './permissions'

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
  const { pages: own } = await drawPaper(contentsOf({ inHand, prepared, parts, files, own: 1, draft }))
  const contents = contentsOf({ inHand, prepared, parts, files, own, draft })
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
 * Makes the packet of an application from the record of a serve and the answers last saved: proposed order, affirmation,
 * memorandum, the server's statement, chronology. While something blocks, every page is marked as a draft.
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
    const prepared = motionNow(inHand, saved.answers, ctx)
    const [refused] = prepared.refused
    if (refused !== undefined) throw new DomainError('no-paper', `${refused.because}; ${refused.remedy}.`)
    const draft = prepared.blocking.length > 0
    const parts = await drawMotion(inHand.task, prepared, draft)
    const { files } = await evidenceFiles(ctx, stores, inHand.taken.serve)
    const annexes = await annexesOf(inHand, files, draft)
    const packet = await packetOf(inHand, prepared, [...parts, ...annexes], files)
    const { bytes, manifest } = packBundle([
      { path: 'packet.pdf', bytes: packet },
      ...numbered(parts),
      ...files.map(({ path, bytes: content }) => ({ path, bytes: content })),
    ])
    const details = { motion: input.motion, answers: saved.id, manifest, draft }
    await stores.audit.record(auditOf(ctx.actor, at, 'make-motion', ['serve', input.serveId], details))
    return { name: `${input.motion}-${input.serveId}.zip`, bytes, blocking: prepared.blocking }
  })
}

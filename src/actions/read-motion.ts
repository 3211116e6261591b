import { joinPapers } from '../documents/packet'
import { drawPaper } from '../documents/proof-pdf'
import { DomainError } from '../domain/errors'
import type { Context } from './context'
import type { MakeMotion } from './make-motion.input'
import { contentsOf } from './motion-contents'
import { takeMotion } from './motion-in-hand'
import { motionNow } from './motion-drafts'
import { drawMotion } from './motion-papers'

/**
 * The papers of an application as they stand, as one PDF to read on the screen before a packet is made: contents and
 * papers without annexes, DRAFT across each page whatever is settled. Nothing is kept of it.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-serve`, `unknown-motion`, `no-answers`, `no-paper`.
 */
export async function readMotion(ctx: Context, input: MakeMotion): Promise<Uint8Array> {
  const { inHand, saved } = await ctx.firm.read(async (stores) => ({
    inHand: await takeMotion(ctx, stores, input, 'make-motion'),
    saved: (await stores.applications.versions(input.serveId, input.motion))[0],
  }))
  if (saved === undefined)
    throw new DomainError('no-answers', 'Nothing is answered yet; save the answers first.')
  const { prepared } = motionNow(inHand, saved.answers, ctx)
  const [refused] = prepared.refused
  if (refused !== undefined) throw new DomainError('no-paper', `${refused.because}; ${refused.remedy}.`)
  const parts = await drawMotion(inHand.task, prepared, true)
  const contents = contentsOf({ inHand, prepared, parts, files: [], lacking: [], own: 1, draft: true })
  const cover = { title: 'Contents', ...(await drawPaper(contents)) }
  return (await joinPapers(contents, [cover, ...parts])).bytes
}

import { takeMotion } from '../../actions/motion-in-hand'
import type { JsonObject } from '../../domain/cases/matter'
import { orderAsked } from '../../domain/motions/order-asked'
import type { MemberVisit } from '../visit'

/** The order that an application of this serve asks for; `null` before anything is answered. */
export async function askedOrder(
  { member: { ctx }, params }: MemberVisit,
  motion: string,
): Promise<JsonObject | null> {
  const serveId = params['serve'] ?? ''
  return ctx.firm.read(async (stores) => {
    const inHand = await takeMotion(ctx, stores, { serveId, motion }, 'save-application')
    const [saved] = await stores.applications.versions(serveId, motion)
    return saved === undefined ? null : orderAsked(inHand.motion, inHand.file, saved.answers)
  })
}

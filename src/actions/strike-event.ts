import type { MatterServe } from '../domain/cases/matter'
import type { ExplainedSheet } from '../domain/deadlines/sheet'
import { DomainError } from '../domain/errors'
import { matterServe } from '../stores/case-matter'
import type { LedgerEvent } from '../stores/event-store'
import type { Stores } from '../stores/stores'
import { auditOf, type Context } from './context'
import { permit } from './permissions'
import { takeInHand, witnessOf } from './recording'
import { saveSheet, sheetOfServe } from './serve-sheet'
import type { StrikeEvent } from './strike-event.input'

/** The event as it stands now, with its strike, and the sheet without it. */
export type StruckEvent = { readonly event: LedgerEvent; readonly sheet: ExplainedSheet }

/**
 * Strikes an event that was recorded wrongly. It stays readable with the reason; what is right is recorded as
 * another event.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-event`, `already-struck`, `bad-id`, `id-reused`.
 */
export async function strikeEvent(ctx: Context, input: StrikeEvent): Promise<StruckEvent> {
  permit(ctx.actor.role, 'strike-event')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'strike-event', body: { actor: ctx.actor.id, input }, at }
    const answer = await stores.posts.once(post, async () => ({
      sheet: await strike(ctx, stores, input, at),
    }))
    const event = await eventNamed(stores, input.eventId)
    return { event, sheet: (await stores.sheets.get(answer['sheet'] ?? '')).sheet }
  })
}

async function strike(ctx: Context, stores: Stores, input: StrikeEvent, at: string): Promise<string> {
  const { serveId } = await eventNamed(stores, input.eventId)
  const { serve, lawsuit } = await takeInHand(ctx, stores, serveId, 'strike-event')
  const { id, eventId, reason } = input
  await stores.events.strike({ id, strikes: eventId, reason, ...witnessOf(ctx, at, lawsuit) })
  await stores.audit.record(auditOf(ctx.actor, at, 'strike-event', ['event', eventId], { reason }))
  const after: MatterServe = await matterServe(stores, serve)
  const made = sheetOfServe({ lawsuit, serve: after, zone: serve.zone, now: at }, ctx.rulebook)
  return saveSheet(stores, serveId, made, at)
}

async function eventNamed(stores: Stores, id: string): Promise<LedgerEvent> {
  const event = await stores.events.find(id)
  if (event !== null) return event
  throw new DomainError('unknown-event', 'eventId: there is no such event in this firm.', 'eventId')
}

import type { JsonObject, MatterServe } from '../domain/cases/matter'
import type { ExplainedSheet } from '../domain/deadlines/sheet'
import { wallTimeAt } from '../domain/calendar/local-time'
import { isStillToCome } from '../domain/cases/still-to-come'
import { DomainError } from '../domain/errors'
import { jurisdictionNamed } from '../domain/rules/rulebook'
import { matterServe } from '../stores/case-matter'
import type { Case } from '../stores/case-store'
import type { Attachment, LedgerEvent, Witness } from '../stores/event-store'
import type { Assignment, Serve } from '../stores/serve-store'
import type { Stores } from '../stores/stores'
import { auditOf, type Context } from './context'
import { permit, permitOnServe, type ActionName } from './permissions'
import type { Recording } from './recording.input'
import { saveSheet, sheetOfServe, toldAt } from './serve-sheet'

/** What was recorded, and the sheet as it is now: with what the law holds against it and what to watch. */
export type Recorded = { readonly event: LedgerEvent; readonly sheet: ExplainedSheet }

/** All that a recording is decided on: one load. */
export type ServeInHand = {
  readonly serve: Serve
  readonly lawsuit: Case
  readonly matter: MatterServe
  readonly assignments: readonly Assignment[]
}

export async function takeInHand(
  ctx: Context,
  stores: Stores,
  id: string,
  action: ActionName,
): Promise<ServeInHand> {
  const serve = await stores.serves.get(id, 'serveId')
  const assignments = await stores.serves.assignments(id)
  permitOnServe(ctx.actor, action, assignments)
  const lawsuit = await stores.cases.get(serve.caseId, 'caseId')
  return { serve, lawsuit, matter: await matterServe(stores, serve), assignments }
}

/** Who stands for what is recorded now, with which program and rules. */
export function witnessOf({ actor, software, rulebook }: Context, at: string, lawsuit: Case): Witness {
  const { hash } = jurisdictionNamed(rulebook, lawsuit.case.jurisdiction).loaded
  return { actorId: actor.id, actorRole: actor.role, receivedAt: at, software, rulesHash: hash }
}

/** The shared work of all that puts an event on a serve: one load, one decision, one commit. */
export async function recordOnServe(ctx: Context, action: ActionName, input: Recording): Promise<Recorded> {
  permit(ctx.actor.role, action)
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action, body: { actor: ctx.actor.id, input }, at }
    const answer = await stores.posts.once(post, async () => {
      const inHand = await takeInHand(ctx, stores, input.serveId, action)
      return { sheet: await record(ctx, stores, action, input, inHand, at) }
    })
    return recordedOf(stores, input.id, answer['sheet'] ?? '')
  })
}

/** Puts an event on a serve that is in hand, with its sheet and its audit row, and answers the id of the sheet. */
export async function record(
  ctx: Context,
  stores: Stores,
  action: ActionName,
  input: Recording,
  inHand: ServeInHand,
  at: string,
): Promise<string> {
  const {
    serve: { id: serveId, zone },
    lawsuit,
  } = inHand
  const made = sheetAfter(ctx, input, inHand, at)
  const ahead = isAhead(input, inHand, at)
  await stores.events.append({
    id: input.id,
    serveId,
    event: input.event,
    zone: input.zone ?? zone,
    device: input.device ?? null,
    attachments: await attachmentsOf(stores, input.files ?? [], lawsuit.id),
    ...witnessOf(ctx, at, lawsuit),
  })
  const details = { ...auditDetails(ctx, inHand), ...(ahead ? { aheadOfServer: true } : {}) }
  await stores.audit.record(auditOf(ctx.actor, at, action, ['event', input.id], details))
  return saveSheet(stores, serveId, made, at)
}

/**
 * Every door that records passes here. What a person types as done and is still to come is refused, and put right in the
 * form that comes back. What a device hands in is kept, however wrong its clock: it may have been logged days ago
 * without a connection, and an attempt that is lost cannot be made again. It is marked in the audit row, and the
 * entry shows both clocks.
 *
 * @throws DomainError `not-yet`
 */
function isAhead({ event, zone, device }: Recording, { serve }: ServeInHand, now: string): boolean {
  const there = zone ?? serve.zone
  if (!isStillToCome(event, there, now)) return false
  if (device !== undefined) return true
  const wall = wallTimeAt(there, now).slice(0, 'YYYY-MM-DDTHH:MM'.length)
  const [told, clock] = [event.at, wall].map((text) => text.replace('T', ' '))
  const message = `event.at: ${told} is in the future, and a record is of what has happened; it is ${clock} there now.`
  throw new DomainError('not-yet', message, 'event.at')
}

function sheetAfter(
  ctx: Context,
  { event }: Recording,
  { serve, lawsuit, matter }: ServeInHand,
  now: string,
): ReturnType<typeof sheetOfServe> {
  const after = { ...matter, events: [...matter.events, event] }
  const own = `events[${matter.events.length}]`
  return toldAt(
    (path) => path.replace(own, 'event'),
    () => sheetOfServe({ lawsuit, serve: after, zone: serve.zone, now }, ctx.rulebook),
  )
}

/** One who no longer has the serve hands in what was done before: it is kept, and marked. */
function auditDetails({ actor }: Context, { serve, assignments }: ServeInHand): JsonObject {
  const had = assignments.some(({ userId }) => userId === actor.id)
  const afterReassignment = had && serve.serverId !== actor.id
  return { serveId: serve.id, ...(afterReassignment ? { afterReassignment } : {}) }
}

async function attachmentsOf(stores: Stores, ids: readonly string[], caseId: string): Promise<Attachment[]> {
  const attachments: Attachment[] = []
  for (const [index, id] of ids.entries()) {
    const path = `files[${index}]`
    const { sha256, bytes, mime, caseId: of } = await stores.files.get(id, path)
    if (of !== caseId) {
      throw new DomainError('unknown-file', `${path}: this file belongs to another case.`, path)
    }
    attachments.push({ sha256, bytes, mime })
  }
  return attachments
}

/** The answer to a recording or a strike, read from the ledger: the same however often it is asked for. */
export async function recordedOf(stores: Stores, eventId: string, sheetId: string): Promise<Recorded> {
  const event = await stores.events.find(eventId)
  if (event === null) throw new DomainError('unknown-event', 'There is no such event.')
  return { event: { ...event, struck: null }, sheet: (await stores.sheets.get(sheetId)).sheet }
}

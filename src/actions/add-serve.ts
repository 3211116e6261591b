import { isZone } from '../domain/calendar/local-time'
import type { ExplainedSheet } from '../domain/deadlines/sheet'
import { DomainError } from '../domain/errors'
import { jurisdictionNamed } from '../domain/rules/rulebook'
import type { Case } from '../stores/case-store'
import type { Serve } from '../stores/serve-store'
import type { Stores } from '../stores/stores'
import type { AddServe } from './add-serve.input'
import { auditOf, writtenBy, type Context } from './context'
import { permit } from './permissions'
import { saveSheet, sheetOfServe, toldAt } from './serve-sheet'

/** The new serve and the sheet it starts with. */
export type AddedServe = { readonly serve: Serve; readonly sheet: ExplainedSheet }

/**
 * Adds a recipient to be served. Sent again with the same id and body it answers the same.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-case`, `unknown-method`, `unknown-word`, `unknown-zone`,
 * `not-covered` (a case from before the rules begin), `bad-id`, `id-reused`.
 */
export async function addServe(ctx: Context, input: AddServe): Promise<AddedServe> {
  permit(ctx.actor.role, 'add-serve')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'add-serve', body: { actor: ctx.actor.id, input }, at }
    const { sheet } = await stores.posts.once(post, async () => ({
      sheet: await add(ctx, stores, input, at),
    }))
    const serve = await stores.serves.get(input.id, 'id')
    return { serve, sheet: (await stores.sheets.get(sheet ?? '')).sheet }
  })
}

async function add(ctx: Context, stores: Stores, input: AddServe, at: string): Promise<string> {
  const { id, caseId, serve: details } = input
  const lawsuit = await stores.cases.get(caseId, 'caseId')
  const zone = zoneOf(ctx, lawsuit, input)
  const serve = { ...details, id, events: [] }
  const made = toldAt(placeInInput, () => sheetOfServe({ lawsuit, serve, zone, now: at }, ctx.rulebook))
  await stores.serves.add({ id, caseId, zone, details }, writtenBy(ctx.actor, at))
  await stores.audit.record(auditOf(ctx.actor, at, 'add-serve', ['serve', id], { caseId }))
  return saveSheet(stores, id, made, at)
}

function zoneOf({ rulebook }: Context, { case: lawsuit }: Case, { zone }: AddServe): string {
  const chosen = zone ?? jurisdictionNamed(rulebook, lawsuit.jurisdiction).loaded.jurisdiction.zone
  if (isZone(chosen)) return chosen
  const message = `zone: "${chosen}" is no time zone; write a name such as America/New_York.`
  throw new DomainError('unknown-zone', message, 'zone')
}

/** What the case says was written elsewhere; the rest stands in the serve. */
function placeInInput(path: string): string {
  return path.startsWith('case') || path === 'jurisdiction' ? path : `serve.${path}`
}

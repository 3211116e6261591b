import type { JsonObject } from '../domain/cases/matter'
import { matterServe } from '../stores/case-matter'
import type { Serve } from '../stores/serve-store'
import type { Stores } from '../stores/stores'
import type { AmendServe, ServeChanges } from './amend-serve.input'
import { changesTo } from './changes'
import { auditOf, type Context } from './context'
import { permit } from './permissions'
import { saveSheet, sheetOfServe, toldAt } from './serve-sheet'

/**
 * Puts facts of a serve right, or chooses another way of service for it, as when a court orders one. The record stays;
 * its dates are calculated anew in the same commit, and the audit row keeps the old values beside the new. What is
 * signed stays as it was signed. Sent again with the same id and body it changes nothing more.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-serve`, `unknown-method`, `nothing-changed`, `bad-id`, `id-reused`.
 */
export async function amendServe(ctx: Context, input: AmendServe): Promise<Serve> {
  permit(ctx.actor.role, 'amend-serve')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'amend-serve', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      await amend(ctx, stores, input, at)
      return {}
    })
    return stores.serves.get(input.serveId, 'serveId')
  })
}

/** Facts of the recipient stand beside the name and the kind, which stay. */
function asked({ details: { recipient } }: Serve, { recipient: facts, ...serve }: ServeChanges): JsonObject {
  const { name, kind } = recipient
  return facts === undefined ? serve : { ...serve, recipient: { ...facts, name, kind } }
}

async function amend(ctx: Context, stores: Stores, input: AmendServe, at: string): Promise<void> {
  const before = await stores.serves.get(input.serveId, 'serveId')
  const { from, to } = changesTo(before.details, asked(before, input.serve))
  const serve = { ...before, details: { ...before.details, ...to } }
  const lawsuit = await stores.cases.get(serve.caseId, 'caseId')
  const matter = await matterServe(stores, serve)
  const made = toldAt(
    (path) => `serve.${path}`,
    () => sheetOfServe({ lawsuit, serve: matter, zone: serve.zone, now: at }, ctx.rulebook),
  )
  await stores.serves.amend(serve)
  await saveSheet(stores, serve.id, made, at)
  await stores.audit.record(auditOf(ctx.actor, at, 'amend-serve', ['serve', serve.id], { from, to }))
}

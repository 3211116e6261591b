import { matterServe } from '../stores/case-matter'
import type { Case } from '../stores/case-store'
import type { Stores } from '../stores/stores'
import type { AmendCase } from './amend-case.input'
import { changesTo } from './changes'
import { auditOf, type Context } from './context'
import { refuseUnknownWords } from './open-case'
import { permit } from './permissions'
import { saveSheet, sheetOfServe, type MadeSheet } from './serve-sheet'

/**
 * Puts facts of a case right. Dates hang on them, so every serve of the case gets a new sheet in the same commit; the
 * audit row keeps the old values beside the new. What is signed stays as it was signed. Sent again with the same id
 * and body it changes nothing more.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-case`, `unknown-word`, `not-covered` (a day from before the rules
 * begin), `nothing-changed`, `bad-id`, `id-reused`.
 */
export async function amendCase(ctx: Context, input: AmendCase): Promise<Case> {
  permit(ctx.actor.role, 'amend-case')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'amend-case', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      await amend(ctx, stores, input, at)
      return {}
    })
    return stores.cases.get(input.caseId, 'caseId')
  })
}

async function amend(ctx: Context, stores: Stores, input: AmendCase, at: string): Promise<void> {
  const before = await stores.cases.get(input.caseId, 'caseId')
  const { from, to } = changesTo(before.case, input.case)
  const lawsuit = { ...before, case: { ...before.case, ...to } }
  refuseUnknownWords(ctx, lawsuit)
  const sheets = await sheetsOf(ctx, stores, lawsuit, at)
  await stores.cases.amend(lawsuit)
  for (const { serveId, made } of sheets) await saveSheet(stores, serveId, made, at)
  await stores.audit.record(auditOf(ctx.actor, at, 'amend-case', ['case', before.id], { from, to }))
}

async function sheetsOf(
  { rulebook }: Context,
  stores: Stores,
  lawsuit: Case,
  now: string,
): Promise<{ readonly serveId: string; readonly made: MadeSheet }[]> {
  const sheets: { serveId: string; made: MadeSheet }[] = []
  for (const serve of await stores.serves.ofCase(lawsuit.id)) {
    const matter = await matterServe(stores, serve)
    const made = sheetOfServe({ lawsuit, serve: matter, zone: serve.zone, now }, rulebook)
    sheets.push({ serveId: serve.id, made })
  }
  return sheets
}

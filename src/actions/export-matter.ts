import type { Matter } from '../domain/cases/matter'
import { matterOfCase } from '../stores/case-matter'
import { auditOf, type Context } from './context'
import { toldServe } from './done-by'
import { permit } from './permissions'

/**
 * A case with all that is recorded about it as a matter file, from which its proofs can be drawn. Struck events
 * are left out; who took the export is noted.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-case`.
 */
export async function exportMatter(ctx: Context, caseId: string): Promise<Matter> {
  permit(ctx.actor.role, 'export-matter')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const matter = await matterOfCase(stores, caseId, 'caseId', toldServe)
    await stores.audit.record(auditOf(ctx.actor, at, 'export-matter', ['case', caseId]))
    return matter
  })
}

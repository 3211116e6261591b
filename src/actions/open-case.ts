import { unknownWords } from '../domain/cases/matter-check'
import { DomainError } from '../domain/errors'
import { jurisdictionNamed } from '../domain/rules/rulebook'
import type { Case } from '../stores/case-store'
import { auditOf, writtenBy, type Context } from './context'
import type { OpenCase } from './open-case.input'
import { permit } from './permissions'
import { toldAt } from './serve-sheet'

/**
 * Opens a lawsuit. Sent again with the same id and body it answers the same case.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-jurisdiction`, `unknown-word` (court or flag that the
 * jurisdiction does not have), `unknown-court`, `bad-id`, `id-reused`.
 */
export async function openCase(ctx: Context, input: OpenCase): Promise<Case> {
  permit(ctx.actor.role, 'open-case')
  refuseUnknownWords(ctx, input)
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'open-case', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      const courtId = input.courtId ?? null
      if (courtId !== null) await stores.courts.get(courtId, 'courtId')
      const entry = { id: input.id, courtId, case: input.case, papers: input.papers ?? [] }
      await stores.cases.add(entry, writtenBy(ctx.actor, at))
      await stores.audit.record(auditOf(ctx.actor, at, 'open-case', ['case', input.id]))
      return {}
    })
    return stores.cases.get(input.id, 'id')
  })
}

/** Throws `unknown-jurisdiction`, or `unknown-word` at a court or flag that the jurisdiction does not have. */
export function refuseUnknownWords({ rulebook }: Context, input: Pick<OpenCase, 'case'>): void {
  const { loaded } = toldAt(
    (path) => `case.${path}`,
    () => jurisdictionNamed(rulebook, input.case.jurisdiction),
  )
  const [first] = unknownWords({ case: input.case, serves: [] }, loaded.jurisdiction)
  if (first === undefined) return
  throw new DomainError('unknown-word', `${first.path}: ${first.because}; ${first.remedy}.`, first.path)
}

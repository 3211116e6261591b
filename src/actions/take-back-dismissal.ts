import { DomainError } from '../domain/errors'
import { jurisdictionNamed } from '../domain/rules/rulebook'
import type { StoredDateProposal } from '../stores/date-change-store'
import type { Stores } from '../stores/stores'
import { auditOf, writtenBy, type Context } from './context'
import { permit } from './permissions'
import type { TakeBackDismissal } from './take-back-dismissal.input'

/**
 * Takes back the dismissal of a date: what is proposed is open again, and the older date stays until it is decided
 * anew. The dismissal remains on record beside who took it back and when. Sent again with the same id and body it
 * changes nothing more.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-proposal`, `not-dismissed`, `overtaken`, `bad-id`, `id-reused`.
 */
export async function takeBackDismissal(ctx: Context, input: TakeBackDismissal): Promise<StoredDateProposal> {
  permit(ctx.actor.role, 'take-back-dismissal')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'take-back-dismissal', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      await takeBack(ctx, stores, input, at)
      return {}
    })
    return stores.dateChanges.get(input.proposalId, 'proposalId')
  })
}

async function takeBack(ctx: Context, stores: Stores, { id, proposalId }: TakeBackDismissal, at: string) {
  const found = await stores.dateChanges.get(proposalId, 'proposalId')
  if (found.decided?.decision !== 'dismissed') {
    const message = 'proposalId: only a dismissal can be taken back, and none of this stands.'
    throw new DomainError('not-dismissed', message, 'proposalId')
  }
  await refuseOvertaken(ctx, stores, found)
  await stores.dateChanges.takeBack({ id, decisionId: found.decided.id }, writtenBy(ctx.actor, at))
  const details = { serveId: found.serveId, deadline: found.proposal.deadline, decisionId: found.decided.id }
  await stores.audit.record(
    auditOf(ctx.actor, at, 'take-back-dismissal', ['date-proposal', proposalId], details),
  )
}

async function refuseOvertaken({ rulebook }: Context, stores: Stores, found: StoredDateProposal) {
  const { caseId } = await stores.serves.get(found.serveId, 'serveId')
  const { jurisdiction } = (await stores.cases.get(caseId, 'caseId')).case
  if (jurisdictionNamed(rulebook, jurisdiction).loaded.hash === found.newerRules) return
  const message = 'proposalId: the rules have changed again since; there is nothing to decide any more.'
  throw new DomainError('overtaken', message, 'proposalId')
}

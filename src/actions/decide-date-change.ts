import { DomainError } from '../domain/errors'
import { jurisdictionNamed } from '../domain/rules/rulebook'
import { matterServe } from '../stores/case-matter'
import type { StoredDateProposal } from '../stores/date-change-store'
import type { Stores } from '../stores/stores'
import { auditOf, writtenBy, type Context } from './context'
import type { DecideDateChange } from './decide-date-change.input'
import { permit } from './permissions'
import { saveSheet, sheetOfServe } from './serve-sheet'

/**
 * Accepts or dismisses a date that a change of the rules would move. Accepted, the date of the newer rules is
 * shown from now on; dismissed, the older one stays, also when the act is done, and the reason is kept. With the
 * last decision of a serve its sheet is saved anew. Sent again with the same id and body it changes nothing more.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-proposal`, `decided-already`, `overtaken` (the rules have
 * changed again since), `no-reason`, `bad-id`, `id-reused`.
 */
export async function decideDateChange(ctx: Context, input: DecideDateChange): Promise<StoredDateProposal> {
  permit(ctx.actor.role, 'decide-date-change')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'decide-date-change', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      await decide(ctx, stores, input, at)
      return {}
    })
    return stores.dateChanges.get(input.proposalId, 'proposalId')
  })
}

async function decide(ctx: Context, stores: Stores, input: DecideDateChange, at: string): Promise<void> {
  const { id, proposalId, decision } = input
  const reason = input.reason ?? null
  const found = await stores.dateChanges.get(proposalId, 'proposalId')
  refuseDecided(found)
  if (decision === 'dismissed' && reason === null) {
    const message = 'reason: say why the older date stays, for those who read this later.'
    throw new DomainError('no-reason', message, 'reason')
  }
  const { lawsuit, serve } = await inHand(stores, found)
  refuseOvertaken(ctx, found, lawsuit.case.jurisdiction)
  await stores.dateChanges.decide({ id, proposalId, decision, reason }, writtenBy(ctx.actor, at))
  const { serveId, proposal } = found
  const details = { serveId, deadline: proposal.deadline, decision, ...(reason === null ? {} : { reason }) }
  await stores.audit.record(
    auditOf(ctx.actor, at, 'decide-date-change', ['date-proposal', proposalId], details),
  )
  if (!(await isLast(stores, found))) return
  const matter = await matterServe(stores, serve)
  const made = sheetOfServe({ lawsuit, serve: matter, zone: serve.zone, now: at }, ctx.rulebook)
  await saveSheet(stores, serveId, made, at)
}

async function inHand(stores: Stores, { serveId }: StoredDateProposal) {
  const serve = await stores.serves.get(serveId, 'serveId')
  return { serve, lawsuit: await stores.cases.get(serve.caseId, 'caseId') }
}

function refuseDecided({ decided }: StoredDateProposal): void {
  if (decided === null) return
  throw new DomainError('decided-already', `proposalId: this was ${decided.decision} already.`, 'proposalId')
}

function refuseOvertaken({ rulebook }: Context, { newerRules }: StoredDateProposal, id: string): void {
  if (jurisdictionNamed(rulebook, id).loaded.hash === newerRules) return
  const message = 'proposalId: the rules have changed again since; decide what is proposed now.'
  throw new DomainError('overtaken', message, 'proposalId')
}

async function isLast(stores: Stores, { serveId, newerRules }: StoredDateProposal): Promise<boolean> {
  const all = await stores.dateChanges.ofServe(serveId)
  return all.every((one) => one.newerRules !== newerRules || one.decided !== null)
}

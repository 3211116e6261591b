import { DomainError } from '../domain/errors'
import { jurisdictionNamed } from '../domain/rules/rulebook'
import { matterServe } from '../stores/case-matter'
import type { StoredDateProposal } from '../stores/date-change-store'
import { newId } from '../stores/ids'
import type { Stores } from '../stores/stores'
import { auditOf, writtenBy, type Context } from './context'
import type { DecideDateChange } from './decide-date-change.input'
import { linkedProposals, refuseTornApart } from './linked-dates'
import { permit } from './permissions'
import { saveSheet, sheetOfServe } from './serve-sheet'

/**
 * Accepts or dismisses dates of one recipient that a change of the rules would move, all or none. Accepted, the
 * dates of the newer rules are shown from now on; dismissed, the older ones stay, also when the act is done, and the
 * reason is kept. Dates that hang together are decided so that no date contradicts another (`refuseTornApart`). With
 * the last decision of a serve its sheet is saved anew. Sent again with the same id and body it changes nothing more.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-proposal`, `several-recipients`, `decided-already`, `overtaken`
 * (the rules have changed again since), `no-reason`, `ground-open`, `ground-dismissed`, `rests-on-it`, `bad-id`,
 * `id-reused`.
 */
export async function decideDateChange(ctx: Context, input: DecideDateChange): Promise<StoredDateProposal[]> {
  permit(ctx.actor.role, 'decide-date-change')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'decide-date-change', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      await decide(ctx, stores, input, at)
      return {}
    })
    return named(stores, input)
  })
}

async function named(stores: Stores, { proposalIds }: DecideDateChange): Promise<StoredDateProposal[]> {
  const found: StoredDateProposal[] = []
  for (const id of proposalIds) found.push(await stores.dateChanges.get(id, 'proposalIds'))
  return found
}

async function decide(ctx: Context, stores: Stores, input: DecideDateChange, at: string): Promise<void> {
  const reason = input.reason ?? null
  const found = await named(stores, input)
  for (const one of found) refuseDecided(one)
  const serveId = onlyServe(found)
  if (input.decision === 'dismissed' && reason === null) {
    const message = 'reason: say why the older date stays, for those who read this later.'
    throw new DomainError('no-reason', message, 'reason')
  }
  await refuseUnfit(ctx, stores, input, found)
  for (const one of found) await decideOne(ctx, stores, one, { ...input, reason }, at)
  await saveWhenDecided(ctx, stores, serveId, at)
}

async function decideOne(
  { actor }: Context,
  stores: Stores,
  { id: proposalId, serveId, proposal }: StoredDateProposal,
  { decision, reason }: { readonly decision: 'accepted' | 'dismissed'; readonly reason: string | null },
  at: string,
): Promise<void> {
  await stores.dateChanges.decide({ id: newId(), proposalId, decision, reason }, writtenBy(actor, at))
  const details = { serveId, deadline: proposal.deadline, decision, ...(reason === null ? {} : { reason }) }
  await stores.audit.record(auditOf(actor, at, 'decide-date-change', ['date-proposal', proposalId], details))
}

function onlyServe(found: readonly StoredDateProposal[]): string {
  const [serveId = '', ...others] = new Set(found.map((one) => one.serveId))
  if (others.length === 0) return serveId
  const message = 'proposalIds: these are dates of several recipients; decide those of one at a time.'
  throw new DomainError('several-recipients', message, 'proposalIds')
}

async function inHand(stores: Stores, serveId: string) {
  const serve = await stores.serves.get(serveId, 'serveId')
  return { serve, lawsuit: await stores.cases.get(serve.caseId, 'caseId') }
}

function refuseDecided({ decided }: StoredDateProposal): void {
  if (decided === null) return
  throw new DomainError(
    'decided-already',
    `proposalIds: this was ${decided.decision} already.`,
    'proposalIds',
  )
}

async function refuseUnfit(
  { rulebook }: Context,
  stores: Stores,
  { decision, proposalIds }: DecideDateChange,
  found: readonly StoredDateProposal[],
): Promise<void> {
  const { serve, lawsuit } = await inHand(stores, onlyServe(found))
  const { loaded } = jurisdictionNamed(rulebook, lawsuit.case.jurisdiction)
  if (found.some(({ newerRules }) => newerRules !== loaded.hash)) {
    const message = 'proposalIds: the rules have changed again since; decide what is proposed now.'
    throw new DomainError('overtaken', message, 'proposalIds')
  }
  const all = await stores.dateChanges.ofServe(serve.id)
  refuseTornApart(linkedProposals(loaded, serve.details.method, all), new Set(proposalIds), decision)
}

/** The sheet is made anew when nothing of the serve is left to decide. */
async function saveWhenDecided(ctx: Context, stores: Stores, serveId: string, at: string): Promise<void> {
  const { serve, lawsuit } = await inHand(stores, serveId)
  const { hash } = jurisdictionNamed(ctx.rulebook, lawsuit.case.jurisdiction).loaded
  const all = await stores.dateChanges.ofServe(serveId)
  if (all.some((one) => one.newerRules === hash && one.decided === null)) return
  const matter = await matterServe(stores, serve)
  const made = sheetOfServe({ lawsuit, serve: matter, zone: serve.zone, now: at }, ctx.rulebook)
  await saveSheet(stores, serveId, made, at)
}

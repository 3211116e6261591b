import { ulid } from 'ulid'
import { decideDateChange } from '../../actions/decide-date-change'
import { checkDecideDateChange } from '../../actions/decide-date-change.input'
import { permit } from '../../actions/permissions'
import { takeBackDismissal } from '../../actions/take-back-dismissal'
import { checkTakeBackDismissal } from '../../actions/take-back-dismissal.input'
import type { StoredDateProposal } from '../../stores/read/types'
import { go, show, showAgain, type Answer } from '../answer'
import type { Field, FieldError } from '../forms/field'
import { listOf, textOf, type ReadForm } from '../forms/read-form'
import type { Member } from '../member'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { capital, counted } from '../words'
import { decidedGroups, openGroups } from './change-groups'

type Refused = { readonly proposal: string; readonly errors: readonly FieldError[]; readonly typed: string }

const TITLE = 'Changed rules'
/** Of what was decided, so many are shown. */
const MOST_DECIDED = 50

/** Whether a person still has something to decide: the rules have not changed again since. */
export function isOpen({ decided, newerRules }: StoredDateProposal, hashes: ReadonlySet<string>): boolean {
  return decided === null && hashes.has(newerRules)
}

export function hashesOf({ ctx }: Member): ReadonlySet<string> {
  return new Set([...ctx.rulebook.values()].map(({ loaded }) => loaded.hash))
}

async function page(visit: MemberVisit, refused: Refused | null): Promise<Answer> {
  const { member, csrf } = visit
  permit(member.ctx.actor.role, 'decide-date-change')
  const { all, serves, people } = await member.ctx.firm.read(async (stores) => ({
    all: await stores.dateChanges.all(),
    serves: await stores.pages.board(),
    people: await stores.users.list(),
  }))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const hashes = hashesOf(member)
  const open = all.filter((one) => isOpen(one, hashes))
  const decided = all.filter((one) => one.decided !== null).slice(0, MOST_DECIDED)
  const values = {
    summary: open.length === 0 ? 'Nothing to decide' : `${counted(open.length, 'date')} to decide`,
    open: openGroups(serves, member.ctx.rulebook, names),
    decided: decidedGroups(serves, member.ctx.rulebook, new Set(decided.map(({ id }) => id)), names, hashes),
    csrf,
    action: paths.changes(),
    id: ulid(),
    refused,
  }
  return refused === null
    ? show('changes/changes', TITLE, values)
    : showAgain('changes/changes', TITLE, values)
}

/** GET /rule-changes */
export async function changesPage(visit: MemberVisit): Promise<Answer> {
  return page(visit, null)
}

const FIELDS: readonly Field[] = [
  { name: 'id', label: 'Id', kind: 'hidden' },
  { name: 'proposal', label: 'Proposal', kind: 'hidden', required: 'Proposal: say which date.' },
  { name: 'accept-with', label: 'Accepted along', kind: 'hidden' },
  { name: 'dismiss-with', label: 'Dismissed along', kind: 'hidden' },
  { name: 'decision', label: 'Decision', kind: 'hidden', required: 'Decision: accept or dismiss.' },
  { name: 'reason', label: 'Reason', kind: 'text' },
]

function inputOf(form: ReadForm) {
  const decision = textOf(form, 'decision')
  const along = listOf(form, decision === 'accepted' ? 'accept-with' : 'dismiss-with')
  const proposalIds = [...listOf(form, 'proposal'), ...along]
  return { id: textOf(form, 'id'), proposalIds, decision, reason: textOf(form, 'reason') || null }
}

function decidedWords(decided: readonly StoredDateProposal[]): string {
  const accepted = decided[0]?.decided?.decision === 'accepted'
  if (decided.length === 1) return accepted ? 'The new date stands.' : 'The older date stays.'
  return accepted ? `${decided.length} new dates stand.` : `${decided.length} older dates stay.`
}

/** The refusal of an action without the name of the input that it speaks of, which no reader of a page knows. */
function plainly(errors: readonly FieldError[]): FieldError[] {
  return errors.map((one) => ({ ...one, message: capital(one.message.replace(/^proposalIds?: /, '')) }))
}

/** POST /rule-changes */
export async function postDecision(visit: MemberVisit): Promise<Answer> {
  const { ctx } = visit.member
  permit(ctx.actor.role, 'decide-date-change')
  const result = await submit({
    fields: FIELDS,
    body: visit.body,
    input: inputOf,
    check: checkDecideDateChange,
    act: (input) => decideDateChange(ctx, input),
  })
  if ('done' in result) return go(paths.changes(), decidedWords(result.done))
  const [proposal = ''] = result.typed['proposal'] ?? []
  const typed = result.typed['reason']?.[0] ?? ''
  return page(visit, { proposal, errors: plainly(result.errors), typed })
}

/** POST /rule-changes/:proposal/opening */
export async function postTakeBack(visit: MemberVisit): Promise<Answer> {
  const { ctx } = visit.member
  permit(ctx.actor.role, 'take-back-dismissal')
  const proposalId = visit.params['proposal'] ?? ''
  await ctx.firm.read((stores) => stores.dateChanges.get(proposalId, 'proposal'))
  const result = await submit({
    fields: FIELDS.slice(0, 1),
    body: visit.body,
    input: (form) => ({ id: textOf(form, 'id'), proposalId }),
    check: checkTakeBackDismissal,
    act: (input) => takeBackDismissal(ctx, input),
  })
  if ('done' in result)
    return go(paths.changes(), 'The dismissal is taken back; the date is to be decided again.')
  return page(visit, { proposal: proposalId, errors: plainly(result.errors), typed: '' })
}

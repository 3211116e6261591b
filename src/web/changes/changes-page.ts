import { ulid } from 'ulid'
import { decideDateChange } from '../../actions/decide-date-change'
import { checkDecideDateChange } from '../../actions/decide-date-change.input'
import { permit } from '../../actions/permissions'
import type { StoredDateProposal } from '../../stores/read/types'
import type { ServeOnBoard } from '../../stores/read/page-reader'
import { go, show, showAgain, type Answer } from '../answer'
import { captionOf } from '../cases/title'
import type { Field, FieldError } from '../forms/field'
import { textOf } from '../forms/read-form'
import type { Member } from '../member'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { counted } from '../words'
import { instantWords } from '../words-of-time'
import { changeView, type ChangeView } from './change-view'

type Group = {
  readonly recipient: string
  readonly caption: string
  readonly href: string
  readonly changes: readonly ChangeView[]
}
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

function groupsOf(
  proposals: readonly StoredDateProposal[],
  serves: readonly ServeOnBoard[],
  names: ReadonlyMap<string, string>,
): Group[] {
  return serves.flatMap(({ serve, case: head }) => {
    const own = proposals.filter(({ serveId }) => serveId === serve.id)
    if (own.length === 0) return []
    const when = (instant: string): string => instantWords(instant, serve.zone)
    return [
      {
        recipient: serve.details.recipient.name ?? 'Recipient without a name',
        caption: captionOf(head.case),
        href: paths.serve(serve.id),
        changes: own.map((one) => changeView(one, names, when)),
      },
    ]
  })
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
    open: groupsOf(open, serves, names),
    decided: groupsOf(decided, serves, names),
    csrf,
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
  { name: 'decision', label: 'Decision', kind: 'hidden', required: 'Decision: accept or dismiss.' },
  { name: 'reason', label: 'Reason', kind: 'text' },
]

/** POST /rule-changes/:proposal */
export async function postDecision(visit: MemberVisit): Promise<Answer> {
  const { ctx } = visit.member
  permit(ctx.actor.role, 'decide-date-change')
  const proposalId = visit.params['proposal'] ?? ''
  await ctx.firm.read((stores) => stores.dateChanges.get(proposalId, 'proposal'))
  const result = await submit({
    fields: FIELDS,
    body: visit.body,
    input: (form) => ({
      id: textOf(form, 'id'),
      proposalId,
      decision: textOf(form, 'decision'),
      reason: textOf(form, 'reason') || null,
    }),
    check: checkDecideDateChange,
    act: (input) => decideDateChange(ctx, input),
  })
  if ('done' in result) {
    const accepted = result.done.decided?.decision === 'accepted'
    return go(paths.changes(), accepted ? 'The new date stands.' : 'The older date stays.')
  }
  const typed = result.typed['reason']?.[0] ?? ''
  return page(visit, { proposal: proposalId, errors: result.errors, typed })
}

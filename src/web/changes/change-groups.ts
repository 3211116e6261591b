import { linkedProposals, type LinkedProposal } from '../../actions/linked-dates'
import type { Rulebook } from '../../domain/rules/rulebook'
import type { ServeOnBoard } from '../../stores/read/page-reader'
import type { StoredDateProposal } from '../../stores/read/types'
import { captionOf, rulesFor } from '../cases/title'
import { paths } from '../paths'
import { counted } from '../words'
import { instantWords } from '../words-of-time'
import { changeLinks, type ChangeLinks } from './change-links'
import { changeView, type ChangeView } from './change-view'

/** The dates of one recipient that changed rules would move. */
export type ChangeGroup = {
  readonly recipient: string
  readonly caption: string
  readonly href: string
  readonly changes: readonly (ChangeView & Omit<Chosen, 'proposal'>)[]
  /** Those that can be accepted in one act, where there are several; and how the button says it. */
  readonly acceptAll: { readonly proposals: readonly string[]; readonly label: string } | null
}

type Chosen = {
  readonly proposal: StoredDateProposal
  /** `null` where it is decided. */
  readonly links: ChangeLinks | null
  /** Where its dismissal can be taken back. */
  readonly takeBack: string
}

function groupOf(
  { serve, case: head }: ServeOnBoard,
  chosen: readonly Chosen[],
  names: ReadonlyMap<string, string>,
  rulebook: Rulebook,
): ChangeGroup {
  const when = (instant: string): string => instantWords(instant, serve.zone)
  const proposals = chosen.flatMap(({ proposal, links }) =>
    links !== null && links.accept !== '' ? [proposal.id] : [],
  )
  const label = `Accept ${proposals.length === chosen.length ? 'all ' : ''}${counted(proposals.length, 'new date')}`
  return {
    recipient: serve.details.recipient.name ?? 'Recipient without a name',
    caption: captionOf(head.case, rulesFor(rulebook, head.case)),
    href: paths.serve(serve.id),
    changes: chosen.map(({ proposal, ...rest }) => ({ ...changeView(proposal, names, when), ...rest })),
    acceptAll: proposals.length < 2 ? null : { proposals, label },
  }
}

function linkedOf({ serve, case: head, proposals }: ServeOnBoard, rulebook: Rulebook): LinkedProposal[] {
  const loaded = rulebook.get(head.case.jurisdiction)?.loaded
  return loaded === undefined ? [] : linkedProposals(loaded, serve.details.method, proposals)
}

/** What is to be decided, by recipient; each date behind those it rests on. */
export function openGroups(
  serves: readonly ServeOnBoard[],
  rulebook: Rulebook,
  names: ReadonlyMap<string, string>,
): ChangeGroup[] {
  return serves.flatMap((one) => {
    const open = linkedOf(one, rulebook).filter(({ proposal }) => proposal.decided === null)
    const chosen = open.map((linked) => ({
      proposal: linked.proposal,
      links: changeLinks(linked),
      takeBack: '',
    }))
    return chosen.length === 0 ? [] : [groupOf(one, chosen, names, rulebook)]
  })
}

function takeBackOf({ id, decided, newerRules }: StoredDateProposal, hashes: ReadonlySet<string>): string {
  return decided?.decision === 'dismissed' && hashes.has(newerRules) ? paths.takeBack(id) : ''
}

/** What was decided, by recipient, of these proposals. */
export function decidedGroups(
  serves: readonly ServeOnBoard[],
  rulebook: Rulebook,
  decided: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
  hashes: ReadonlySet<string>,
): ChangeGroup[] {
  return serves.flatMap((one) => {
    const own = one.proposals.filter(({ id }) => decided.has(id))
    const chosen = own.map((proposal) => ({ proposal, links: null, takeBack: takeBackOf(proposal, hashes) }))
    return chosen.length === 0 ? [] : [groupOf(one, chosen, names, rulebook)]
  })
}

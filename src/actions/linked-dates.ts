import { DomainError } from '../domain/errors'
import { groundsIn } from '../domain/rules/changes/grounds'
import type { LoadedJurisdiction } from '../domain/rules/loaded'
import type { StoredDateProposal } from '../stores/date-change-store'

/** A proposal with those of the same serve and the same rules that hang together with it. */
export type LinkedProposal = {
  readonly proposal: StoredDateProposal
  /** Those that it rests on, through others as well. */
  readonly grounds: readonly StoredDateProposal[]
  /** Those that rest on it. */
  readonly resting: readonly StoredDateProposal[]
}

/**
 * The proposals of one serve to the rules of today, each behind those it rests on; what an earlier change of the
 * rules proposed is left out.
 */
export function linkedProposals(
  loaded: LoadedJurisdiction,
  method: string,
  proposals: readonly StoredDateProposal[],
): LinkedProposal[] {
  const { placeOf, restsOn } = groundsIn(loaded, method)
  const place = ({ proposal }: StoredDateProposal): number => placeOf(proposal.deadline)
  const current = proposals.filter(({ newerRules }) => newerRules === loaded.hash)
  const sorted = current.toReversed().toSorted((a, b) => place(a) - place(b))
  const rests = (one: StoredDateProposal, on: StoredDateProposal): boolean =>
    restsOn(one.proposal.deadline, on.proposal.deadline)
  return sorted.map((proposal) => ({
    proposal,
    grounds: sorted.filter((one) => rests(proposal, one)),
    resting: sorted.filter((one) => rests(one, proposal)),
  }))
}

/** The title of the date that a proposal is about. */
export function titleOf({ proposal: { is, was, deadline } }: StoredDateProposal): string {
  return (is ?? was)?.deadline.title ?? deadline
}

function refuse(code: string, message: string): never {
  throw new DomainError(code, `proposalIds: ${message}`, 'proposalIds')
}

/** An answer day cannot be counted from a day of completion that nobody has accepted. */
function refuseBare({ proposal, grounds }: LinkedProposal, named: ReadonlySet<string>): void {
  const title = titleOf(proposal)
  const kept = grounds.find(({ decided }) => decided?.decision === 'dismissed')
  if (kept !== undefined)
    refuse(
      'ground-dismissed',
      `“${title}” rests on “${titleOf(kept)}”, of which the older date was kept. Take that dismissal back first, or dismiss this one as well.`,
    )
  const open = grounds.find(({ id, decided }) => decided === null && !named.has(id))
  if (open === undefined) return
  refuse(
    'ground-open',
    `“${title}” rests on “${titleOf(open)}”, which is still to be decided. Accept both together.`,
  )
}

/** Where the older day of completion stays, so does the answer day that was counted from it. */
function refuseOrphans({ proposal, resting }: LinkedProposal, named: ReadonlySet<string>): void {
  const open = resting.find(({ id, decided }) => decided === null && !named.has(id))
  if (open === undefined) return
  refuse('rests-on-it', `“${titleOf(open)}” rests on “${titleOf(proposal)}”. Dismiss both together.`)
}

/**
 * Refuses what would leave a sheet in which one date contradicts another: a date accepted without those it rests
 * on, or dismissed without the open ones that rest on it. Throws `DomainError`: `ground-dismissed`, `ground-open`,
 * `rests-on-it`.
 */
export function refuseTornApart(
  linked: readonly LinkedProposal[],
  named: ReadonlySet<string>,
  decision: 'accepted' | 'dismissed',
): void {
  const refuseOne = decision === 'accepted' ? refuseBare : refuseOrphans
  for (const one of linked) if (named.has(one.proposal.id)) refuseOne(one, named)
}

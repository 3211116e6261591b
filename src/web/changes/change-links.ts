import { titleOf, type LinkedProposal } from '../../actions/linked-dates'
import type { StoredDateProposal } from '../../stores/read/types'

/** What hangs together with a proposal, for whoever decides it. */
export type ChangeLinks = {
  /** The words of the button; empty where it cannot be accepted yet. */
  readonly accept: string
  readonly dismiss: string
  /** Ids of those that are accepted along with it, and dismissed. */
  readonly acceptWith: readonly string[]
  readonly dismissWith: readonly string[]
  readonly says: readonly string[]
}

function titles(proposals: readonly StoredDateProposal[]): string {
  const quoted = proposals.map((one) => `“${titleOf(one)}”`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`
}

type Some = readonly StoredDateProposal[]

/** A sentence about some dates by their titles and the word that stands for them; none about none. */
function line(some: Some, say: (names: string, them: string) => string): string[] {
  return some.length === 0 ? [] : [say(titles(some), some.length === 1 ? 'that' : 'them')]
}

function sentences(kept: Some, open: Some, accepted: Some, resting: Some): string[] {
  return [
    ...line(
      kept,
      (names) => `Rests on ${names}, where the older date was kept: to accept this, take that back first.`,
    ),
    ...line(
      kept.length > 0 ? [] : open,
      (names, them) => `Rests on ${names}: accepted, it takes ${them} along.`,
    ),
    ...line(
      accepted,
      (names, them) =>
        `Rests on ${names}, where the new date was accepted: the older date here contradicts ${them}.`,
    ),
    ...line(resting, (names, them) => `Underlies ${names}: dismissed, it takes ${them} along.`),
  ]
}

function label(along: readonly StoredDateProposal[], alone: string, verb: string): string {
  if (along.length === 0) return alone
  return along.length === 1 ? `${verb} both` : `${verb} these ${along.length + 1}`
}

/** The proposals that are decided along with one, and the sentences that say so. */
export function changeLinks({ grounds, resting }: LinkedProposal): ChangeLinks {
  const of = (word: 'accepted' | 'dismissed'): StoredDateProposal[] =>
    grounds.filter(({ decided }) => decided?.decision === word)
  const [open, kept] = [grounds.filter(({ decided }) => decided === null), of('dismissed')]
  const openResting = resting.filter(({ decided }) => decided === null)
  return {
    accept: kept.length > 0 ? '' : label(open, 'Accept the new date', 'Accept'),
    dismiss: label(openResting, 'Dismiss', 'Dismiss'),
    acceptWith: open.map(({ id }) => id),
    dismissWith: openResting.map(({ id }) => id),
    says: sentences(kept, open, of('accepted'), openResting),
  }
}

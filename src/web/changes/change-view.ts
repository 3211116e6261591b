import { markSentence, workingSentence } from '../../domain/deadlines/sentences'
import { datedWords, type DatedDeadline } from '../../domain/rules/changes/proposal'
import type { StoredDateProposal } from '../../stores/read/types'
import { sentence } from '../words'

/** A date that a change of the rules would move, as its page shows it. */
export type ChangeView = {
  readonly id: string
  readonly title: string
  readonly was: string
  readonly becomes: string
  /** `would move`, `would be new`, `would go`. */
  readonly word: string
  readonly whyWas: string
  readonly whyBecomes: string
  readonly cites: string
  /** Law that is less than verified, in a sentence. */
  readonly doubt: string
  /** What was decided, by whom and when, in its order: what was taken back stays in the list. */
  readonly decisions: readonly string[]
}

const WORDS = { update: 'would move', add: 'would be new', delete: 'would go' } as const

function workingOf(dated: DatedDeadline | null, none: string): string {
  if (dated === null) return none
  const working = workingSentence({ ...dated.reasons, cite: [] })
  return sentence(working)
}

function citesOf({ was, is }: StoredDateProposal['proposal']): string {
  const cites = [...(was?.reasons.cite ?? []), ...(is?.reasons.cite ?? [])]
  return [...new Set(cites)].join(' · ')
}

function decisionWords(
  { decision, reason, takenBack, ...written }: StoredDateProposal['decisions'][number],
  names: ReadonlyMap<string, string>,
  when: (instant: string) => string,
): string {
  const told = ({ at, by }: { at: string; by: string }): string =>
    `by ${names.get(by) ?? 'somebody'} on ${when(at)}`
  const word = decision === 'accepted' ? 'Accepted' : 'Dismissed'
  const back = takenBack === null ? '' : `; taken back ${told(takenBack)}`
  return `${word} ${told(written)}${back}${reason === null ? '' : `: ${reason}`}`
}

/** A proposal in the words of its page; `names` and `when` tell who decided and on which day. */
export function changeView(
  { id, proposal, decisions }: StoredDateProposal,
  names: ReadonlyMap<string, string>,
  when: (instant: string) => string,
): ChangeView {
  const { kind, was, is, deadline } = proposal
  return {
    id,
    title: (is ?? was)?.deadline.title ?? deadline,
    was: datedWords(was),
    becomes: datedWords(is),
    word: WORDS[kind],
    whyWas: workingOf(was, 'There was no such date.'),
    whyBecomes: workingOf(is, 'The rules know no such date for these facts.'),
    cites: citesOf(proposal),
    doubt: is === null ? '' : (markSentence(is.reasons) ?? ''),
    decisions: decisions.map((one) => decisionWords(one, names, when)),
  }
}

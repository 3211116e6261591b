import { dayWords, workingSentence } from '../../deadlines/sentences'
import type { ExplainedSheet } from '../../deadlines/sheet'
import { dayOnTheWire } from '../../deadlines/wire'
import { proposalsBetween, type DatedDeadline } from './proposal'

/** A date as one version of the rules gives it, with its working. */
export type DateThen = {
  /** `2026-02-23`, with the hour where the law sets one. */
  readonly day: string
  /** The same for people: `Mon 23 Feb 2026`. */
  readonly words: string
  readonly working: string
}

/**
 * A deadline that two versions of the rules date differently on the same facts: `delete` there is no day any
 * more, `add` there was none, `update` it is another.
 */
export type DateChange = {
  readonly kind: 'delete' | 'update' | 'add'
  readonly deadline: string
  readonly title: string
  readonly was: DateThen | null
  readonly is: DateThen | null
}

function then(dated: DatedDeadline | null): DateThen | null {
  const day = dated === null ? null : dayOnTheWire(dated.deadline)
  if (dated === null || day === null) return null
  return { day, words: dayWords(dated.deadline), working: workingSentence(dated.reasons) }
}

/** The deadlines that differ between two sheets of the same facts, in the order of the newer sheet. */
export function dateChanges(was: ExplainedSheet, is: ExplainedSheet): DateChange[] {
  return proposalsBetween(was, is).map(({ kind, deadline, was: before, is: after }) => ({
    kind,
    deadline,
    title: (after ?? before)?.deadline.title ?? deadline,
    was: then(before),
    is: then(after),
  }))
}

/** `Mail within 20 days of delivery: Mon 23 Feb 2026 → Tue 24 Feb 2026`. */
export function dateChangeSentence({ title, was, is }: DateChange): string {
  return `${title}: ${was?.words ?? 'no day'} → ${is?.words ?? 'no day'}`
}

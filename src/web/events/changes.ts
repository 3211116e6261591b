import { dayWords, workingSentence } from '../../domain/deadlines/sentences'
import type { Deadline, ExplainedSheet } from '../../domain/deadlines/sheet'

/** More than these would be no news. */
const MOST = 3

function isNews(deadline: Deadline, before: ExplainedSheet): boolean {
  if (deadline.day === null) return false
  const old = before.deadlines.find(({ id }) => id === deadline.id)
  return old?.day !== deadline.day
}

/** What an entry changed, with the reason: `Mail within 20 days of delivery: Mon 23 Feb 2026, because …`. */
export function changesOf(before: ExplainedSheet, after: ExplainedSheet): string[] {
  return after.deadlines
    .flatMap((deadline, index) => {
      const reasons = after.reasons[index]
      if (reasons === undefined || !isNews(deadline, before)) return []
      return [
        `${deadline.title}: ${dayWords(deadline)}, because ${workingSentence({ ...reasons, cite: [] })}`,
      ]
    })
    .slice(0, MOST)
}

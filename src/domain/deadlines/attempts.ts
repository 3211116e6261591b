import type { FactEvent } from '../cases/facts'
import type { AttemptsRule } from '../rules/when-types'
import type { Run } from './run'
import { eventFor, queryFor } from './event-query'

const ATTEMPT = 'attempted'
const MINUTES_A_DAY = 24 * 60

/** Whether an attempt came after the act; on the day of the act only where both have an hour. */
function isAfter(attempt: FactEvent, act: FactEvent): boolean {
  if (attempt.day !== act.day) return attempt.day > act.day
  return attempt.minute !== null && act.minute !== null && attempt.minute > act.minute
}

/** The attempts that a rule looks at: at its places, on its targets, and before the act that they must come before. */
function attemptsFor(
  rule: AttemptsRule,
  events: readonly FactEvent[],
  before: FactEvent | undefined,
): FactEvent[] {
  const { at, target } = rule
  return events.filter(
    (event) =>
      event.type === ATTEMPT &&
      (before === undefined || !isAfter(event, before)) &&
      (at === undefined || at.includes(event.fields['place'] ?? '')) &&
      (target === undefined || target.includes(event.fields['target'] ?? '')),
  )
}

function different(values: readonly unknown[]): number {
  return new Set(values).size
}

/** Whether two of the attempts are so many hours apart, or on days that are. */
function areApart(attempts: readonly FactEvent[], hours: number): boolean {
  const moments = attempts.flatMap(({ day, minute }) =>
    minute === null ? [] : [day * MINUTES_A_DAY + minute],
  )
  return moments.length > 1 && Math.max(...moments) - Math.min(...moments) >= hours * 60
}

/** Whether the attempts are as many, and as spread, as the rule asks. Attempts without an hour share one time. */
export function areEnough(rule: AttemptsRule, attempts: readonly FactEvent[]): boolean {
  const hours = rule['hours-apart']
  return (
    attempts.length >= (rule['at-least'] ?? 0) &&
    different(attempts.map(({ day }) => day)) >= (rule['on-different-days'] ?? 0) &&
    different(attempts.map(({ minute }) => minute)) >= (rule['at-different-times'] ?? 0) &&
    (hours === undefined || areApart(attempts, hours))
  )
}

/** Compiles `attempts`: whether the record has them; see `rules/README.md`. */
export function compileAttempts(rule: AttemptsRule): (run: Run) => boolean {
  const { before } = rule
  const query = before === undefined ? null : queryFor(before)
  return (run) => {
    const act = query === null ? undefined : eventFor(run, query)
    return areEnough(rule, attemptsFor(rule, run.events, act))
  }
}

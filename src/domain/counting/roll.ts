import { inCalendar } from '../calendar/court-calendar'
import { addDays, type Day } from '../calendar/day'
import type { Policy } from './policy'

/**
 * Moves a last day on which the policy does not let time end to the next open day. `closures` are days on
 * which this court is closed beyond the holidays, where the policy counts them (New York: Judiciary Law 282-a).
 * Throws `outside-calendar`, under every policy, for a day of a year that is not laid out.
 */
export function roll(policy: Policy, day: Day, closures: readonly Day[]): Day {
  if (policy.calendar === null) return inCalendar(day)
  let open = policy.calendar.nextOpen(day)
  if (closures.length === 0) return open
  while (closures.includes(open)) open = policy.calendar.nextOpen(addDays(open, 1))
  return open
}

/** Why the last day moved: each closed day in between, by name: `Sunday`, `Lincoln's Birthday`. */
export function rollReasons(policy: Policy, from: Day, to: Day, closures: readonly Day[]): string[] {
  const reasons: string[] = []
  for (let day = from; day < to; day = addDays(day, 1)) {
    const reason = closures.includes(day) ? 'the court is closed' : (policy.calendar?.reason(day) ?? '')
    if (!reasons.includes(reason)) reasons.push(reason)
  }
  return reasons
}

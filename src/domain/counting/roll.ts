import { inCalendar, type CourtCalendar } from '../calendar/court-calendar'
import { addDays, type Day } from '../calendar/day'
import type { Policy } from './policy'

/**
 * Moves a last day on which the policy does not let time end to the next open day, or back to the last one before
 * it. `closures` are days on which this court is closed beyond the holidays, where the policy counts them
 * (New York: Judiciary Law 282-a). Throws `outside-calendar`, under every policy, for a day of a year that is not
 * laid out.
 */
export function roll(policy: Policy, day: Day, closures: readonly Day[]): Day {
  if (policy.calendar === null || policy.move === 'none') return inCalendar(day)
  return policy.move === 'forward'
    ? nextOpen(policy.calendar, day, closures)
    : lastOpen(policy.calendar, day, closures)
}

/**
 * `roll`, and from a day on which the court could not be reached forward to the next open one that is none: 14 days
 * back from 5 May 2008 end on 21 April; with the office shut that day, on 22 April.
 */
export function rollPastShut(policy: Policy, raw: Day, closures: readonly Day[], shut: readonly Day[]): Day {
  const day = roll(policy, raw, closures)
  if (policy.calendar === null || !shut.includes(day)) return day
  return nextOpen(policy.calendar, day, [...closures, ...shut])
}

/** The day itself, or the next that is neither closed by the calendar nor by a closure. */
export function nextOpen(calendar: CourtCalendar, day: Day, closures: readonly Day[]): Day {
  let open = calendar.nextOpen(day)
  if (closures.length === 0) return open
  while (closures.includes(open)) open = calendar.nextOpen(addDays(open, 1))
  return open
}

/** The day itself, or the last before it that is neither closed by the calendar nor by a closure. */
export function lastOpen(calendar: CourtCalendar, day: Day, closures: readonly Day[]): Day {
  let open = calendar.previousOpen(day)
  while (closures.includes(open)) open = calendar.previousOpen(addDays(open, -1))
  return open
}

/** Why a last day moved: each closed day passed on the way, by name: `Sunday`, `Lincoln's Birthday`. */
export function rollReasons(policy: Policy, from: Day, to: Day, closures: readonly Day[]): string[] {
  const reasons: string[] = []
  const step = from < to ? 1 : -1
  for (let day = from; day !== to; day = addDays(day, step)) {
    const reason = closures.includes(day) ? 'the court is closed' : (policy.calendar?.reason(day) ?? '')
    if (!reasons.includes(reason)) reasons.push(reason)
  }
  return reasons
}

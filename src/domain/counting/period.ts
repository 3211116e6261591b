import { addDays, addMonths, civilDate, type Day } from '../calendar/day'
import type { CourtCalendar } from '../calendar/court-calendar'
import type { Policy, TollSpan } from './policy'
import { lastOpen, nextOpen } from './roll'

export type CalendarUnit = 'days' | 'months' | 'years'

/** Where counting begins, of what, and on which days nobody counts. */
export type Count = {
  readonly start: Day
  /** Minute of the start, where one was recorded. */
  readonly minute: number | null
  readonly amount: number
  readonly unit: CalendarUnit
  /** The day that picks dated values. */
  readonly lawDay: Day
  readonly closures: readonly Day[]
}

/**
 * The day after which counting begins. After the policy's hour it is the next day; where the first day counted must
 * be an open one, the day before that: delivered on Friday, the first day is Monday, so it counts from Sunday.
 */
export function countedFrom(policy: Policy, { start, minute, amount, closures }: Count): Day {
  const { calendar, lateFrom, opensFrom } = policy
  const begin = lateFrom !== null && minute !== null && minute >= lateFrom ? addDays(start, 1) : start
  if (opensFrom === null || calendar === null || amount <= 0 || start < opensFrom) return begin
  return addDays(nextOpen(calendar, addDays(begin, 1), closures), -1)
}

/** Whether closed days are passed over one by one. */
export function countsOpenDays(policy: Policy, { amount, unit, lawDay }: Count): boolean {
  if (policy.calendar === null || unit !== 'days' || amount === 0) return false
  if (policy.openDays) return true
  const below = policy.openDaysBelow?.(lawDay).value ?? 0
  return Math.abs(amount) < below
}

/** The day after so many open ones (before them when negative); a closure is no open day. */
function openDaysFrom(calendar: CourtCalendar, start: Day, amount: number, closures: readonly Day[]): Day {
  let day = start
  for (let left = Math.abs(amount); left > 0; left -= 1) {
    day =
      amount > 0
        ? nextOpen(calendar, addDays(day, 1), closures)
        : lastOpen(calendar, addDays(day, -1), closures)
  }
  return day
}

/** The last day of a period from where counting begins, before it moves, tolls aside. */
export function endOfCount(policy: Policy, begin: Day, count: Count): Day {
  const { amount, unit, closures } = count
  if (policy.skipped === null || !countsOpenDays(policy, count))
    return endOfPeriod(policy, begin, amount, unit)
  const sign = Math.sign(amount)
  const from = policy.excludesTrigger ? begin : addDays(begin, -sign)
  const more = policy.clearDays ? sign : 0
  return openDaysFrom(policy.skipped, from, amount + more, closures)
}

/**
 * The last day of a period before it moves, tolls aside; a negative amount counts back. With the trigger day
 * included, 20 days from 2 February end on 21 February, and a month from 1 March on 31 March. Of clear days
 * neither end is counted: three of them before Friday 20 October reach back to Monday 16.
 */
export function endOfPeriod(policy: Policy, start: Day, amount: number, unit: CalendarUnit): Day {
  const end = counted(start, amount, unit)
  if (amount === 0) return end
  if (policy.clearDays) return addDays(end, Math.sign(amount))
  if (policy.excludesTrigger) return end
  if (amount < 0) return addDays(end, 1)
  // A month from 31 January: February has no day of that number, so its last day ends the month.
  const isShortened = unit !== 'days' && civilDate(end).day !== civilDate(start).day
  return isShortened ? end : addDays(end, -1)
}

function counted(start: Day, amount: number, unit: CalendarUnit): Day {
  if (unit === 'days') return addDays(start, amount)
  return addMonths(start, unit === 'months' ? amount : amount * 12)
}

/**
 * The end of a period that a toll interrupts. A true toll stops the clock: the days inside do not run.
 * New York's of 2020 (20 March to 3 November, both inside): a period with ten days left on 19 March ends on
 * 13 November; one that starts inside begins to run on 4 November.
 */
export function pastToll(start: Day, end: Day, toll: Pick<TollSpan, 'from' | 'to'>): Day {
  if (start >= toll.from && start <= toll.to) return addDays(end, toll.to - start)
  if (start < toll.from && end >= toll.from) return addDays(end, toll.to - toll.from + 1)
  return end
}

/** The end of a period past every toll of the policy whose flag the case has. */
export function pastTolls(policy: Policy, flags: readonly string[], start: Day, end: Day): Day {
  if (flags.length === 0) return end
  let day = end
  for (const toll of policy.tolls) if (flags.includes(toll.flag)) day = pastToll(start, day, toll)
  return day
}

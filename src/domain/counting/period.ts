import { addDays, addMonths, civilDate, type Day } from '../calendar/day'
import type { Policy, TollSpan } from './policy'

export type CalendarUnit = 'days' | 'months' | 'years'

/**
 * The last day of a period before it moves, tolls aside; a negative amount counts back. With the trigger day
 * included, 20 days from 2 February end on 21 February, and a month from 1 March on 31 March.
 */
export function endOfPeriod(policy: Policy, start: Day, amount: number, unit: CalendarUnit): Day {
  const end = counted(start, amount, unit)
  if (policy.excludesTrigger || amount === 0) return end
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

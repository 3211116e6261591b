import {
  addDays,
  civilDate,
  dayOf,
  daysInMonth,
  isoDay,
  weekdayIndex,
  type Day,
} from '../../domain/calendar/day'
import type { HolidayOfSet } from '../../domain/calendar/holidays'
import { monthName, shortDate } from '../../domain/calendar/words'

export type DayCell = {
  readonly number: string
  readonly iso: string
  readonly closed: boolean
  /** The holiday's name, or empty. */
  readonly holiday: string
  /** It counts only where its set does. */
  readonly some: boolean
}
export type MonthView = { readonly name: string; readonly weeks: readonly (readonly DayCell[])[] }

const BLANK: DayCell = { number: '', iso: '', closed: false, holiday: '', some: false }
const WEEK = 7

/** Weeks begin on Sunday, as calendars of American courts do. */
function weeksOf(days: readonly DayCell[], before: number): DayCell[][] {
  const cells = [...Array.from({ length: before }, () => BLANK), ...days]
  const count = Math.ceil(cells.length / WEEK)
  return Array.from({ length: count }, (_, week) => {
    const row = cells.slice(week * WEEK, (week + 1) * WEEK)
    return [...row, ...Array.from({ length: WEEK - row.length }, () => BLANK)]
  })
}

function namesOf(day: Day, found: readonly HolidayOfSet[]): string {
  const names = new Set(found.map(({ name }) => name))
  return names.size === 0 ? '' : `${shortDate(day)}: ${[...names].join('; ')}`
}

/** The twelve months of a year with their holidays; `closedWeekdays` as in `weekdayIndex`. */
export function monthsOf(
  year: number,
  holidays: readonly HolidayOfSet[],
  closedWeekdays: ReadonlySet<number>,
): MonthView[] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = dayOf(year, index + 1, 1)
    const days = Array.from({ length: daysInMonth(year, index + 1) }, (_unused, offset): DayCell => {
      const day = addDays(first, offset)
      const found = holidays.filter((holiday) => holiday.day === day)
      return {
        number: String(civilDate(day).day),
        iso: isoDay(day),
        closed: closedWeekdays.has(weekdayIndex(day)),
        holiday: namesOf(day, found),
        some: found.length > 0 && found.every(({ set }) => set !== null),
      }
    })
    return { name: monthName(index + 1), weeks: weeksOf(days, weekdayIndex(first)) }
  })
}

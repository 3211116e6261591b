import { DomainError } from '../errors'
import type { HolidaysFile } from '../rules/jurisdiction-types'
import type { CountingPolicy } from '../rules/jurisdiction-types'
import { addDays, civilDate, dayOf, isoDay, weekdayIndex, type Day } from './day'
import { holidaysOf, weekdayNumber, type Holiday } from './holidays'
import { weekdayName } from './words'

/** The years for which calendars are laid out; a date outside them is refused, not guessed. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2200
const FIRST = dayOf(FIRST_YEAR, 1, 1)
const LAST = dayOf(LAST_YEAR, 12, 31)

type ClosedDays = NonNullable<CountingPolicy['if-last-day-is']>

/** Which days are closed under one list of `if-last-day-is`, and the next open day of each. */
export type CourtCalendar = {
  /** The day itself when it is open, otherwise the next open one. */
  nextOpen(day: Day): Day
  isOpen(day: Day): boolean
  /** Why a day is closed: the holiday's name, or the weekday. */
  reason(day: Day): string
}

/** Public holidays of the covered years by day. */
export function holidayTable(file: HolidaysFile): ReadonlyMap<Day, Holiday> {
  const table = new Map<Day, Holiday>()
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const holiday of holidaysOf(file, year)) table.set(holiday.day, holiday)
  }
  return table
}

/** Days to the next open day, for each covered day; 0 = open. The roll is one look-up (see test/bench). */
function rollTable(closed: ClosedDays, holidays: ReadonlyMap<Day, Holiday>): Uint8Array {
  const weekdays = new Set(closed.flatMap((name) => (name === 'public-holiday' ? [] : [weekdayNumber(name)])))
  const withHolidays = closed.includes('public-holiday')
  const table = new Uint8Array(LAST - FIRST + 1)
  for (let offset = LAST - FIRST; offset >= 0; offset -= 1) {
    const day = addDays(FIRST, offset)
    const isClosed = weekdays.has(weekdayIndex(day)) || (withHolidays && holidays.has(day))
    table[offset] = isClosed ? (table[offset + 1] ?? 0) + 1 : 0
  }
  return table
}

/** The day itself; throws `outside-calendar` for one of a year that is not laid out. */
export function inCalendar(day: Day): Day {
  if (day >= FIRST && day <= LAST) return day
  throw outside(day)
}

function outside(day: Day): DomainError {
  const year = civilDate(day).year
  return new DomainError(
    'outside-calendar',
    `The year ${year} is outside the calendar (${FIRST_YEAR} to ${LAST_YEAR}). Check the dates entered.`,
  )
}

/** Lays out the calendar of one list of closed days. */
export function courtCalendar(closed: ClosedDays, holidays: ReadonlyMap<Day, Holiday>): CourtCalendar {
  const table = rollTable(closed, holidays)
  const offsetOf = (day: Day): number => {
    const offset = table[day - FIRST]
    if (offset === undefined) throw outside(day)
    return offset
  }
  return {
    nextOpen: (day) => (day + offsetOf(day)) as Day,
    isOpen: (day) => offsetOf(day) === 0,
    reason: (day) => {
      const holiday = closed.includes('public-holiday') ? holidays.get(day)?.name : undefined
      const weekday = weekdayName(day)
      if (holiday !== undefined) return holiday
      return table[day - FIRST] === 0 ? `${isoDay(day)} is open` : weekday
    },
  }
}

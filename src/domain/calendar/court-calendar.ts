import { DomainError } from '../errors'
import type { HolidaysFile } from '../rules/holiday-types'
import type { ClosedDay } from '../rules/counting-types'
import { addDays, civilDate, dayOf, isoDay, weekdayIndex, type Day } from './day'
import { asWeekday, holidaysOf, weekdayNumber, type Holiday } from './holidays'
import { weekdayName } from './words'

/** The years for which calendars are laid out; a date outside them is refused, not guessed. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2200
const FIRST = dayOf(FIRST_YEAR, 1, 1)
const LAST = dayOf(LAST_YEAR, 12, 31)

/** Which days are closed under one list of `if-last-day-is`, and the next open day of each. */
export type CourtCalendar = {
  /** The day itself when it is open, otherwise the next open one. */
  nextOpen(day: Day): Day
  /** The day itself when it is open, otherwise the last open one before it. */
  previousOpen(day: Day): Day
  isOpen(day: Day): boolean
  /** Why a day is closed: the holiday's name, or the weekday. */
  reason(day: Day): string
}

/** Holidays of the covered years by day; `sets` those that count only for a policy that names them. */
export type HolidayTable = {
  readonly public: ReadonlyMap<Day, Holiday>
  readonly sets: ReadonlyMap<string, ReadonlyMap<Day, Holiday>>
}

function daysOfSet(file: HolidaysFile, set: string | undefined): ReadonlyMap<Day, Holiday> {
  const table = new Map<Day, Holiday>()
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const holiday of holidaysOf(file, year, set)) table.set(holiday.day, holiday)
  }
  return table
}

/** Lays out the holidays of a jurisdiction. */
export function holidayTable(file: HolidaysFile): HolidayTable {
  const sets = Object.keys(file.sets ?? {}).map((set) => [set, daysOfSet(file, set)] as const)
  return { public: daysOfSet(file, undefined), sets: new Map(sets) }
}

/** The word of `if-last-day-is` for the holidays of no set. */
export const PUBLIC_HOLIDAY = 'public-holiday'

function tablesOf(closed: readonly ClosedDay[], table: HolidayTable): ReadonlyMap<Day, Holiday>[] {
  return closed.flatMap((word) => {
    const found = word === PUBLIC_HOLIDAY ? table.public : table.sets.get(word)
    return found === undefined ? [] : [found]
  })
}

/** Days to the next open day, for each covered day; 0 = open. The roll is one look-up (see test/bench). */
function rollTable(closed: readonly ClosedDay[], holidays: readonly ReadonlyMap<Day, Holiday>[]): Uint8Array {
  const weekdays = new Set(closed.flatMap((word) => asWeekday(word) ?? []).map(weekdayNumber))
  const table = new Uint8Array(LAST - FIRST + 1)
  for (let offset = LAST - FIRST; offset >= 0; offset -= 1) {
    const day = addDays(FIRST, offset)
    const isClosed = weekdays.has(weekdayIndex(day)) || holidays.some((days) => days.has(day))
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
export function courtCalendar(closed: readonly ClosedDay[], table: HolidayTable): CourtCalendar {
  const holidays = tablesOf(closed, table)
  const offsets = rollTable(closed, holidays)
  const offsetOf = (day: Day): number => {
    const offset = offsets[day - FIRST]
    if (offset === undefined) throw outside(day)
    return offset
  }
  const isOpen = (day: Day): boolean => offsetOf(day) === 0
  return {
    nextOpen: (day) => (day + offsetOf(day)) as Day,
    previousOpen: (day) => {
      let open = day
      while (!isOpen(open)) open = addDays(open, -1)
      return open
    },
    isOpen,
    reason: (day) => {
      for (const days of holidays) {
        const name = days.get(day)?.name
        if (name !== undefined) return name
      }
      return isOpen(day) ? `${isoDay(day)} is open` : weekdayName(day)
    },
  }
}

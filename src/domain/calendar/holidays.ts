import type { HolidayOn, HolidayRule, HolidaysFile } from '../rules/jurisdiction-types'
import type { Weekday } from '../rules/rule-types'
import { addDays, dayOf, daysInMonth, parseDay, weekdayIndex, type Day } from './day'

export type Holiday = { readonly day: Day; readonly name: string; readonly cite: readonly string[] }

const WEEKDAY_NAMES: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
]

/** 0 = Sunday … 6 = Saturday, as in `weekdayIndex`. */
export function weekdayNumber(name: Weekday): number {
  return WEEKDAY_NAMES.indexOf(name)
}

function nthWeekday(year: number, month: number, nth: number, weekday: Weekday): Day {
  const first = dayOf(year, month, 1)
  return addDays(first, ((weekdayNumber(weekday) - weekdayIndex(first) + 7) % 7) + (nth - 1) * 7)
}

function lastWeekday(year: number, month: number, weekday: Weekday): Day {
  const last = dayOf(year, month, daysInMonth(year, month))
  return addDays(last, -((weekdayIndex(last) - weekdayNumber(weekday) + 7) % 7))
}

/**
 * The day that a holiday rule names in a year. The general election is the Tuesday after the first Monday of
 * November, so in 2022 not the 1st but the 8th: `{ month: 11, weekday: tuesday, after: { nth: 1, weekday: monday } }`.
 */
export function holidayDay(on: HolidayOn, year: number): Day {
  if (on.weekday === undefined) return dayOf(year, on.month, on.day ?? 1)
  if (on.after !== undefined) {
    const anchor = nthWeekday(year, on.month, on.after.nth, on.after.weekday)
    return addDays(anchor, ((weekdayNumber(on.weekday) - weekdayIndex(anchor) + 6) % 7) + 1)
  }
  if (on.nth === 'last') return lastWeekday(year, on.month, on.weekday)
  return nthWeekday(year, on.month, on.nth ?? 1, on.weekday)
}

function inYear(rule: HolidayRule, year: number): Holiday[] {
  if (year < (rule.since ?? year) || year > (rule.until ?? year)) return []
  const day = holidayDay(rule.on, year)
  const holiday = { day, name: rule.name, cite: rule.cite }
  if (rule['if-sunday'] !== 'next-day' || weekdayIndex(day) !== 0) return [holiday]
  const name = `${rule.name} (the day after, since it fell on a Sunday)`
  return [holiday, { day: addDays(day, 1), name, cite: rule.cite }]
}

function proclaimedIn(file: HolidaysFile, year: number): Holiday[] {
  return file.proclaimed.flatMap(({ date, name, cite }) => {
    const day = parseDay(date)
    return day !== null && date.startsWith(`${year}-`) ? [{ day, name, cite }] : []
  })
}

/**
 * The days of a year that count as public holidays for computing time, in order; a day that two rules name
 * stands once, under the first name. A Monday after a Sunday holiday counts with its own entry.
 */
export function holidaysOf(file: HolidaysFile, year: number): Holiday[] {
  // A Sunday 31 December would reach into the next year; so the year before is asked, too.
  const found = [year - 1, year].flatMap((asked) => [
    ...file.holidays.flatMap((rule) => inYear(rule, asked)),
    ...proclaimedIn(file, asked),
  ])
  const [from, to] = [dayOf(year, 1, 1), dayOf(year, 12, 31)]
  const byDay = new Map<Day, Holiday>()
  for (const holiday of found.filter(({ day }) => day >= from && day <= to)) {
    if (!byDay.has(holiday.day)) byDay.set(holiday.day, holiday)
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day)
}

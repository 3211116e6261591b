import { countyKey } from '../cases/names'
import type { HolidayOn, HolidayRule, HolidaysFile } from '../rules/holiday-types'
import type { Weekday } from '../rules/rule-types'
import { addDays, dayOf, daysInMonth, parseDay, weekdayIndex, type Day } from './day'

export type Holiday = { readonly day: Day; readonly name: string; readonly cite: readonly string[] }

/** From Sunday on, as `weekdayIndex` numbers them. */
export const WEEKDAY_NAMES: readonly Weekday[] = [
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

/** The weekday that a word names, or `null`. */
export function asWeekday(word: string): Weekday | null {
  return WEEKDAY_NAMES.find((name) => name === word) ?? null
}

function nthWeekday(year: number, month: number, nth: number, weekday: Weekday): Day {
  const first = dayOf(year, month, 1)
  return addDays(first, ((weekdayNumber(weekday) - weekdayIndex(first) + 7) % 7) + (nth - 1) * 7)
}

function lastWeekday(year: number, month: number, weekday: Weekday): Day {
  const last = dayOf(year, month, daysInMonth(year, month))
  return addDays(last, -((weekdayIndex(last) - weekdayNumber(weekday) + 7) % 7))
}

/** Easter Sunday of the Western churches (the anonymous Gregorian algorithm; Meeus, ch. 8): 2026-04-05. */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  return addDays(dayOf(year, 3, 22), moon + weekday - 7 * late)
}

/**
 * The day that a holiday rule names in a year. The general election is the Tuesday after the first Monday of
 * November, so in 2022 not the 1st but the 8th: `{ month: 11, weekday: tuesday, after: { nth: 1, weekday: monday } }`.
 */
export function holidayDay(on: HolidayOn, year: number): Day {
  const { month = 1 } = on
  if (on.easter !== undefined) return addDays(easterSunday(year), on.easter)
  if (on.weekday === undefined) return dayOf(year, month, on.day ?? 1)
  if (on.after !== undefined) {
    const anchor = nthWeekday(year, month, on.after.nth, on.after.weekday)
    return addDays(anchor, ((weekdayNumber(on.weekday) - weekdayIndex(anchor) + 6) % 7) + 1)
  }
  if (on.nth === 'last') return lastWeekday(year, month, on.weekday)
  return nthWeekday(year, month, on.nth ?? 1, on.weekday)
}

function isKept({ since, until, years, 'not-in': notIn }: HolidayRule, year: number): boolean {
  if (year < (since ?? year) || year > (until ?? year) || notIn?.includes(year) === true) return false
  return years === undefined || (years === 'even') === (year % 2 === 0)
}

const SUNDAY = 0
const SATURDAY = 6

function inYear(rule: HolidayRule, year: number): Holiday[] {
  const day = holidayDay(rule.on, year)
  const { name, cite } = rule
  const weekday = weekdayIndex(day)
  const found: Holiday[] = [{ day, name, cite }]
  if (rule['if-sunday'] === 'next-day' && weekday === SUNDAY)
    found.push({ day: addDays(day, 1), name: `${name} (the day after, since it fell on a Sunday)`, cite })
  if (rule['if-saturday'] === 'previous-day' && weekday === SATURDAY)
    found.push({ day: addDays(day, -1), name: `${name} (the day before, since it fell on a Saturday)`, cite })
  return found
}

function isWeekend(day: Day): boolean {
  return weekdayIndex(day) === SUNDAY || weekdayIndex(day) === SATURDAY
}

/**
 * Substitute days: Christmas on Saturday 25 December 2027 and Boxing Day on Sunday give Monday 27 and Tuesday 28,
 * in the order of the rules.
 */
function substitutes(rules: readonly HolidayRule[], year: number, taken: ReadonlySet<Day>): Holiday[] {
  const used = new Set(taken)
  return rules.flatMap(({ on, name, cite, ...rule }) => {
    const day = holidayDay(on, year)
    if (rule['if-weekend'] === undefined || !isWeekend(day)) return []
    let free = addDays(day, 1)
    while (isWeekend(free) || used.has(free)) free = addDays(free, 1)
    used.add(free)
    return [{ day: free, name: `${name} (substitute day)`, cite }]
  })
}

function namedIn(rules: readonly HolidayRule[], year: number): Holiday[] {
  const kept = rules.filter((rule) => isKept(rule, year))
  const own = kept.flatMap((rule) => inYear(rule, year))
  return [...own, ...substitutes(kept, year, new Set(own.map(({ day }) => day)))]
}

function proclaimedIn(file: HolidaysFile, set: string | undefined, year: number): Holiday[] {
  const everywhere = file.proclaimed.filter((day) => day.set === set && day.county === undefined)
  return everywhere.flatMap(({ date, name, cite }) => {
    const day = parseDay(date)
    return day !== null && date.startsWith(`${year}-`) ? [{ day, name, cite }] : []
  })
}

/**
 * The days of a year that count as public holidays for computing time, in order; a day that two rules name
 * stands once, under the first name. A Monday after a Sunday holiday counts with its own entry. `set`: the days
 * of that set of the file instead. Days proclaimed for some counties only are left out (`countyDays`).
 */
export function holidaysOf(file: HolidaysFile, year: number, set?: string): Holiday[] {
  const rules = file.holidays.filter((rule) => rule.set === set)
  // A Sunday 31 December reaches into the next year, a Saturday 1 January into the year before.
  const found = [year - 1, year, year + 1].flatMap((asked) => [
    ...namedIn(rules, asked),
    ...proclaimedIn(file, set, asked),
  ])
  const [from, to] = [dayOf(year, 1, 1), dayOf(year, 12, 31)]
  const byDay = new Map<Day, Holiday>()
  for (const holiday of found.filter(({ day }) => day >= from && day <= to)) {
    if (!byDay.has(holiday.day)) byDay.set(holiday.day, holiday)
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day)
}

/** A holiday with the set whose day it is; `null`: it always counts. */
export type HolidayOfSet = Holiday & { readonly set: string | null }

/** The holidays of a year of all sets; a day of several sets stands once for each, one that always counts once. */
export function holidaysBySet(file: HolidaysFile, year: number): HolidayOfSet[] {
  const always = holidaysOf(file, year).map((holiday) => ({ ...holiday, set: null }))
  const known = new Set(always.map(({ day }) => day))
  const others = Object.keys(file.sets ?? {}).flatMap((set) =>
    holidaysOf(file, year, set).flatMap((holiday) => (known.has(holiday.day) ? [] : [{ ...holiday, set }])),
  )
  return [...always, ...others].toSorted((a, b) => a.day - b.day)
}

/** Days proclaimed for some counties, by the key of the county. */
export function countyDays(file: HolidaysFile, set: string | undefined): ReadonlyMap<string, readonly Day[]> {
  const days = new Map<string, Day[]>()
  for (const proclaimed of file.proclaimed) {
    const day = parseDay(proclaimed.date)
    if (proclaimed.set !== set || day === null) continue
    for (const county of (proclaimed.county ?? []).map(countyKey))
      days.set(county, [...(days.get(county) ?? []), day])
  }
  return days
}

/**
 * A day of the proleptic Gregorian calendar as the whole number of days since 1970-01-01.
 * It has no hour and no zone; `YYYY-MM-DD` at the edges (RFC 3339 full-date).
 */
export type Day = number & { readonly __day: true }

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

const DAYS_PER_ERA = 146097
const DAYS_TO_EPOCH = 719468

/**
 * Day of a civil date that is known to exist; `month` 1–12. Years start in March here, so that 29 February
 * is the last day of one. `dayOf(2028, 2, 29)` is the day before `dayOf(2028, 3, 1)`.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH) as Day
}

/** The inverse of `dayOf`. */
export function civilDate(day: Day): CivilDate {
  const shifted = day + DAYS_TO_EPOCH
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Day of a `YYYY-MM-DD` text, or `null` when it is not one or names no day (`2026-02-30`). */
export function parseDay(text: string): Day | null {
  const parts = ISO_DAY.exec(text)
  if (parts === null) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayOf(year, month, day)
}

/** `YYYY-MM-DD` of a day. */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** 0 = Sunday … 6 = Saturday. 1970-01-01 was a Thursday. */
export function weekdayIndex(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day
}

/**
 * Same day number so many months on (back when negative), or the last day of a shorter month.
 * 2028-02-29 + 12 months = 2029-02-28 (New York: GCL 30, 31, 58).
 */
export function addMonths(day: Day, months: number): Day {
  const date = civilDate(day)
  const index = date.year * 12 + (date.month - 1) + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)))
}

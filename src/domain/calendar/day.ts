/**
 * A day of the proleptic Gregorian calendar as the whole number of days since 1970-01-01.
 * It has no hour and no zone; `YYYY-MM-DD` at the edges (RFC 3339 full-date).
 */
export type Day = number & { readonly __day: true }

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

// Whole-number arithmetic: with `| 0` a division by a constant is exact and costs no more than a multiplication
// (test/bench). Days are shifted so far back that every number is positive, which rounds all divisions down.
const YEARS_PER_ERA = 400
const DAYS_PER_ERA = 146097
const ERAS_BACK = 25
const YEARS_BACK = ERAS_BACK * YEARS_PER_ERA
/** From 1 March of the year 0 to 1970-01-01. */
const DAYS_TO_EPOCH = 719468
const DAYS_BACK = ERAS_BACK * DAYS_PER_ERA + DAYS_TO_EPOCH

/**
 * Day of a civil date that is known to exist; `month` 1–12, years from -9999 on. Years start in March here, so
 * that 29 February is the last day of one. `dayOf(2028, 2, 29)` is the day before `dayOf(2028, 3, 1)`.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const isEarly = month <= 2
  const marchYear = year + YEARS_BACK - (isEarly ? 1 : 0)
  const century = (marchYear / 100) | 0
  const dayOfYear = ((153 * (isEarly ? month + 9 : month - 3) + 2) / 5) | 0
  const leapDays = ((marchYear / 4) | 0) - century + ((century / 4) | 0)
  return (marchYear * 365 + leapDays + dayOfYear + day - 1 - DAYS_BACK) as Day
}

/** The inverse of `dayOf`. */
export function civilDate(day: Day): CivilDate {
  // Quarters of days, so that centuries and years of a mean length fall on whole numbers (Neri and Schneider).
  const quarters = 4 * (day + DAYS_BACK) + 3
  const century = (quarters / DAYS_PER_ERA) | 0
  const ofCentury = (quarters - century * DAYS_PER_ERA) | 0 | 3
  const yearOfCentury = (ofCentury / 1461) | 0
  const dayOfYear = ((ofCentury - yearOfCentury * 1461) / 4) | 0
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0
  const isLate = monthFromMarch >= 10
  return {
    year: century * 100 + yearOfCentury - YEARS_BACK + (isLate ? 1 : 0),
    month: isLate ? monthFromMarch - 9 : monthFromMarch + 3,
    day: dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1,
  }
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** The number that the digits from `start` to before `end` write; -1 where one of them is no digit. */
function digits(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** Day of a `YYYY-MM-DD` text, or `null` when it is not one or names no day (`2026-02-30`). */
export function parseDay(text: string): Day | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayOf(year, month, day)
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))

function written(day: Day): string {
  const { year, month, day: ofMonth } = civilDate(day)
  return `${String(year).padStart(4, '0')}-${TWO_DIGITS[month] ?? ''}-${TWO_DIGITS[ofMonth] ?? ''}`
}

/** The texts of the days 1900 to 2200 that were asked for: sheets write the same days over and over. */
const FIRST_TEXT = dayOf(1900, 1, 1)
const LAST_TEXT = dayOf(2200, 12, 31)
const texts = Array.from<string | undefined>({ length: LAST_TEXT - FIRST_TEXT + 1 })

/** `YYYY-MM-DD` of a day. */
export function isoDay(day: Day): string {
  if (day < FIRST_TEXT || day > LAST_TEXT) return written(day)
  return (texts[day - FIRST_TEXT] ??= written(day))
}

/** 0 = Sunday … 6 = Saturday. 1970-01-01 was a Thursday. */
export function weekdayIndex(day: number): number {
  const index = (day + 4) % 7
  return index < 0 ? index + 7 : index
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day
}

/**
 * Same day number so many months on (back when negative), or the last day of a shorter month.
 * 2028-02-29 + 12 months = 2029-02-28 (New York: GCL 30, 31, 58).
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: ofMonth } = civilDate(day)
  const index = year * 12 + month - 1 + months
  const newYear = Math.floor(index / 12)
  const newMonth = index - newYear * 12 + 1
  const isShortened = ofMonth > 28 && ofMonth > daysInMonth(newYear, newMonth)
  return dayOf(newYear, newMonth, isShortened ? daysInMonth(newYear, newMonth) : ofMonth)
}

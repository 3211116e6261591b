import { civilDate, type Day } from '../domain/calendar/day'
import { shortDate } from '../domain/calendar/words'

export function daysWords(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

/** How far a day is off: `in 5 days`, `tomorrow`, `today`, `yesterday`, `3 days ago`. */
export function distance(day: Day, asOf: Day): string {
  const off = day - asOf
  if (off === 0) return 'today'
  if (off === 1) return 'tomorrow'
  if (off === -1) return 'yesterday'
  return off > 0 ? `in ${daysWords(off)}` : `${daysWords(-off)} ago`
}

/** `Mon 23 Feb` in the year of the as-of day, `Thu 1 Apr 2027` in any other. */
export function dateBeside(day: Day, asOf: Day): string {
  const text = shortDate(day)
  return civilDate(day).year === civilDate(asOf).year ? text.slice(0, -' 2026'.length) : text
}

/** Minute of the day on a 24-hour clock: `19:40`. */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

import { civilDate, weekdayIndex, type Day } from './day'

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export function weekdayName(day: Day): string {
  return WEEKDAYS[weekdayIndex(day)] ?? ''
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** For pages: `Mon 23 Feb 2026`. */
export function shortDate(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day)
  return `${weekdayName(day).slice(0, 3)} ${dayOfMonth} ${monthName(month).slice(0, 3)} ${year}`
}

/** For sworn papers, a day of birth: `February 23, 1980`. */
export function bareDate(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day)
  return `${monthName(month)} ${dayOfMonth}, ${year}`
}

/** For sworn papers, as American courts write it: `Monday, February 23, 2026`. */
export function longDate(day: Day): string {
  return `${weekdayName(day)}, ${bareDate(day)}`
}

/** For sworn papers where the day comes first: `Monday 23 February 2026`. */
export function dayFirstDate(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day)
  return `${weekdayName(day)} ${dayOfMonth} ${monthName(month)} ${year}`
}

/** For sworn papers: minute of the day as `7:40 p.m.`; 0 is `12:00 a.m.`, 720 is `12:00 p.m.`. */
export function clockTime(minute: number): string {
  const hour = Math.floor(minute / 60)
  const rest = minute % 60
  return `${hour % 12 === 0 ? 12 : hour % 12}:${rest < 10 ? '0' : ''}${rest} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

/** For sworn papers on the 24-hour clock: minute of the day as `18:05`. */
export function hourOfDay(minute: number): string {
  const two = (count: number): string => String(count).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

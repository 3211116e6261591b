import { weekdayIndex, type Day } from '../domain/calendar/day'
import { weekdayNumber } from '../domain/calendar/holidays'
import type { DiligenceCheck } from '../domain/rules/diligence-types'
import type { Weekday } from '../domain/rules/rule-types'
import { kindOfEvent } from './event-kinds'
import type { TimelineEntry } from './timeline-model'

/** How courts looked at attempts of that kind, by the checks of the diligence file. */
export type Standing = 'free-hours' | 'hours-of-work' | 'weak-day' | 'near-holiday' | 'no-hour'

export type GridAttempt = {
  /** Its place among the attempts, from 1. */
  readonly number: number
  readonly day: Day
  readonly minute: number | null
  readonly standing: Standing
  readonly struck: boolean
}

export type GridDay = {
  readonly weekday: Weekday
  /** Whether the hours between `early` and `late` are hours of work and commuting. */
  readonly works: boolean
  readonly weak: boolean
  /** A day on which one attempt is wanted. */
  readonly wanted: boolean
}

export type AttemptGrid = {
  /** From Monday to Sunday. */
  readonly days: readonly GridDay[]
  /** Minutes of the day: before `early` and from `late` on, people are at home. */
  readonly hours: { readonly early: number; readonly late: number } | null
  readonly attempts: readonly GridAttempt[]
}

/** What the grid is drawn from: the checks, the flags of the case, and which days are holidays. */
export type GridRules = {
  readonly checks: readonly DiligenceCheck[]
  readonly flags: readonly string[]
  readonly isHoliday: (day: number) => boolean
}

const WEEK: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

function minuteOf(time: string): number {
  const [hour, minute] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}

function gridDays(checks: readonly DiligenceCheck[]): GridDay[] {
  const has = (weekday: Weekday, read: (check: DiligenceCheck) => readonly Weekday[] | undefined): boolean =>
    checks.some((check) => read(check)?.includes(weekday) === true)
  return WEEK.map((weekday) => ({
    weekday,
    works: has(weekday, (check) => check['one-before']?.days),
    weak: has(weekday, (check) => check['none-on']),
    wanted: has(weekday, (check) => check['one-on']),
  }))
}

function hoursOf(checks: readonly DiligenceCheck[]): AttemptGrid['hours'] {
  const [wanted] = checks.flatMap((check) => check['one-before'] ?? [])
  return wanted === undefined ? null : { early: minuteOf(wanted.time), late: minuteOf(wanted['or-after']) }
}

/** Where a day stands in the week of the grid: 0 is Monday. */
export function columnOf(day: Day): number {
  return WEEK.findIndex((weekday) => weekdayNumber(weekday) === weekdayIndex(day))
}

function isNearHoliday(day: Day, { checks, isHoliday }: GridRules): boolean {
  const within = Math.max(-1, ...checks.map((check) => check['not-within-days-of-holiday'] ?? -1))
  for (let near = day - within; near <= day + within; near += 1) if (isHoliday(near)) return true
  return false
}

type Seen = Pick<AttemptGrid, 'days' | 'hours'>

function standingOf({ day, minute }: TimelineEntry, { days, hours }: Seen, rules: GridRules): Standing {
  const column = days[columnOf(day)]
  if (column?.weak === true) return 'weak-day'
  if (isNearHoliday(day, rules)) return 'near-holiday'
  if (minute === null) return 'no-hour'
  const isFree = column?.works !== true || hours === null || minute < hours.early || minute >= hours.late
  return isFree ? 'free-hours' : 'hours-of-work'
}

/**
 * The attempts of a serve by weekday and hour, beside what the diligence file says of days and hours. Guidance
 * drawn, never a verdict; checks that a flag of the case excludes are left out.
 */
export function attemptGridModel(events: readonly TimelineEntry[], rules: GridRules): AttemptGrid {
  const { flags } = rules
  const checks = rules.checks.filter((check) => !flags.some((flag) => check['no-flag']?.includes(flag)))
  const seen: Seen = { days: gridDays(checks), hours: hoursOf(checks) }
  const attempts = events
    .filter(({ type }) => kindOfEvent(type) === 'attempt')
    .toSorted((a, b) => a.day - b.day || (a.minute ?? 0) - (b.minute ?? 0))
  return {
    ...seen,
    attempts: attempts.map((attempt, index) => ({
      number: index + 1,
      day: attempt.day,
      minute: attempt.minute,
      standing: standingOf(attempt, seen, { ...rules, checks }),
      struck: attempt.struck === true,
    })),
  }
}

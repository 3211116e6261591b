import { addDays, weekdayIndex, type Day } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import type { DiligenceCheck, DiligenceFile, HourBand } from '../rules/jurisdiction-types'
import type { Weekday } from '../rules/rule-types'
import { isExempt, isMet, isNearHoliday, minuteOf, type IsHoliday } from './checks'
import { countedRecord, uncounted, type TryRecord } from './record'

/** Where a next attempt may lie. */
export type Window = {
  /** First and last day that may be proposed, both inside. */
  readonly from: Day
  readonly to: Day
  /** Weekdays on which service is barred. */
  readonly barred: readonly Weekday[]
  readonly isHoliday: IsHoliday
}

/** The day and hours that would fill most of what the record lacks. */
export type NextAttempt = {
  readonly day: Day
  readonly band: HourBand
  /** What it would add, in the words of the checks; empty when nothing that an attempt could add is lacking. */
  readonly fills: readonly DiligenceCheck[]
}

function unmet(record: TryRecord, file: DiligenceFile, isHoliday: IsHoliday): DiligenceCheck[] {
  const counted = countedRecord(record, file)
  return file.checks.filter((check) => !isExempt(check, record) && !isMet(check, counted, isHoliday))
}

/** A day that counts for little: barred, not counted, or in the week of a holiday. */
function isWeak(day: Day, record: TryRecord, file: DiligenceFile, { barred, isHoliday }: Window): boolean {
  if (barred.some((weekday) => weekdayNumber(weekday) === weekdayIndex(day))) return true
  if (uncounted({ day, minute: null }, record, file) !== null) return true
  const within = Math.max(-1, ...file.checks.map((check) => check['not-within-days-of-holiday'] ?? -1))
  return isNearHoliday(day, within, isHoliday)
}

/** The middle of a band stands for it. */
function middle({ from, to }: HourBand): number {
  return Math.floor((minuteOf(from) + minuteOf(to)) / 2)
}

/**
 * The next best attempt: of all days and bands in the window the one that fills most points, the earliest first and
 * in the order of the bands; a day on which an attempt is on record already is left out. `null` when no good day is
 * left in the window.
 */
export function nextAttempt(record: TryRecord, file: DiligenceFile, window: Window): NextAttempt | null {
  const bands = file.bands ?? []
  const lacking = unmet(record, file, window.isHoliday)
  let best: NextAttempt | null = null
  for (let day = window.from; day <= window.to; day = addDays(day, 1)) {
    const isTried = record.attempts.some((attempt) => attempt.day === day)
    if (isTried || isWeak(day, record, file, window)) continue
    for (const band of bands) {
      const after = { ...record, attempts: [...record.attempts, { day, minute: middle(band) }] }
      const still = new Set(unmet(after, file, window.isHoliday))
      const fills = lacking.filter((check) => !still.has(check))
      if (best === null || fills.length > best.fills.length) best = { day, band, fills }
    }
  }
  return best
}

import { addDays, weekdayIndex, type Day } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import type { DiligenceCheck, DiligenceFile, HourBand, TryPlace } from '../rules/diligence-types'
import type { Weekday } from '../rules/rule-types'
import { isExempt, isMet, isNearHoliday, minuteOf, type IsHoliday } from './checks'
import { isOn, countedRecord, uncounted, type TryRecord } from './record'
import { placesToTry, type PlaceToTry } from './place-to-try'

/** Where a next attempt may lie. */
export type Window = {
  /** First and last day that may be proposed, both inside. */
  readonly from: Day
  readonly to: Day
  /** Weekdays on which service is barred. */
  readonly barred: readonly Weekday[]
  readonly isHoliday: IsHoliday
}

/** The day, hours and place that would fill most of what the record lacks. */
export type NextAttempt = {
  readonly day: Day
  readonly band: HourBand
  /** `null` where the rules name no places. */
  readonly place: PlaceToTry | null
  /** The points that it would add. */
  readonly fills: readonly DiligenceCheck[]
  /** The points that it would bring nearer: a number of attempts that is not reached yet. */
  readonly nearer: readonly DiligenceCheck[]
  /** No attempt is on record in these hours. */
  readonly isNewHour: boolean
}

/**
 * What to do next: an attempt; nothing, where every point is on record (`enough`) or where no attempt would add one
 * (`ask`); more time, where no good day is left (`full`). `unknown` where the rules name no hours.
 */
export type Advice =
  | { readonly kind: 'attempt'; readonly next: NextAttempt }
  | { readonly kind: 'enough' | 'ask' | 'full' | 'unknown' }

function unmet(record: TryRecord, file: DiligenceFile, isHoliday: IsHoliday): DiligenceCheck[] {
  const counted = countedRecord(record, file)
  return file.checks.filter((check) => !isExempt(check, record) && !isMet(check, counted, isHoliday))
}

/** A day that counts for little: barred, not counted, a holiday, or in the week of one where the rules mind it. */
function isWeak(day: Day, record: TryRecord, file: DiligenceFile, { barred, isHoliday }: Window): boolean {
  if (barred.some((weekday) => weekdayNumber(weekday) === weekdayIndex(day))) return true
  if (uncounted({ day, minute: null }, record, file) !== null) return true
  const within = Math.max(0, ...file.checks.map((check) => check['not-within-days-of-holiday'] ?? 0))
  return isNearHoliday(day, within, isHoliday)
}

/** The days that may be proposed; one on which an attempt is on record already is left out. */
function goodDays(record: TryRecord, file: DiligenceFile, window: Window): Day[] {
  const days: Day[] = []
  for (let day = window.from; day <= window.to; day = addDays(day, 1)) {
    const isTried = record.attempts.some((attempt) => attempt.day === day)
    if (!isTried && !isWeak(day, record, file, window)) days.push(day)
  }
  return days
}

/** The middle of a band stands for it. */
function middle({ from, to }: HourBand): number {
  return Math.floor((minuteOf(from) + minuteOf(to)) / 2)
}

function isWithin({ from, to, days }: HourBand, attempt: { day: Day; minute: number | null }): boolean {
  const { minute } = attempt
  if (minute === null || (days !== undefined && !isOn(attempt, days))) return false
  return minute >= minuteOf(from) && minute < minuteOf(to)
}

type Look = {
  readonly record: TryRecord
  readonly file: DiligenceFile
  readonly isHoliday: IsHoliday
  readonly lacking: readonly DiligenceCheck[]
}

function attemptAt(day: Day, band: HourBand, place: PlaceToTry | null, look: Look): NextAttempt {
  const { record, file, isHoliday, lacking } = look
  const after = { ...record, attempts: [...record.attempts, { day, minute: middle(band) }] }
  const still = new Set(unmet(after, file, isHoliday))
  const asked = place?.asked ?? []
  return {
    day,
    band,
    place,
    fills: lacking.filter((check) => !still.has(check) || asked.includes(check)),
    nearer: lacking.filter((check) => still.has(check) && check['attempts-at-least'] !== undefined),
    isNewHour: !record.attempts.some((attempt) => isWithin(band, attempt)),
  }
}

function isOpen(band: HourBand, day: Day, place: TryPlace | undefined): boolean {
  const isItsDay = [band.days, place?.days].every(
    (days) => days === undefined || isOn({ day, minute: null }, days),
  )
  return isItsDay && (place?.bands === undefined || place.bands.includes(band.id))
}

/** A place that is not tried weighs as a point; less where it may not have been found. */
function placeWeight(to: PlaceToTry | null): number {
  if (to?.isNew !== true || to.asked.length > 0) return 0
  return to.place.inquiry === undefined ? 2 : 1
}

/** How much an attempt would add: two for each point, one for hours not tried. */
function weight({ fills, isNewHour, place }: NextAttempt): number {
  return 2 * fills.length + placeWeight(place) + (isNewHour ? 1 : 0)
}

/**
 * The next best attempt: of all days, bands and places the one that fills most points, then one in hours not tried,
 * then the earliest, in the order of the bands and of the places.
 */
export function adviceOn(record: TryRecord, file: DiligenceFile, window: Window): Advice {
  const { bands = [] } = file
  if (bands.length === 0) return { kind: 'unknown' }
  const lacking = unmet(record, file, window.isHoliday)
  if (lacking.length === 0) return { kind: 'enough' }
  const days = goodDays(record, file, window)
  if (days.length === 0) return { kind: 'full' }
  const look: Look = { record, file, isHoliday: window.isHoliday, lacking }
  const places = placesToTry(record, file, lacking)
  const all = days.flatMap((day) =>
    bands.flatMap((band) =>
      places
        .filter((place) => isOpen(band, day, place?.place))
        .map((place) => attemptAt(day, band, place, look)),
    ),
  )
  const useful = all.filter((next) => weight(next) > 0 || next.nearer.length > 0)
  const [first, ...rest] = useful
  if (first === undefined) return { kind: 'ask' }
  return { kind: 'attempt', next: rest.reduce((a, b) => (weight(b) > weight(a) ? b : a), first) }
}

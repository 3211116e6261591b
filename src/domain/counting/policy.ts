import { parseDay, type Day } from '../calendar/day'
import {
  PUBLIC_HOLIDAY,
  courtCalendar,
  type CourtCalendar,
  type HolidayTable,
} from '../calendar/court-calendar'
import { countyDays } from '../calendar/holidays'
import { parseClock } from '../calendar/local-moment'
import { compileAmount, type AmountInForce } from '../rules/in-force'
import type { ClosedDay, CountingPolicy } from '../rules/counting-types'
import type { HolidaysFile } from '../rules/holiday-types'

/** Days on which time stood still, both inside, for cases with the flag. */
export type TollSpan = {
  readonly flag: string
  readonly from: Day
  readonly to: Day
  readonly say: string
  readonly cite: readonly string[]
}

/** A counting policy with its calendar laid out. */
export type Policy = {
  readonly name: string
  readonly cite: readonly string[]
  /** `null`: no day is closed. */
  readonly calendar: CourtCalendar | null
  readonly move: CountingPolicy['move']
  readonly excludesTrigger: boolean
  readonly clearDays: boolean
  readonly openDays: boolean
  /** Below how many days a period is counted in open days; `null`: never. */
  readonly openDaysBelow: ((on: Day) => AmountInForce) | null
  /** The days that a count of open days passes over; `null`: none. */
  readonly skipped: CourtCalendar | null
  /** The first day counted is an open one if the count starts on or after this day; `null`: never. */
  readonly opensFrom: Day | null
  /** From which minute of a day what happens counts from the next day; `null`: from none. */
  readonly lateFrom: number | null
  /** Days proclaimed for some counties that this policy counts as closed, by county; `null`: none. */
  readonly countyDays: ReadonlyMap<string, readonly Day[]> | null
  /** The days of the sets that a fact of the case may name, by set; `null`: the policy asks for none. */
  readonly setDays: ReadonlyMap<string, readonly Day[]> | null
  readonly tolls: readonly TollSpan[]
  readonly rule: CountingPolicy
}

function tollSpans(file: HolidaysFile): TollSpan[] {
  return file.tolls.flatMap((toll) => {
    const [from, to] = [parseDay(toll.from), parseDay(toll.to)]
    const { flag, say, cite } = toll
    return from === null || to === null ? [] : [{ flag, from, to, say, cite }]
  })
}

/** Only of public holidays: a set of its own is for all counties alike. */
function countiesOf(rule: CountingPolicy, file: HolidaysFile): Policy['countyDays'] {
  if (rule['if-last-day-is']?.includes(PUBLIC_HOLIDAY) !== true) return null
  const days = countyDays(file, undefined)
  return days.size === 0 ? null : days
}

function setDaysOf(rule: CountingPolicy, { sets }: HolidayTable): Policy['setDays'] {
  if (rule['also-set-of'] === undefined) return null
  return new Map([...sets].map(([set, days]) => [set, [...days.keys()]]))
}

/** The first of all days, for a rule that has always held. */
const ALWAYS = -0x40000000 as Day

function opensFrom(first: CountingPolicy['first-day']): Day | null {
  if (first === undefined) return null
  return first.since === undefined ? ALWAYS : parseDay(first.since)
}

/** What a count of open days passes over: the closed days, but those that it counts all the same. */
export function skippedDays(rule: CountingPolicy): readonly ClosedDay[] | undefined {
  const counted = rule['not-skipped'] ?? []
  return rule['if-last-day-is']?.filter((day) => !counted.includes(day))
}

function compilePolicy(
  name: string,
  rule: CountingPolicy,
  file: HolidaysFile,
  holidays: HolidayTable,
  { calendar, skipped }: Pick<Policy, 'calendar' | 'skipped'>,
): Policy {
  const below = rule['skip-closed-days-when-shorter-than']
  return {
    name,
    cite: rule.cite,
    calendar,
    move: rule.move,
    excludesTrigger: rule['trigger-day'] === 'excluded',
    clearDays: rule['clear-days'] === true,
    openDays: rule.count === 'open-days',
    openDaysBelow: below === undefined ? null : compileAmount(below),
    skipped,
    opensFrom: opensFrom(rule['first-day']),
    lateFrom: rule['late-after'] === undefined ? null : parseClock(rule['late-after']),
    countyDays: countiesOf(rule, file),
    setDays: setDaysOf(rule, holidays),
    tolls: rule.tolled === true ? tollSpans(file) : [],
    rule,
  }
}

/**
 * Lays out every counting policy of a jurisdiction; policies with the same closed days share one calendar.
 */
export function compilePolicies(
  policies: Readonly<Record<string, CountingPolicy>>,
  file: HolidaysFile,
  holidays: HolidayTable,
): ReadonlyMap<string, Policy> {
  const calendars = new Map<string, CourtCalendar>()
  const calendarFor = (closed: readonly ClosedDay[] | undefined): CourtCalendar | null => {
    if (closed === undefined) return null
    const key = closed.join()
    const calendar = calendars.get(key) ?? courtCalendar(closed, holidays)
    calendars.set(key, calendar)
    return calendar
  }
  return new Map(
    Object.entries(policies).map(([name, rule]) => [
      name,
      compilePolicy(name, rule, file, holidays, {
        calendar: calendarFor(rule['if-last-day-is']),
        skipped: calendarFor(skippedDays(rule)),
      }),
    ]),
  )
}

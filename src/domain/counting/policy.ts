import { parseDay, type Day } from '../calendar/day'
import { courtCalendar, type CourtCalendar } from '../calendar/court-calendar'
import type { Holiday } from '../calendar/holidays'
import type { CountingPolicy, HolidaysFile } from '../rules/jurisdiction-types'

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
  readonly calendar: CourtCalendar | null
  readonly excludesTrigger: boolean
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

/**
 * Lays out every counting policy of a jurisdiction; policies with the same closed days share one calendar.
 */
export function compilePolicies(
  policies: Readonly<Record<string, CountingPolicy>>,
  file: HolidaysFile,
  holidays: ReadonlyMap<Day, Holiday>,
): ReadonlyMap<string, Policy> {
  const calendars = new Map<string, CourtCalendar>()
  const calendarFor = (rule: CountingPolicy): CourtCalendar | null => {
    const closed = rule['if-last-day-is']
    if (rule.move === 'none' || closed === undefined) return null
    const key = closed.join()
    const calendar = calendars.get(key) ?? courtCalendar(closed, holidays)
    calendars.set(key, calendar)
    return calendar
  }
  return new Map(
    Object.entries(policies).map(([name, rule]) => [
      name,
      {
        name,
        cite: rule.cite,
        calendar: calendarFor(rule),
        excludesTrigger: rule['trigger-day'] === 'excluded',
        tolls: rule.tolled === true ? tollSpans(file) : [],
        rule,
      },
    ]),
  )
}

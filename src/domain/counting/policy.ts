import { addDays, parseDay, type Day } from '../calendar/day'
import { courtCalendar, type CourtCalendar } from '../calendar/court-calendar'
import type { Holiday } from '../calendar/holidays'
import type { CountingPolicy, HolidaysFile } from '../rules/jurisdiction-types'

export type TollSpan = { readonly flag: string; readonly from: Day; readonly to: Day; readonly say: string }

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
    return from === null || to === null ? [] : [{ flag: toll.flag, from, to, say: toll.say }]
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

/**
 * The end of a period that a toll interrupts. A true toll stops the clock: the days inside do not run.
 * New York's of 2020 (20 March to 3 November, both inside): a period with ten days left on 19 March ends on
 * 13 November; one that starts inside begins to run on 4 November.
 */
export function pastToll(start: Day, end: Day, toll: TollSpan): Day {
  if (start >= toll.from && start <= toll.to) return addDays(end, toll.to - start)
  if (start < toll.from && end >= toll.from) return addDays(end, toll.to - toll.from + 1)
  return end
}

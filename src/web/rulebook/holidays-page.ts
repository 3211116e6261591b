import type { Day } from '../../domain/calendar/day'
import { civilDate, isoDay, parseDay } from '../../domain/calendar/day'
import { asWeekday, allHolidaysOf, weekdayNumber } from '../../domain/calendar/holidays'
import { shortDate } from '../../domain/calendar/words'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { show, type Answer } from '../answer'
import { citeViews } from './cite-view'
import { monthsOf } from './month-view'
import { rulebookPaths } from './paths'
import { headOf, jurisdictionRead, todayOf, type Reading } from './shelf'

const LAST_YEAR = 2200

/** Weekdays on which no last day ends under one of the counting policies. */
function closedWeekdays({ jurisdiction }: LoadedJurisdiction): Set<number> {
  const closed = Object.values(jurisdiction.counting).flatMap((policy) => policy['if-last-day-is'] ?? [])
  return new Set(closed.flatMap((word) => asWeekday(word) ?? []).map(weekdayNumber))
}

function yearAsked(asked: string | undefined, today: Day, first: number): number {
  const year = asked !== undefined && /^\d{4}$/.test(asked) ? Number(asked) : civilDate(today).year
  return Math.min(LAST_YEAR, Math.max(first, year))
}

function dayWords(iso: string): string {
  const day = parseDay(iso)
  return day === null ? iso : shortDate(day)
}

/** GET /rulebook/:jurisdiction/holidays?year= */
export function holidaysPage(reading: Reading): Answer {
  const loaded = jurisdictionRead(reading)
  const here = rulebookPaths.holidays(loaded.id)
  const first = Number(loaded.jurisdiction['covers-from'].slice(0, 4))
  const year = yearAsked(reading.query['year'], todayOf(reading, loaded), first)
  const holidays = allHolidaysOf(loaded.holidays, year)
  const other = (asked: number): string => (asked < first || asked > LAST_YEAR ? '' : `${here}?year=${asked}`)
  return show('rulebook/holidays', `Holidays of ${year}`, {
    head: headOf(loaded, here),
    here,
    ...{ year, first, last: LAST_YEAR },
    before: { href: other(year - 1), year: year - 1 },
    after: { href: other(year + 1), year: year + 1 },
    months: monthsOf(year, holidays, closedWeekdays(loaded)),
    holidays: holidays.map(({ day, name, cite }) => ({
      iso: isoDay(day),
      day: shortDate(day),
      name,
      cites: citeViews(cite, loaded),
    })),
    tolls: loaded.holidays.tolls.map(({ from, to, say, cite }) => ({
      from: dayWords(from),
      to: dayWords(to),
      say,
      cites: citeViews(cite, loaded),
    })),
  })
}

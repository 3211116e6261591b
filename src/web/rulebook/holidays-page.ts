import type { Day } from '../../domain/calendar/day'
import { civilDate, isoDay, parseDay } from '../../domain/calendar/day'
import { asWeekday, holidaysBySet, weekdayNumber, type HolidayOfSet } from '../../domain/calendar/holidays'
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

/** Every set, or the one that was asked for beside what always counts. */
function shownIn({ holidays }: LoadedJurisdiction, year: number, set: string): HolidayOfSet[] {
  const all = holidaysBySet(holidays, year)
  return set === '' ? all : all.filter((holiday) => holiday.set === null || holiday.set === set)
}

function setsOf({ holidays: { sets = {} } }: LoadedJurisdiction, asked: string) {
  return Object.entries(sets).map(([id, say]) => ({ id, say, chosen: id === asked }))
}

/** GET /rulebook/:jurisdiction/holidays?year=&set= */
export function holidaysPage(reading: Reading): Answer {
  const loaded = jurisdictionRead(reading)
  const here = rulebookPaths.holidays(loaded.id)
  const first = Number(loaded.jurisdiction['covers-from'].slice(0, 4))
  const year = yearAsked(reading.query['year'], todayOf(reading, loaded), first)
  const sets = setsOf(loaded, reading.query['set'] ?? '')
  const set = sets.find(({ chosen }) => chosen)?.id ?? ''
  const holidays = shownIn(loaded, year, set)
  const kept = set === '' ? '' : `&set=${set}`
  const other = (asked: number): string =>
    asked < first || asked > LAST_YEAR ? '' : `${here}?year=${asked}${kept}`
  return show('rulebook/holidays', `Holidays of ${year}`, {
    head: headOf(loaded, here),
    here,
    ...{ year, first, last: LAST_YEAR, sets },
    before: { href: other(year - 1), year: year - 1 },
    after: { href: other(year + 1), year: year + 1 },
    months: monthsOf(year, holidays, closedWeekdays(loaded)),
    holidays: holidays.map(({ day, name, cite, set: of }, index) => ({
      // A day of several sets stands once for each; the calendar leads to the first.
      again: holidays[index - 1]?.day === day,
      of: of === null ? '' : (loaded.holidays.sets?.[of] ?? of),
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

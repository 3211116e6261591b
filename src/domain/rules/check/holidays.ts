import { daysInMonth } from '../../calendar/day'
import type { HolidayOn, HolidayRule, HolidaysFile, Toll } from '../jurisdiction-types'
import { present } from './exactly-one'
import { eachAt, flaw, placeOf, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope } from './scope'
import { repeatedIds } from './unique'

const LEAP_YEAR = 2028

/** Checks `holidays.yaml`: every rule names a day of each of its years. */
export function checkHolidays(file: HolidaysFile, scope: Scope): Flaw[] {
  return [
    ...repeatedIds(file.tolls, ['tolls']),
    ...eachAt(file.holidays, ['holidays'], checkHoliday),
    ...eachAt(file.tolls, ['tolls'], (toll, at) => checkToll(toll, at, scope)),
    ...eachAt(file.proclaimed, ['proclaimed'], ({ date }, at) =>
      file.proclaimed.findIndex((other) => other.date === date) === at.at(-1)
        ? []
        : [flaw([...at, 'date'], `${date} stands twice; allowed: each day once`)],
    ),
    ...eachAt(file.examples, ['examples'], ({ year, expect }, at) =>
      Object.keys(expect)
        .filter((day) => !day.startsWith(`${year}-`))
        .map((day) => flaw([...at, 'expect', day], `${day} is not in ${year}; allowed: days of that year`)),
    ),
  ]
}

function checkHoliday({ on, since, until }: HolidayRule, path: Path): Flaw[] {
  if (since !== undefined && until !== undefined && since > until) {
    return [flaw([...path, 'until'], `until ${until} is before since ${since}`)]
  }
  return onFlaws(on, [...path, 'on'])
}

function onFlaws(on: HolidayOn, path: Path): Flaw[] {
  const found = present(on, ['day', 'weekday', 'nth', 'after']).join()
  if (!['day', 'weekday,nth', 'weekday,after'].includes(found)) {
    const message = `${placeOf(path)} has month${found === '' ? '' : `,${found}`}`.replaceAll(',', ', ')
    return [flaw(path, `${message}; allowed: month and day, or month, weekday and one of nth, after`)]
  }
  if (on.day === undefined || on.day <= daysInMonth(LEAP_YEAR, on.month)) return []
  return [flaw([...path, 'day'], `month ${on.month} has no day ${on.day}`)]
}

function checkToll(toll: Toll, path: Path, scope: Scope): Flaw[] {
  const backwards =
    toll.from > toll.to ? [flaw([...path, 'to'], `to ${toll.to} is before from ${toll.from}`)] : []
  return [...backwards, ...unknownWords('flag', toll.flag, [...path, 'flag'], scope)]
}

import { daysInMonth } from '../../calendar/day'
import type { HolidayOn, HolidayRule, HolidaysFile, PublishedHolidays, Toll } from '../holiday-types'
import { present } from './exactly-one'
import { eachAt, flaw, placeOf, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope } from './scope'
import { repeatedIds } from './unique'
import { suggestion } from './words'

const LEAP_YEAR = 2028

/** Checks `holidays.yaml`: every rule names a day of each of its years. */
export function checkHolidays(file: HolidaysFile, scope: Scope): Flaw[] {
  return [
    ...repeatedIds(file.tolls, ['tolls']),
    ...eachAt(file.holidays, ['holidays'], (holiday, at) => [
      ...checkHoliday(holiday, at),
      ...setFlaws(file, holiday.set, at),
    ]),
    ...eachAt(file.tolls, ['tolls'], (toll, at) => checkToll(toll, at, scope)),
    ...eachAt(file.proclaimed, ['proclaimed'], ({ set }, at) => [
      ...sameDayTwice(file, at),
      ...setFlaws(file, set, at),
    ]),
    ...eachAt(file.published ?? [], ['published'], (published, at) => checkPublished(file, published, at)),
    ...eachAt(file.examples, ['examples'], ({ year, expect }, at) =>
      Object.keys(expect)
        .filter((day) => !day.startsWith(`${year}-`))
        .map((day) => flaw([...at, 'expect', day], `${day} is not in ${year}; allowed: days of that year`)),
    ),
  ]
}

/** A set must be one of those that the file explains. */
function unknownSet({ sets = {} }: HolidaysFile, set: string, path: Path): Flaw[] {
  const known = Object.keys(sets)
  return known.includes(set) ? [] : [flaw(path, `unknown set "${set}"; ${suggestion(set, known)}`)]
}

function setFlaws(file: HolidaysFile, set: string | undefined, path: Path): Flaw[] {
  return set === undefined ? [] : unknownSet(file, set, [...path, 'set'])
}

function checkPublished(file: HolidaysFile, { sets = [], differs }: PublishedHolidays, path: Path): Flaw[] {
  return [
    ...sets.flatMap((set, index) => unknownSet(file, set, [...path, 'sets', index])),
    ...eachAt(differs, [...path, 'differs'], (one, at) =>
      present(one, ['has', 'lacks']).length > 0
        ? []
        : [flaw(at, `${placeOf(at)} names no day; allowed: has, lacks or both`)],
    ),
  ]
}

function sameDayTwice({ proclaimed }: HolidaysFile, path: Path): Flaw[] {
  const index = Number(path.at(-1))
  const own = proclaimed[index]
  const first = proclaimed.findIndex(({ date, set }) => date === own?.date && set === own.set)
  return own === undefined || first === index
    ? []
    : [flaw([...path, 'date'], `${own.date} stands twice; allowed: each day once`)]
}

function checkHoliday({ on, since, until, 'not-in': notIn }: HolidayRule, path: Path): Flaw[] {
  const outside = notIn?.find((year) => year < (since ?? year) || year > (until ?? year))
  if (outside !== undefined) {
    return [flaw([...path, 'not-in'], `${outside} is outside the years of the rule; leave it out`)]
  }
  if (since !== undefined && until !== undefined && since > until) {
    return [flaw([...path, 'until'], `until ${until} is before since ${since}`)]
  }
  return onFlaws(on, [...path, 'on'])
}

function onFlaws(on: HolidayOn, path: Path): Flaw[] {
  const found = present(on, ['month', 'day', 'weekday', 'nth', 'after', 'easter']).join()
  if (!['month,day', 'month,weekday,nth', 'month,weekday,after', 'easter'].includes(found)) {
    const message = `${placeOf(path)} has ${found === '' ? 'nothing' : found}`.replaceAll(',', ', ')
    const allowed = 'month and day, or month, weekday and one of nth, after, or easter alone'
    return [flaw(path, `${message}; allowed: ${allowed}`)]
  }
  const { month, day } = on
  if (month === undefined || day === undefined || day <= daysInMonth(LEAP_YEAR, month)) return []
  return [flaw([...path, 'day'], `month ${month} has no day ${day}`)]
}

function checkToll(toll: Toll, path: Path, scope: Scope): Flaw[] {
  const backwards =
    toll.from > toll.to ? [flaw([...path, 'to'], `to ${toll.to} is before from ${toll.from}`)] : []
  return [...backwards, ...unknownWords('flag', toll.flag, [...path, 'flag'], scope)]
}

import { addDays, isoDay, weekdayIndex, type Day } from '../../domain/calendar/day'
import { WEEKDAYS } from '../../domain/calendar/words'
import { isList, isObject, type Json } from '../../domain/cases/matter'
import { DomainError } from '../../domain/errors'

/** The day around which the sample lives, and whether a court sits on a day. */
export type SampleToday = { readonly today: Day; readonly isCourtDay: (day: Day) => boolean }

const TOLD = /^(?:today(?<days>[+-]\d+)?|week-(?<weeks>\d+)-(?<weekday>[a-z]+))(?<hour>T\d\d:\d\d)?$/

/** The made-up firm rests on Sundays: the Saturday before. */
function working(day: Day): Day {
  return weekdayIndex(day) === 0 ? addDays(day, -1) : day
}

function onCourtDay(day: Day, isCourtDay: SampleToday['isCourtDay']): Day {
  return isCourtDay(day) ? day : onCourtDay(addDays(day, 1), isCourtDay)
}

/** A weekday of so many weeks ago; weeks begin on Monday, so that they keep their order whatever today is. */
function dayOfWeek(weeks: number, name: string, { today }: SampleToday): Day {
  const weekday = WEEKDAYS.findIndex((one) => one.toLowerCase() === name)
  if (weekday < 1) throw new DomainError('bad-sample', `“${name}” is no weekday on which the firm works.`)
  const monday = addDays(today, -((weekdayIndex(today) + 6) % 7))
  return addDays(monday, weekday - 1 - 7 * weeks)
}

function dayTold({ days = '0', weeks, weekday = '' }: Partial<Record<string, string>>, at: SampleToday): Day {
  if (weeks !== undefined) return dayOfWeek(Number(weeks), weekday, at)
  const count = Number(days)
  const day = addDays(at.today, count)
  return count > 0 ? onCourtDay(day, at.isCourtDay) : working(day)
}

/** `today-18T19:40` as the day and hour that it is; any other text as it stands. */
export function resolvedText(text: string, at: SampleToday): string {
  const groups = TOLD.exec(text)?.groups
  return groups === undefined ? text : isoDay(dayTold(groups, at)) + (groups['hour'] ?? '')
}

/** The sample with each of its days told from today. */
export function resolved(value: Json, at: SampleToday): Json {
  if (typeof value === 'string') return resolvedText(value, at)
  if (isList(value)) return value.map((item) => resolved(item, at))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item ?? null, at)]))
}

import { isoDay } from '../../../src/domain/calendar/day'
import { holidaysOf } from '../../../src/domain/calendar/holidays'
import type { HolidaysFile, PublishedHolidays, YearsByName } from '../../../src/domain/rules/holiday-types'

type Calendar = new (where: { readonly country: string; readonly state?: string }) => {
  getHolidays: (
    year: number,
    language: string,
  ) => readonly { readonly date: string; readonly name: string; readonly type: string }[]
}
const Calendar = jest.requireActual<Calendar>('date-holidays')

export const FROM = 2015
export const TO = 2035

const YEARS = Array.from({ length: TO - FROM + 1 }, (_, index) => FROM + index)

/** Every name of every day, by day: `2026-07-03` has one name here and another there. */
type NamesByDay = ReadonlyMap<string, readonly string[]>

export type Differences = { readonly has: YearsByName; readonly lacks: YearsByName }

function byDay(days: readonly (readonly [string, string])[]): NamesByDay {
  const found = new Map<string, string[]>()
  for (const [day, name] of days) found.set(day, [...(found.get(day) ?? []), name])
  return found
}

function own(file: HolidaysFile, sets: readonly string[]): NamesByDay {
  const days = YEARS.flatMap((year) => [undefined, ...sets].flatMap((set) => holidaysOf(file, year, set)))
  return byDay(days.map(({ day, name }) => [isoDay(day), name]))
}

/** What is called a public or a bank holiday there; observances, school and optional days are left out. */
function ofPackage(region: string): NamesByDay {
  const [country = '', state] = region.split('-')
  const calendar = new Calendar(state === undefined ? { country } : { country, state })
  const days = YEARS.flatMap((year) => calendar.getHolidays(year, 'en'))
  const kept = days.filter(({ type }) => type === 'public' || type === 'bank')
  return byDay(kept.map(({ date, name }) => [date.slice(0, 10), name]))
}

/** `2015, 2017-2020`, as the files write it. */
function spans(years: readonly number[]): string {
  const starts = years.filter((year) => !years.includes(year - 1))
  const endOf = (year: number): number => (years.includes(year + 1) ? endOf(year + 1) : year)
  return starts.map((year) => (endOf(year) === year ? `${year}` : `${year}-${endOf(year)}`)).join(', ')
}

function onlyIn(days: NamesByDay, others: NamesByDay): YearsByName {
  const left = [...days].filter(([day]) => !others.has(day))
  const named = left.flatMap(([day, names]) => names.map((name) => [name, Number(day.slice(0, 4))] as const))
  const names = new Set(named.map(([name]) => name))
  const yearsOf = (name: string): number[] => named.flatMap(([one, year]) => (one === name ? [year] : []))
  return Object.fromEntries([...names].map((name) => [name, spans(yearsOf(name).toSorted((a, b) => a - b))]))
}

/** Names of days that stand in one of the two only, with their years. */
export function differences(file: HolidaysFile, { region, sets = [] }: PublishedHolidays): Differences {
  const [ours, theirs] = [own(file, sets), ofPackage(region)]
  return { has: onlyIn(theirs, ours), lacks: onlyIn(ours, theirs) }
}

/** Those that the file explains; a name that stands twice would hide one of its explanations. */
export function explained({ differs }: PublishedHolidays): Differences {
  return {
    has: Object.fromEntries(differs.flatMap(({ has = {} }) => Object.entries(has))),
    lacks: Object.fromEntries(differs.flatMap(({ lacks = {} }) => Object.entries(lacks))),
  }
}

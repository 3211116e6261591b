import { isoDay } from '../../../src/domain/calendar/day'
import { countyDays, holidayDay, holidaysOf, weekdayNumber } from '../../../src/domain/calendar/holidays'
import type { HolidayOn, HolidayRule, HolidaysFile } from '../../../src/domain/rules/holiday-types'
import { madeHolidays } from '../../support/made-land'

function namesByDay(file: HolidaysFile, year: number): Record<string, string> {
  return Object.fromEntries(holidaysOf(file, year).map(({ day, name }) => [isoDay(day), name]))
}

describe('the day that a holiday rule names', () => {
  const cases: readonly [string, HolidayOn, number, string][] = [
    ['a day of a month', { month: 7, day: 4 }, 2026, '2026-07-04'],
    ['29 February of a leap year', { month: 2, day: 29 }, 2028, '2028-02-29'],
    ['third Monday, month begins on a Monday', { month: 6, weekday: 'monday', nth: 3 }, 2026, '2026-06-15'],
    ['third Monday, month begins on a Tuesday', { month: 9, weekday: 'monday', nth: 3 }, 2026, '2026-09-21'],
    ['fourth Thursday', { month: 11, weekday: 'thursday', nth: 4 }, 2026, '2026-11-26'],
    ['last Monday, month ends on a Sunday', { month: 5, weekday: 'monday', nth: 'last' }, 2026, '2026-05-25'],
    ['last Monday, month ends on a Monday', { month: 5, weekday: 'monday', nth: 'last' }, 2027, '2027-05-31'],
    ['last Monday of February', { month: 2, weekday: 'monday', nth: 'last' }, 2028, '2028-02-28'],
  ]
  test.each(cases)('%s', (_, on, year, expected) => {
    expect(isoDay(holidayDay(on, year))).toBe(expected)
  })

  const election: HolidayOn = { month: 11, weekday: 'tuesday', after: { nth: 1, weekday: 'monday' } }
  test.each([
    [2021, '2021-11-02'],
    [2022, '2022-11-08'],
    [2024, '2024-11-05'],
    [2026, '2026-11-03'],
    [2027, '2027-11-02'],
  ])('the Tuesday after the first Monday of November %i', (year, expected) => {
    expect(isoDay(holidayDay(election, year))).toBe(expected)
  })

  test('the same weekday after an anchor is a week later, not the anchor', () => {
    const on: HolidayOn = { month: 11, weekday: 'monday', after: { nth: 1, weekday: 'monday' } }
    expect(isoDay(holidayDay(on, 2026))).toBe('2026-11-09')
  })

  test('weekdays are numbered from Sunday', () => {
    expect((['sunday', 'monday', 'saturday'] as const).map(weekdayNumber)).toEqual([0, 1, 6])
  })
})

describe('the holidays of a year', () => {
  test('stand in order, proclaimed days among them', () => {
    expect(namesByDay(madeHolidays, 2026)).toEqual({
      '2026-01-01': 'New Year’s Day',
      '2026-03-09': 'Founding Day',
      '2026-05-29': 'Day of Rest',
      '2026-06-10': 'Day of Mourning',
      '2026-11-03': 'Voting Day',
    })
    const days = holidaysOf(madeHolidays, 2026).map(({ day }) => day)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  })

  test('a holiday on a Sunday gives its Monday too (1 January 2023 was a Sunday)', () => {
    expect(namesByDay(madeHolidays, 2023)).toMatchObject({
      '2023-01-01': 'New Year’s Day',
      '2023-01-02': 'New Year’s Day (the day after, since it fell on a Sunday)',
    })
  })

  test('a holiday on a Saturday moves nowhere (1 January 2022 was a Saturday)', () => {
    const january = Object.keys(namesByDay(madeHolidays, 2022)).filter((text) => text.startsWith('2022-01'))
    expect(january).toEqual(['2022-01-01'])
    expect(Object.keys(namesByDay(madeHolidays, 2021)).at(-1)).toBe('2021-11-02')
  })

  test('a holiday counts from its first year to its last, both inside', () => {
    const file: HolidaysFile = {
      ...madeHolidays,
      holidays: [
        { id: 'old', name: 'Old Day', on: { month: 7, day: 1 }, since: 2020, until: 2022, cite: [] },
      ],
      proclaimed: [],
    }
    const years = [2019, 2020, 2021, 2022, 2023].map((year) => Object.keys(namesByDay(file, year)))
    expect(years).toEqual([[], ['2020-07-01'], ['2021-07-01'], ['2022-07-01'], []])
  })

  test('the Monday after a Sunday 31 December belongs to the new year', () => {
    const file: HolidaysFile = {
      ...madeHolidays,
      holidays: [{ id: 'eve', name: 'Eve', on: { month: 12, day: 31 }, 'if-sunday': 'next-day', cite: [] }],
      proclaimed: [],
    }
    expect(namesByDay(file, 2023)).toEqual({ '2023-12-31': 'Eve' })
    expect(namesByDay(file, 2024)).toEqual({
      '2024-01-01': 'Eve (the day after, since it fell on a Sunday)',
      '2024-12-31': 'Eve',
    })
  })

  test('a day that two rules name stands once, under the first name', () => {
    const file: HolidaysFile = {
      ...madeHolidays,
      holidays: [
        { id: 'a', name: 'First', on: { month: 7, day: 1 }, cite: ['A'] },
        { id: 'b', name: 'Second', on: { month: 7, day: 1 }, cite: ['B'] },
      ],
      proclaimed: [],
    }
    expect(namesByDay(file, 2026)).toEqual({ '2026-07-01': 'First' })
  })

  const only = (rule: Partial<HolidayRule> & Pick<HolidayRule, 'on'>): HolidaysFile => ({
    ...madeHolidays,
    holidays: [{ id: 'it', name: 'It', cite: [], ...rule }],
    proclaimed: [],
  })
  const span = (file: HolidaysFile, years: readonly number[]): string[] =>
    years.flatMap((year) => Object.keys(namesByDay(file, year)))

  test('Good Friday is two days before Easter Sunday of the Western churches', () => {
    expect(span(only({ on: { easter: -2 } }), [2000, 2008, 2011, 2019, 2024, 2025, 2026, 2038])).toEqual([
      '2000-04-21',
      '2008-03-21',
      '2011-04-22',
      '2019-04-19',
      '2024-03-29',
      '2025-04-18',
      '2026-04-03',
      '2038-04-23',
    ])
  })

  test('a holiday on a Saturday gives the Friday before it too, which may lie in the year before', () => {
    const file = only({ on: { month: 1, day: 1 }, 'if-saturday': 'previous-day' })
    expect(namesByDay(file, 2021)).toEqual({
      '2021-01-01': 'It',
      '2021-12-31': 'It (the day before, since it fell on a Saturday)',
    })
    expect(namesByDay(file, 2022)).toEqual({ '2022-01-01': 'It' })
  })

  test('two holidays of one weekend give the two next free days (Christmas 2027 and 2022)', () => {
    const christmas: HolidayRule = {
      id: 'christmas',
      name: 'Christmas',
      on: { month: 12, day: 25 },
      'if-weekend': 'next-free-day',
      cite: [],
    }
    const boxing = { ...christmas, id: 'boxing', name: 'Boxing Day', on: { month: 12, day: 26 } }
    const file = { ...madeHolidays, holidays: [christmas, boxing], proclaimed: [] }
    expect(namesByDay(file, 2027)).toEqual({
      '2027-12-25': 'Christmas',
      '2027-12-26': 'Boxing Day',
      '2027-12-27': 'Christmas (substitute day)',
      '2027-12-28': 'Boxing Day (substitute day)',
    })
    expect(namesByDay(file, 2022)).toEqual({
      '2022-12-25': 'Christmas',
      '2022-12-26': 'Boxing Day',
      '2022-12-27': 'Christmas (substitute day)',
    })
  })

  test('a holiday of even years, and one that was moved in a year', () => {
    const even = only({ on: { month: 7, day: 1 }, years: 'even' })
    expect(span(even, [2024, 2025, 2026])).toEqual(['2024-07-01', '2026-07-01'])
    const odd = only({ on: { month: 7, day: 1 }, years: 'odd', 'not-in': [2025] })
    expect(span(odd, [2023, 2024, 2025, 2027])).toEqual(['2023-07-01', '2027-07-01'])
  })

  test('days of a set and days of some counties are not among the holidays of all', () => {
    const file: HolidaysFile = {
      ...only({ on: { month: 7, day: 1 }, set: 'office' }),
      proclaimed: [
        { date: '2026-07-02', name: 'Storm', county: ['North', 'South'], cite: [] },
        { date: '2026-07-03', name: 'Flood', county: ['North'], cite: [] },
      ],
    }
    expect(namesByDay(file, 2026)).toEqual({})
    expect(holidaysOf(file, 2026, 'office').map(({ day }) => isoDay(day))).toEqual(['2026-07-01'])
    const byCounty = [...countyDays(file, undefined)].map(([county, days]) => [county, days.map(isoDay)])
    expect(byCounty).toEqual([
      ['north', ['2026-07-02', '2026-07-03']],
      ['south', ['2026-07-02']],
    ])
  })
})

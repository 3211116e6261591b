import { isoDay } from '../../../src/domain/calendar/day'
import { holidayDay, holidaysOf, weekdayNumber } from '../../../src/domain/calendar/holidays'
import type { HolidayOn, HolidaysFile } from '../../../src/domain/rules/jurisdiction-types'
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
})

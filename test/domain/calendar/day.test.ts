import { Temporal } from 'temporal-polyfill'
import {
  addDays,
  addMonths,
  civilDate,
  dayOf,
  daysInMonth,
  isLeapYear,
  isoDay,
  parseDay,
  weekdayIndex,
} from '../../../src/domain/calendar/day'
import { day } from '../../support/build'

const FIRST = Temporal.PlainDate.from('1990-01-01')
const LAST = Temporal.PlainDate.from('2060-12-31')
const EPOCH = Temporal.PlainDate.from('1970-01-01')

/** Every day from 1990 to 2060, as the standard library of the future counts them. */
function everyDay(): Temporal.PlainDate[] {
  const count = FIRST.until(LAST).days
  return Array.from({ length: count + 1 }, (_, offset) => FIRST.add({ days: offset }))
}

const all = everyDay()

describe('a day as a whole number, held against Temporal on every day from 1990 to 2060', () => {
  const start = dayOf(1990, 1, 1)

  test('counts the days since 1970-01-01', () => {
    expect(all.length).toBe(25933)
    const expected = all.map((date) => EPOCH.until(date).days)
    expect(all.map(({ year, month, day: ofMonth }) => dayOf(year, month, ofMonth))).toEqual(expected)
  })

  test('reads and writes YYYY-MM-DD', () => {
    const texts = all.map(String)
    expect(texts.map(parseDay)).toEqual(all.map((_, offset) => start + offset))
    expect(all.map((_, offset) => isoDay(addDays(start, offset)))).toEqual(texts)
  })

  test('knows year, month and day of the month', () => {
    const expected = all.map(({ year, month, day: ofMonth }) => ({ year, month, day: ofMonth }))
    expect(all.map((_, offset) => civilDate(addDays(start, offset)))).toEqual(expected)
  })

  test('knows the weekday, Sunday being 0', () => {
    const expected = all.map(({ dayOfWeek }) => dayOfWeek % 7)
    expect(all.map((_, offset) => weekdayIndex(start + offset))).toEqual(expected)
  })

  test.each([-400, -120, -1, 1, 10, 20, 30, 120, 365, 36500])('adds %i days', (count) => {
    const sample = all.filter((_, offset) => offset % 7 === 0)
    const expected = sample.map((date) => date.add({ days: count }).toString())
    expect(sample.map((date) => isoDay(addDays(day(date.toString()), count)))).toEqual(expected)
  })

  test('adds -25 to 25 months, at the end of a shorter month its last day', () => {
    const sample = all.filter(({ day: ofMonth }, offset) => ofMonth >= 28 || offset % 97 === 0)
    for (let months = -25; months <= 25; months += 1) {
      const expected = sample.map((date) => date.add({ months }, { overflow: 'constrain' }).toString())
      expect(sample.map((date) => isoDay(addMonths(day(date.toString()), months)))).toEqual(expected)
    }
  })
})

describe('a day far from today', () => {
  test.each([
    ['0001-01-01', -719162],
    ['1600-02-29', -135081],
    ['1899-12-31', -25568],
    ['1970-01-01', 0],
    ['2000-02-29', 11016],
    ['9999-12-31', 2932896],
  ])('%s is day %i', (text, number) => {
    expect(parseDay(text)).toBe(number)
    expect(isoDay(day(text))).toBe(text)
    expect(Temporal.PlainDate.from(text).since(EPOCH).days).toBe(number)
  })
})

describe('leap years', () => {
  test('are every fourth, not every hundredth, but every four hundredth', () => {
    const years = Array.from({ length: 801 }, (_, index) => 1600 + index)
    const expected = years.map((year) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).inLeapYear)
    expect(years.map(isLeapYear)).toEqual(expected)
  })

  test('give February its 29th day', () => {
    const lengths = [2023, 2024, 2100, 2000].map((year) => daysInMonth(year, 2))
    expect(lengths).toEqual([28, 29, 28, 29])
  })

  test('29 February 2028 and a year is 28 February 2029', () => {
    expect(isoDay(addMonths(day('2028-02-29'), 12))).toBe('2029-02-28')
  })

  test('31 January and a month is the last day of February, not a day of March', () => {
    expect(isoDay(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28')
    expect(isoDay(addMonths(day('2028-01-31'), 1))).toBe('2028-02-29')
  })
})

describe('what is not a day', () => {
  test.each([
    '2026-02-30',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '2026-2-3',
    '26-02-03',
    '02026-02-03',
    '+002026-02-03',
    '-2026-02-03',
    '20260203',
    '2026/02/03',
    '02/03/2026',
    '2026-02-03T10:00',
    '2026-02-03Z',
    '2026-02-03+05:00',
    '2026-W06-2',
    '2026-034',
    ' 2026-02-03',
    '2026-02-03 ',
    '2026-02-03\n',
    '２０２６-02-03',
    '2026-O2-03',
    '2026-02-3x',
    '2026‐02‐03',
    'today',
    'tomorrow',
    'Feb 3, 2026',
    'NaN',
    '',
  ])('%j', (text) => {
    expect(parseDay(text)).toBeNull()
  })
})

import { courtCalendar, holidayTable } from '../../../src/domain/calendar/court-calendar'
import { addDays, isoDay, weekdayIndex } from '../../../src/domain/calendar/day'
import { DomainError } from '../../../src/domain/errors'
import { day } from '../../support/build'
import { madeHolidays } from '../../support/made-land'

const holidays = holidayTable(madeHolidays)
const usual = courtCalendar(['saturday', 'sunday', 'public-holiday'], holidays)

describe('the next open day', () => {
  test.each([
    ['an open Thursday stays', '2026-01-15', '2026-01-15'],
    ['a Saturday goes to Monday', '2026-01-17', '2026-01-19'],
    ['a Sunday goes to Monday', '2026-01-18', '2026-01-19'],
    ['a holiday on a Thursday goes to Friday', '2026-01-01', '2026-01-02'],
    ['a Saturday before a Monday holiday goes to Tuesday', '2026-03-07', '2026-03-10'],
    ['a Friday holiday goes to Monday', '2026-05-29', '2026-06-01'],
    ['a day by proclamation goes to the next', '2026-06-10', '2026-06-11'],
    ['Saturday 31 December 2022, Sunday New Year and its Monday go to Tuesday', '2022-12-31', '2023-01-03'],
  ])('%s', (_, from, to) => {
    expect(isoDay(usual.nextOpen(day(from)))).toBe(to)
    expect(usual.isOpen(day(from))).toBe(from === to)
  })

  test('is found on every day of 2000 to 2040 by walking', () => {
    for (let at = day('2000-01-01'); at <= day('2040-12-31'); at = addDays(at, 1)) {
      let walked = at
      while (weekdayIndex(walked) % 6 === 0 || holidays.public.has(walked)) walked = addDays(walked, 1)
      if (usual.nextOpen(at) !== walked) throw new Error(`${isoDay(at)} should move to ${isoDay(walked)}`)
    }
  })

  test('minds only the days that the list names', () => {
    const sundays = courtCalendar(['sunday'], holidays)
    expect(isoDay(sundays.nextOpen(day('2026-01-17')))).toBe('2026-01-17')
    expect(isoDay(sundays.nextOpen(day('2026-01-18')))).toBe('2026-01-19')
    expect(sundays.isOpen(day('2026-01-01'))).toBe(true)
    const feasts = courtCalendar(['public-holiday'], holidays)
    expect(isoDay(feasts.nextOpen(day('2026-05-29')))).toBe('2026-05-30')
  })
})

describe('why a day is closed', () => {
  test.each([
    ['2026-01-17', 'Saturday'],
    ['2026-01-18', 'Sunday'],
    ['2026-03-09', 'Founding Day'],
    ['2022-01-01', 'New Year’s Day'],
  ])('%s: %s', (text, reason) => {
    expect(usual.reason(day(text))).toBe(reason)
  })

  test('an open day says so', () => {
    expect(usual.reason(day('2026-01-15'))).toBe('2026-01-15 is open')
  })
})

describe('outside the years that are laid out', () => {
  test.each(['1899-12-31', '2201-01-01', '9999-12-31', '0001-01-01'])('%s is refused', (text) => {
    const year = Number(text.slice(0, 4))
    const message = `The year ${year} is outside the calendar (1900 to 2200). Check the dates entered.`
    expect(() => usual.nextOpen(day(text))).toThrow(new DomainError('outside-calendar', message))
  })

  test('the first and the last day are inside', () => {
    expect(isoDay(usual.nextOpen(day('1900-01-01')))).toBe('1900-01-02')
    expect(isoDay(usual.nextOpen(day('2200-12-31')))).toBe('2200-12-31')
  })
})

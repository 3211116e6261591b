import { clockTime, longDate, monthName, shortDate, weekdayName } from '../../../src/domain/calendar/words'
import { addDays } from '../../../src/domain/calendar/day'
import { day } from '../../support/build'

describe('days in words', () => {
  test('a week from Sunday to Saturday', () => {
    const week = Array.from({ length: 7 }, (_, index) => weekdayName(addDays(day('2026-02-22'), index)))
    expect(week).toEqual(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'])
  })

  test('a year from January to December', () => {
    const english = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' })
    const months = Array.from({ length: 12 }, (_, index) => index + 1)
    expect(months.map(monthName)).toEqual(
      months.map((month) => english.format(new Date(Date.UTC(2026, month - 1, 15)))),
    )
  })

  test('short for pages', () => {
    expect(shortDate(day('2026-02-23'))).toBe('Mon 23 Feb 2026')
    expect(shortDate(day('2028-02-29'))).toBe('Tue 29 Feb 2028')
  })

  test('long for sworn papers', () => {
    expect(longDate(day('2026-02-23'))).toBe('Monday, February 23, 2026')
    expect(longDate(day('2026-03-01'))).toBe('Sunday, March 1, 2026')
  })
})

describe('the hour in words', () => {
  test.each([
    [0, '12:00 a.m.'],
    [1, '12:01 a.m.'],
    [59, '12:59 a.m.'],
    [60, '1:00 a.m.'],
    [719, '11:59 a.m.'],
    [720, '12:00 p.m.'],
    [779, '12:59 p.m.'],
    [780, '1:00 p.m.'],
    [1180, '7:40 p.m.'],
    [1439, '11:59 p.m.'],
  ])('minute %i is %s', (minute, words) => {
    expect(clockTime(minute)).toBe(words)
  })
})

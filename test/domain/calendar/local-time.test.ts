import { Temporal } from 'temporal-polyfill'
import { isoLocalMoment } from '../../../src/domain/calendar/local-moment'
import { addHours, wallTimeAt } from '../../../src/domain/calendar/local-time'
import { day } from '../../support/build'

function ends(zone: string, from: string, hours: number): string {
  const [date, clock] = from.split('T')
  const [hour, minute] = (clock ?? '').split(':').map(Number)
  return isoLocalMoment(addHours(zone, day(date ?? ''), (hour ?? 0) * 60 + (minute ?? 0), hours))
}

describe('hours after a moment of the wall clock', () => {
  test.each([
    ['spring 2026: 24 hours from Sat 7 March, 10:00', '2026-03-07T10:00', 24, '2026-03-08T11:00'],
    [
      'spring 2026: one hour from 01:30 skips the hour that is not',
      '2026-03-08T01:30',
      1,
      '2026-03-08T03:30',
    ],
    ['autumn 2026: 24 hours from Sat 31 October, 10:00', '2026-10-31T10:00', 24, '2026-11-01T09:00'],
    [
      'autumn 2026: two hours from 00:30 end at 01:30 by the second clock',
      '2026-11-01T00:30',
      2,
      '2026-11-01T01:30',
    ],
    ['autumn 2007: 72 hours from Fri 2 November, 10:00', '2007-11-02T10:00', 72, '2007-11-05T09:00'],
    ['no change of clocks: 72 hours from Mon 2 February', '2026-02-02T14:05', 72, '2026-02-05T14:05'],
    ['back over spring: 24 hours before Sun 8 March, 11:00', '2026-03-08T11:00', -24, '2026-03-07T10:00'],
  ])('New York, %s', (_, from, hours, to) => {
    expect(ends('America/New_York', from, hours)).toBe(to)
  })

  test.each([
    ['America/Phoenix', 'has no summer time', '2026-03-07T10:00', 24, '2026-03-08T10:00'],
    ['Asia/Kolkata', 'is half an hour off', '2026-03-07T10:15', 48, '2026-03-09T10:15'],
    ['Australia/Lord_Howe', 'shifts by half an hour', '2026-04-04T10:00', 24, '2026-04-05T09:30'],
    ['Pacific/Auckland', 'shifts in September', '2026-09-26T10:00', 24, '2026-09-27T11:00'],
    ['Pacific/Apia', 'left out a whole day in 2011', '2011-12-29T10:00', 24, '2011-12-31T10:00'],
  ])('%s %s', (zone, _, from, hours, to) => {
    expect(ends(zone, from, hours)).toBe(to)
  })

  test.each(['America/New_York', 'America/Chicago', 'Europe/London', 'Pacific/Auckland', 'Asia/Kolkata'])(
    'agree with Temporal on every third day of 2026, from the night on, in %s',
    (zone) => {
      const first = Temporal.PlainDate.from('2026-01-01')
      const starts = Array.from({ length: 122 }, (_, index) => first.add({ days: index * 3 })).flatMap(
        (date) => [`${date.toString()}T00:30`, `${date.toString()}T14:59`],
      )
      const expected = starts.map((from) =>
        Temporal.PlainDateTime.from(from)
          .toZonedDateTime(zone)
          .add({ hours: 72 })
          .toPlainDateTime()
          .toString({ smallestUnit: 'minute' }),
      )
      expect(starts.map((from) => ends(zone, from, 72))).toEqual(expected)
    },
  )
})

describe('what the wall shows at an instant', () => {
  test.each([
    ['2026-02-06T20:04:05.000Z', 'America/New_York', '2026-02-06T15:04:05-05:00'],
    ['2026-02-07T04:30:00Z', 'America/New_York', '2026-02-06T23:30:00-05:00'],
    // The hour that came twice on 1 November 2026, told apart by the offset.
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01T01:30:00-04:00'],
    ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01T01:30:00-05:00'],
    ['2026-01-15T11:00:00Z', 'Pacific/Auckland', '2026-01-16T00:00:00+13:00'],
  ])('%s in %s is %s', (instant, zone, wall) => {
    expect(wallTimeAt(zone, instant)).toBe(wall)
  })
})

import { isoLocalMoment, parseLocalMoment } from '../../../src/domain/calendar/local-moment'
import { day } from '../../support/build'

describe('a moment at the place of service', () => {
  test.each([
    ['2026-02-02', null],
    ['2026-02-02T00:00', 0],
    ['2026-02-02T00:01', 1],
    ['2026-02-02T12:00', 720],
    ['2026-02-02T19:40', 1180],
    ['2026-02-02T23:59', 1439],
  ])('%s is read, and written as it was', (text, minute) => {
    const moment = { day: day('2026-02-02'), minute }
    expect(parseLocalMoment(text)).toEqual(moment)
    expect(isoLocalMoment(moment)).toBe(text)
  })

  test('seconds are read and dropped', () => {
    expect(parseLocalMoment('2026-02-02T19:40:59')).toEqual({ day: day('2026-02-02'), minute: 1180 })
  })

  test.each([
    '2026-02-30T10:00',
    '2026-02-02T24:00',
    '2026-02-02T10:60',
    '2026-02-02T10:00:60',
    '2026-02-02T1:00',
    '2026-02-02T10',
    '2026-02-02 10:00',
    '2026-02-02t10:00',
    '2026-02-02T10:00Z',
    '2026-02-02T10:00-05:00',
    '2026-02-02T10:00[America/New_York]',
    '2026-02-02T10:00:00.000',
    '2026-02-02T',
    '2026-02-02T10:00\n',
    'T10:00',
    '10:00',
    'now',
    '',
  ])('%j is refused', (text) => {
    expect(parseLocalMoment(text)).toBeNull()
  })
})

import { isStillToCome } from '../../../src/domain/cases/still-to-come'

const NEW_YORK = 'America/New_York'
/** Nine in the morning of Wednesday 10 June 2026 in New York, three in the afternoon in Warsaw. */
const NINE = '2026-06-10T13:00:00.000Z'

describe('what is told as done is not still to come', () => {
  it.each([
    ['an hour ago', 'attempted', '2026-06-10T08:00', NINE, NEW_YORK, false],
    ['five minutes ahead, as another clock may be', 'attempted', '2026-06-10T09:05', NINE, NEW_YORK, false],
    ['six minutes ahead', 'attempted', '2026-06-10T09:06', NINE, NEW_YORK, true],
    ['today', 'mailed', '2026-06-10', NINE, NEW_YORK, false],
    ['tomorrow', 'mailed', '2026-06-11', NINE, NEW_YORK, true],
    [
      'tomorrow, four minutes before midnight',
      'mailed',
      '2026-06-11',
      '2026-06-11T03:56:00Z',
      NEW_YORK,
      false,
    ],
    ['tomorrow, six minutes before midnight', 'mailed', '2026-06-11', '2026-06-11T03:54:00Z', NEW_YORK, true],
    [
      'an hour that is past in the zone of the event alone',
      'delivered',
      '2026-06-10T14:30',
      NINE,
      'Europe/Warsaw',
      false,
    ],
    ['the same hour in New York', 'delivered', '2026-06-10T14:30', NINE, NEW_YORK, true],
    ['a hearing of next month', 'hearing-set', '2026-07-10T09:30', NINE, NEW_YORK, false],
    ['a judgment that is planned', 'judgment-planned', '2026-09-01', NINE, NEW_YORK, false],
    // 1 November 2026: at 06:10Z the wall shows 01:10 for the second time; 01:50 may have been the first.
    ['an hour that came twice', 'attempted', '2026-11-01T01:50', '2026-11-01T06:10:00Z', NEW_YORK, false],
    // 8 March 2026: the clocks leapt from 02:00 to 03:00.
    ['an hour that never was', 'attempted', '2026-03-08T02:30', '2026-03-08T05:00:00Z', NEW_YORK, false],
    ['no day at all', 'attempted', 'soon', NINE, NEW_YORK, false],
  ])('%s', (_, type, at, now, zone, expected) => {
    expect(isStillToCome({ type, at }, zone, now)).toBe(expected)
  })
})

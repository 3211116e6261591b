import { isoDay } from '../../../src/domain/calendar/day'
import { barredWeekdays } from '../../../src/domain/diligence/barred'
import { nextAttempt, type Window } from '../../../src/domain/diligence/next-attempt'
import type { TryRecord } from '../../../src/domain/diligence/record'
import { parseLocalMoment } from '../../../src/domain/calendar/local-moment'
import type { DiligenceFile } from '../../../src/domain/rules/jurisdiction-types'
import { ACT } from '../../support/made-land'
import { day } from '../../support/build'

const check = { say: 'Courts saw it.', cite: ACT }
const file: DiligenceFile = {
  jurisdiction: 'made-land',
  standard: 'Try hard.',
  cite: ACT,
  'not-counted': [{ on: ['saturday'], flag: ['observer'], say: 'Not on an observer.', cite: ACT }],
  bands: [
    { id: 'midday', from: '11:00', to: '13:00', say: 'around midday' },
    { id: 'early', from: '06:00', to: '08:00', say: 'early' },
  ],
  checks: [
    { id: 'three', 'attempts-at-least': 3, ...check },
    {
      id: 'early',
      'one-before': { time: '08:00', 'or-after': '20:00', days: ['monday', 'tuesday'] },
      ...check,
    },
    { id: 'saturday', 'one-on': ['saturday'], 'no-flag': ['observer'], ...check },
    { id: 'holiday', 'not-within-days-of-holiday': 1, ...check },
  ],
  cases: [],
}

function record(attempts: readonly string[], flags: readonly string[] = []): TryRecord {
  return { attempts: attempts.flatMap((at) => parseLocalMoment(at) ?? []), inquiries: [], flags }
}

function proposed(tries: TryRecord, window: Partial<Window> = {}): string {
  const whole: Window = {
    from: day('2026-02-04'),
    to: day('2026-02-28'),
    barred: ['sunday'],
    isHoliday: () => false,
    ...window,
  }
  const next = nextAttempt(tries, file, whole)
  if (next === null) return 'none'
  return [isoDay(next.day), next.band.id, ...next.fills.map(({ id }) => id)].join(' ')
}

// Mon 2, Tue 3, Wed 4, Sat 7, Mon 9, Tue 10 February 2026
describe('the next best attempt', () => {
  test.each([
    [
      'a Saturday before anything else lacks it, and is the third',
      record(['2026-02-02T07:00', '2026-02-03T12:00']),
      '2026-02-07 midday three saturday',
    ],
    [
      'an early Monday once a Saturday is on record',
      record(['2026-02-07T12:00', '2026-02-03T12:00']),
      '2026-02-09 early three early',
    ],
    [
      'the first good day where nothing more is lacking',
      record(['2026-02-02T07:00', '2026-01-31T12:00', '2026-02-03T12:00']),
      '2026-02-04 midday',
    ],
    [
      'no Saturday on a person who keeps it holy',
      record(['2026-02-03T12:00', '2026-02-02T12:00'], ['observer']),
      '2026-02-09 early three early',
    ],
  ])('%s', (_, tries, expected) => {
    expect(proposed(tries)).toBe(expected)
  })

  test('skips a day near a holiday, a barred day and a day already tried', () => {
    const tries = record(['2026-02-02T07:00', '2026-02-03T12:00'])
    expect(proposed(tries, { isHoliday: (at) => at === day('2026-02-06') })).toBe(
      '2026-02-14 midday three saturday',
    )
    expect(proposed(tries, { barred: ['saturday', 'sunday'] })).toBe('2026-02-04 midday three')
    expect(proposed(record(['2026-02-02T07:00', '2026-02-07T12:00']))).toBe('2026-02-04 midday three')
  })

  test('is none when no good day is left in the window', () => {
    const tries = record(['2026-02-02T07:00'])
    expect(proposed(tries, { from: day('2026-02-08'), to: day('2026-02-08') })).toBe('none')
    expect(proposed(tries, { from: day('2026-02-10'), to: day('2026-02-09') })).toBe('none')
  })
})

describe('weekdays on which service is barred', () => {
  const bar = { id: 'it', effect: 'void' as const, because: 'Barred.', cite: ACT }
  test.each([
    ['a bar of all cases', [{ ...bar, days: ['sunday'] as const }], [], ['sunday']],
    [
      'a bar of a flag the case has',
      [{ ...bar, days: ['saturday'] as const, when: { flag: ['x'] } }],
      ['x'],
      ['saturday'],
    ],
    [
      'a bar of a flag the case lacks',
      [{ ...bar, days: ['saturday'] as const, when: { flag: ['x'] } }],
      [],
      [],
    ],
    ['a bar that minds no weekday', [{ ...bar, 'earlier-than': 'commenced' }], [], []],
  ])('%s', (_, bars, flags, expected) => {
    expect(barredWeekdays(bars, flags)).toEqual(expected)
  })
})

import { isoDay } from '../../../src/domain/calendar/day'
import { barredWeekdays } from '../../../src/domain/diligence/barred'
import { adviceOn, type Window } from '../../../src/domain/diligence/next-attempt'
import type { TryRecord } from '../../../src/domain/diligence/record'
import { parseLocalMoment } from '../../../src/domain/calendar/local-moment'
import type { DiligenceFile } from '../../../src/domain/rules/diligence-types'
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

function record(attempts: readonly string[], parts: Partial<TryRecord> = {}): TryRecord {
  const tries = attempts.flatMap((at) => parseLocalMoment(at) ?? [])
  return { attempts: tries, inquiries: [], places: [], flags: [], ...parts }
}

function proposed(tries: TryRecord, window: Partial<Window> = {}, rules: DiligenceFile = file): string {
  const whole: Window = {
    from: day('2026-02-04'),
    to: day('2026-02-28'),
    barred: ['sunday'],
    isHoliday: () => false,
    ...window,
  }
  const advice = adviceOn(tries, rules, whole)
  if (advice.kind !== 'attempt') return advice.kind
  const { day: on, band, place, fills, isNewHour } = advice.next
  const where = place === null ? [] : [`at ${place.place.id}${place.isNew ? ', not tried' : ''}:`]
  const hour = isNewHour ? ['new-hour'] : []
  return [isoDay(on), band.id, ...where, ...fills.map(({ id }) => id), ...hour].join(' ')
}

// Mon 2, Tue 3, Wed 4, Thu 5, Sat 7, Mon 9, Tue 10 February 2026
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
      '2026-02-09 early three early new-hour',
    ],
    [
      'in hours that are not tried, where that is all it adds beside',
      record(['2026-02-02T07:00']),
      '2026-02-07 midday saturday new-hour',
    ],
    [
      'none where every point is on record',
      record(['2026-02-02T07:00', '2026-01-31T12:00', '2026-02-03T12:00']),
      'enough',
    ],
    [
      'no Saturday on a person who keeps it holy',
      record(['2026-02-03T12:00', '2026-02-02T12:00'], { flags: ['observer'] }),
      '2026-02-09 early three early new-hour',
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
    const both = record(['2026-02-02T07:00', '2026-02-07T12:00'])
    expect(proposed(both)).toBe('2026-02-04 midday three')
  })

  test('skips a holiday where the rules say nothing of holidays', () => {
    const rules = { ...file, checks: file.checks.filter(({ id }) => id !== 'holiday') }
    const tries = record(['2026-02-02T07:00', '2026-02-03T12:00'])
    expect(proposed(tries, { isHoliday: (at) => at === day('2026-02-06') }, rules)).toBe(
      '2026-02-07 midday three saturday',
    )
    expect(proposed(tries, { isHoliday: (at) => at === day('2026-02-07') }, rules)).toBe(
      '2026-02-14 midday three saturday',
    )
  })

  test('is more time when no good day is left in the window', () => {
    const tries = record(['2026-02-02T07:00'])
    expect(proposed(tries, { from: day('2026-02-08'), to: day('2026-02-08') })).toBe('full')
    expect(proposed(tries, { from: day('2026-02-10'), to: day('2026-02-09') })).toBe('full')
  })

  test('is not known where the rules name no hours, however many days are left', () => {
    expect(proposed(record(['2026-02-02T07:00']), {}, { ...file, bands: [] })).toBe('unknown')
  })

  test('is on the weekdays of its hours', () => {
    const rules: DiligenceFile = {
      ...file,
      bands: [{ id: 'weekend', from: '10:00', to: '16:00', days: ['saturday', 'sunday'], say: 'by day' }],
    }
    expect(proposed(record(['2026-02-02T07:00']), {}, rules)).toBe('2026-02-07 weekend saturday new-hour')
  })

  test('is named where it only brings a number of attempts nearer', () => {
    const rules: DiligenceFile = { ...file, checks: [{ id: 'seven', 'attempts-at-least': 7, ...check }] }
    expect(proposed(record(['2026-02-02T07:00', '2026-02-03T12:00']), {}, rules)).toBe('2026-02-04 midday')
  })
})

describe('where the next attempt is made', () => {
  const rules: DiligenceFile = {
    ...file,
    places: [
      { id: 'home', say: 'at the home', kinds: ['home', 'abode'], recipients: ['person'] },
      {
        id: 'work',
        say: 'at work',
        kinds: ['office', 'place-of-work'],
        recipients: ['person'],
        bands: ['midday'],
        days: ['thursday'],
        inquiry: ['employer'],
      },
    ],
    checks: [
      { id: 'two', 'attempts-at-least': 2, ...check },
      { id: 'employer', inquiry: ['employer'], ...check },
      { id: 'neighbor', inquiry: ['neighbor'], ...check },
    ],
  }
  const tried = ['2026-02-02T07:00', '2026-02-03T12:00']
  const home = { places: ['home', 'Home'] }

  test.each([
    [
      'work, on its day and in its hours, where nobody asked for it',
      record(tried, home),
      '2026-02-05 midday at work, not tried: employer',
    ],
    [
      'work, where it was asked for and is not tried, as long as another point is missing',
      record(tried, { ...home, inquiries: ['employer'] }),
      '2026-02-05 midday at work, not tried:',
    ],
    [
      'nowhere, once every place and every hour is tried and only a question is missing',
      record(tried, { places: ['home', 'place of work'], inquiries: ['employer'] }),
      'ask',
    ],
    [
      'the home, where only work was tried',
      record(tried, { places: ['office'] }),
      '2026-02-04 midday at home, not tried:',
    ],
    [
      'the home, in hours that are not tried',
      record(['2026-02-02T07:00', '2026-02-03T07:00'], {
        ...home,
        inquiries: ['employer'],
        places: ['home', 'office'],
      }),
      '2026-02-04 midday at home: new-hour',
    ],
    [
      'no further place where every point is on record',
      record(tried, { ...home, inquiries: ['employer', 'neighbor'] }),
      'enough',
    ],
  ])('%s', (_, tries, expected) => {
    expect(proposed(tries, {}, rules)).toBe(expected)
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

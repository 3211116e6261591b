import type { MethodFile } from '../../../src/domain/rules/method-types'
import { build, day, on, type FactsParts } from '../../support/build'
import { outcome, sheet } from '../../support/outcome'

type Events = FactsParts['events'] & object

function breached(method: Partial<MethodFile>, events: Events): readonly string[] {
  return outcome(method, { events }).violations
}

describe('order-may-extend', () => {
  const method: Partial<MethodFile> = {
    deadlines: [
      build.limit(
        'serve-by',
        { start: { event: 'commenced' }, add: { days: 120 }, counting: 'act' },
        { limits: ['delivered'], 'order-may-extend': 'act' },
      ),
    ],
  }
  const order = (at: string, terms: NonNullable<Parameters<typeof on>[2]>['terms']): ReturnType<typeof on> =>
    on('order-granted', at, { terms: terms ?? {} })
  const rows: readonly [string, Events, string][] = [
    ['no order', [], '2026-05-05'],
    ['an order silent on it', [order('2026-05-01', { respondDays: 30 })], '2026-05-05'],
    [
      'a day that the order names stands, also a Sunday',
      [order('2026-05-01', { extendsServeByTo: day('2026-06-07') })],
      '2026-06-07',
    ],
    ['days run from the day of the order', [order('2026-05-01', { extendsDays: 10 })], '2026-05-11'],
    ['and move like the limit (Sunday 7 June)', [order('2026-05-28', { extendsDays: 10 })], '2026-06-08'],
    [
      'days run from the commencement',
      [order('2026-05-01', { extendsDays: 130, extensionRunsFrom: 'commenced' })],
      '2026-05-15',
    ],
    [
      'days run from an event',
      [
        on('summons-issued', '2026-02-02'),
        order('2026-05-01', { extendsDays: 120, extensionRunsFrom: 'summons-issued' }),
      ],
      '2026-06-02',
    ],
    [
      'days run from the order where that event is not recorded',
      [order('2026-05-01', { extendsDays: 10, extensionRunsFrom: 'summons-issued' })],
      '2026-05-11',
    ],
    [
      'days run from a day',
      [order('2026-05-01', { extendsDays: 10, extensionRunsFrom: day('2026-05-05') })],
      '2026-05-15',
    ],
    [
      'of two orders the later one recorded',
      [order('2026-05-01', { extendsDays: 10 }), order('2026-05-08', { extendsDays: 20 })],
      '2026-05-28',
    ],
    [
      'a later order silent on it leaves the earlier one',
      [order('2026-05-01', { extendsDays: 10 }), order('2026-05-08', { respondDays: 20 })],
      '2026-05-11',
    ],
    [
      'a recorded commencement goes before that of the case',
      [
        on('commenced', '2026-01-07'),
        order('2026-05-01', { extendsDays: 120, extensionRunsFrom: 'commenced' }),
      ],
      '2026-05-07',
    ],
  ]
  test.each(rows)('%s', (_, events, expected) => {
    expect(outcome(method, { events })).toEqual({
      days: { 'serve-by': expected },
      violations: [],
      waitingFor: {},
    })
  })

  test('the act is held against the extended day', () => {
    const extended = [order('2026-05-01', { extendsDays: 10 })]
    expect(breached(method, [...extended, on('delivered', '2026-05-11')])).toEqual([])
    expect(breached(method, [...extended, on('delivered', '2026-05-12')])).toEqual(['serve-by'])
  })

  test('a shorter time by order holds, too', () => {
    const events = [
      order('2026-01-06', { extendsServeByTo: day('2026-02-02') }),
      on('delivered', '2026-02-03'),
    ]
    expect(outcome(method, { events })).toEqual({
      days: { 'serve-by': '2026-02-02' },
      violations: ['serve-by'],
      waitingFor: {},
    })
  })

  test('an order gives the day also where the commencement is not known', () => {
    const events = [order('2026-05-01', { extendsDays: 10 })]
    expect(outcome(method, { case: { commenced: null }, events }).days).toEqual({ 'serve-by': '2026-05-11' })
  })

  test('a deadline that does not exist is not extended', () => {
    const none: Partial<MethodFile> = {
      deadlines: [build.limit('serve-by', { none: 'None here.' }, { 'order-may-extend': 'act' })],
    }
    const explained = sheet(none, { events: [order('2026-05-01', { extendsDays: 10 })] })
    expect(explained.deadlines[0]?.day).toBeNull()
    expect(explained.reasons[0]?.steps).toEqual([{ step: 'none', because: 'None here.' }])
  })

  test('days counted under a policy with court closures pass over them', () => {
    const filing: Partial<MethodFile> = {
      deadlines: [
        build.limit(
          'serve-by',
          { start: { event: 'commenced' }, add: { days: 120 }, counting: 'filing' },
          { 'order-may-extend': 'filing' },
        ),
      ],
    }
    const events = [order('2026-05-01', { extendsDays: 10 })]
    const closures = [day('2026-05-11')]
    expect(outcome(filing, { case: { closures }, events }).days).toEqual({ 'serve-by': '2026-05-12' })
  })

  test('the working says what the order says and why the day moved', () => {
    const explained = sheet(method, { events: [order('2026-05-27', { extendsDays: 10 })] })
    expect(explained.reasons[0]?.steps).toEqual([
      { step: 'order', says: 'time extended by 10 days from 2026-05-27', day: '2026-06-06' },
      { step: 'move', from: '2026-06-06', to: '2026-06-08', because: 'Saturday, Sunday' },
    ])
  })
})

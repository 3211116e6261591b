import type { Moment } from '../../../src/domain/rules/body-types'
import { build, day, on, type FactsParts } from '../../support/build'
import { days, outcome } from '../../support/outcome'

function at(start: Moment): Parameters<typeof days>[0] {
  return {
    'service-acts': ['delivered', 'mailed'],
    deadlines: [build.effect('it', { start, counting: 'effect' })],
  }
}

type Row = readonly [string, Moment, FactsParts, string | null, readonly string[]]

const early = on('delivered', '2026-02-02')
const late = on('delivered', '2026-02-09')
const mailed = on('mailed', '2026-02-05')

describe('start: event', () => {
  const rows: readonly Row[] = [
    ['takes the day of the event', { event: 'delivered' }, { events: [early] }, '2026-02-02', []],
    ['waits for an event that nobody recorded', { event: 'delivered' }, {}, null, ['delivered']],
    [
      'takes the first by day, not by the order of recording',
      { event: 'delivered' },
      { events: [late, early] },
      '2026-02-02',
      [],
    ],
    [
      'pick: last takes the last',
      { event: 'delivered', pick: 'last' },
      { events: [late, early] },
      '2026-02-09',
      [],
    ],
    [
      'pick: first says what holds anyway',
      { event: 'delivered', pick: 'first' },
      { events: [late, early] },
      '2026-02-02',
      [],
    ],
    [
      'a list means any of these types',
      { event: ['delivered', 'mailed'] },
      { events: [late, mailed] },
      '2026-02-05',
      [],
    ],
    [
      'a list with pick: last',
      { event: ['delivered', 'mailed'], pick: 'last' },
      { events: [early, mailed] },
      '2026-02-05',
      [],
    ],
    ['a list waits for its first type', { event: ['delivered', 'mailed'] }, {}, null, ['delivered']],
    [
      'commenced is the day of the case when nobody recorded the event',
      { event: 'commenced' },
      {},
      '2026-01-05',
      [],
    ],
    [
      'a recorded commencement goes before that of the case',
      { event: 'commenced' },
      { events: [on('commenced', '2026-01-07')] },
      '2026-01-07',
      [],
    ],
    [
      'a commencement that is not known is waited for',
      { event: 'commenced' },
      { case: { commenced: null } },
      null,
      ['commenced'],
    ],
  ]
  test.each(rows)('%s', (_, start, facts, expected, waitsFor) => {
    expect(outcome(at(start), facts)).toEqual({
      days: { it: expected },
      violations: [],
      waitingFor: waitsFor.length === 0 ? {} : { it: waitsFor },
    })
  })
})

describe('start: event, to', () => {
  const start: Moment = { event: 'delivered', to: ['parent', 'guardian'] }
  test.each([
    [
      'only what went to that role counts',
      [on('delivered', '2026-02-02', { to: 'child' }), on('delivered', '2026-02-09', { to: 'guardian' })],
      '2026-02-09',
    ],
    [
      'the first of several roles',
      [on('delivered', '2026-02-09', { to: 'guardian' }), on('delivered', '2026-02-04', { to: 'parent' })],
      '2026-02-04',
    ],
    ['an event without a role does not count', [early], null],
    ['another role does not count', [on('delivered', '2026-02-02', { to: 'child' })], null],
  ])('%s', (_, events, expected) => {
    expect(days(at(start), { events })).toEqual({ it: expected })
  })
})

describe('start: event, with', () => {
  const start: Moment = {
    event: ['delivered', 'mailed'],
    with: { field: 'mailClass', of: ['mailed'], is: ['certified'] },
  }
  const by = (text: string, mailClass: string): ReturnType<typeof on> =>
    on('mailed', text, { fields: { mailClass } })
  test.each([
    [
      'mail of another class does not count',
      [by('2026-02-03', 'priority'), by('2026-02-09', 'certified')],
      '2026-02-09',
    ],
    ['mail of which no class is recorded does not count', [mailed], null],
    ['what is handed over is not asked for its class', [early, mailed], '2026-02-02'],
  ])('%s', (_, events, expected) => {
    expect(days(at(start), { events })).toEqual({ it: expected })
  })
})

describe('start: event, not-before', () => {
  const start: Moment = { event: 'proof-filed', 'not-before': ['delivered', 'mailed'] }
  const filed = (text: string): ReturnType<typeof on> => on('proof-filed', text)
  test.each([
    ['a filing after both counts', [early, mailed, filed('2026-02-12')], '2026-02-12'],
    ['a filing on the day of the later one counts', [early, mailed, filed('2026-02-05')], '2026-02-05'],
    ['a filing between the two proves nothing', [early, mailed, filed('2026-02-04')], null],
    [
      'the next filing is the one that counts',
      [early, mailed, filed('2026-02-04'), filed('2026-02-20')],
      '2026-02-20',
    ],
    ['an act that is not recorded sets no bound', [early, filed('2026-02-04')], '2026-02-04'],
    ['a filing before an act that is recorded only later is none', [filed('2026-02-01'), early], null],
    [
      'the first mailing is the bound, not a second one',
      [early, mailed, on('mailed', '2026-03-05'), filed('2026-02-12')],
      '2026-02-12',
    ],
  ])('%s', (_, events, expected) => {
    expect(days(at(start), { events })).toEqual({ it: expected })
  })
})

describe('start: an event that a bar makes void', () => {
  const method = {
    ...at({ event: 'delivered' }),
    bars: [
      {
        id: 'sunday-service',
        events: ['delivered'],
        days: ['sunday' as const],
        effect: 'void' as const,
        because: 'Sunday.',
        cite: [],
      },
    ],
  }
  test('a delivery on Monday after a void one on Sunday is the delivery that counts', () => {
    const events = [on('delivered', '2026-02-01'), on('delivered', '2026-02-02')]
    expect(outcome(method, { events })).toEqual({
      days: { it: '2026-02-02' },
      violations: ['sunday-service'],
      waitingFor: {},
    })
  })

  test('of void ones alone the first counts, or the last where the last is picked', () => {
    const events = [
      on('delivered', '2026-02-01'),
      on('delivered', '2026-02-08'),
      on('delivered', '2026-02-15'),
    ]
    expect(days(method, { events })).toEqual({ it: '2026-02-01' })
    const last = { ...method, ...at({ event: 'delivered', pick: 'last' }) }
    expect(days(last, { events })).toEqual({ it: '2026-02-15' })
  })

  test('pick: last passes over void ones, too', () => {
    const events = [on('delivered', '2026-02-02'), on('delivered', '2026-02-08')]
    const last = { ...method, ...at({ event: 'delivered', pick: 'last' }) }
    expect(days(last, { events })).toEqual({ it: '2026-02-02' })
  })

  test('a void one alone still tells its day, since void-by-bars says what becomes unknown', () => {
    expect(days(method, { events: [on('delivered', '2026-02-01')] })).toEqual({ it: '2026-02-01' })
  })
})

describe('start: deadline', () => {
  const method = (as?: 'raw' | 'rolled' | 'past'): Parameters<typeof days>[0] => ({
    deadlines: [
      build.effect('after', {
        start: { deadline: 'limit', ...(as === undefined ? {} : { as }) },
        add: { days: 1 },
        counting: 'effect',
      }),
      build.limit('limit', { start: { event: 'delivered' }, add: { days: 20 }, counting: 'act' }),
    ],
  })
  test.each([
    ['as: rolled, from Monday 23 February', 'rolled' as const, '2026-02-24'],
    ['as: raw, from Sunday 22 February', 'raw' as const, '2026-02-23'],
    ['as: past, from the day after it moved to', 'past' as const, '2026-02-25'],
    ['without as, from the day it moved to', undefined, '2026-02-24'],
  ])('%s', (_, as, expected) => {
    expect(days(method(as), { events: [early] })).toEqual({ limit: '2026-02-23', after: expected })
  })

  test('waits for what the other waits for', () => {
    expect(outcome(method('raw'))).toEqual({
      days: { limit: null, after: null },
      violations: [],
      waitingFor: { limit: ['delivered'], after: ['delivered'] },
    })
  })
})

describe('start: case', () => {
  const method = {
    deadlines: [
      build.limit('serve-by', { start: { case: 'sol-expires' }, add: { days: 15 }, counting: 'act' }),
    ],
  }
  test('counts from the day that the case names', () => {
    expect(
      days(method, {
        case: { further: { days: { 'sol-expires': day('2026-02-02') }, lists: {}, hours: {}, words: {} } },
      }),
    ).toEqual({ 'serve-by': '2026-02-17' })
  })

  test('waits for it by its name', () => {
    expect(outcome(method)).toEqual({
      days: { 'serve-by': null },
      violations: [],
      waitingFor: { 'serve-by': ['sol-expires'] },
    })
  })
})

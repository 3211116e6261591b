import type { Moment } from '../../../src/domain/rules/rule-types'
import { build, day, on, type FactsParts } from '../../support/build'
import { days, outcome, stepsOf, sheet } from '../../support/outcome'

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
  const method = (as?: 'raw' | 'rolled'): Parameters<typeof days>[0] => ({
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

describe('later-of and earlier-of', () => {
  const later: Moment = { 'later-of': [{ event: 'delivered' }, { event: 'mailed' }] }
  const earlier: Moment = { 'earlier-of': [{ event: 'delivered' }, { event: 'mailed' }] }
  const rows: readonly Row[] = [
    ['the later of two', later, { events: [early, mailed] }, '2026-02-05', []],
    ['the later of two, the other way round', later, { events: [late, mailed] }, '2026-02-09', []],
    ['the earlier of two', earlier, { events: [early, mailed] }, '2026-02-02', []],
    ['the earlier of two, the other way round', earlier, { events: [late, mailed] }, '2026-02-05', []],
    ['two on one day', later, { events: [early, on('mailed', '2026-02-02')] }, '2026-02-02', []],
    ['the later of waits for what is missing', later, { events: [early] }, null, ['mailed']],
    ['so does the earlier of: all must be known', earlier, { events: [mailed] }, null, ['delivered']],
    ['both missing are both named', later, {}, null, ['delivered', 'mailed']],
    [
      'the later of three',
      { 'later-of': [{ event: 'commenced' }, { event: 'delivered' }, { event: 'mailed' }] },
      { events: [early, mailed] },
      '2026-02-05',
      [],
    ],
    [
      'one inside the other',
      { 'earlier-of': [later, { event: 'proof-filed' }] },
      { events: [early, mailed, on('proof-filed', '2026-02-04')] },
      '2026-02-04',
      [],
    ],
    [
      'one inside the other waits for the innermost',
      { 'earlier-of': [later, { event: 'proof-filed' }] },
      { events: [early] },
      null,
      ['mailed', 'proof-filed'],
    ],
  ]
  test.each(rows)('%s', (_, start, facts, expected, waitsFor) => {
    expect(outcome(at(start), facts)).toEqual({
      days: { it: expected },
      violations: [],
      waitingFor: waitsFor.length === 0 ? {} : { it: waitsFor },
    })
  })

  test('a part that does not exist on these facts leaves no day and nothing to wait for', () => {
    const method = {
      deadlines: [
        build.effect('none', { none: 'There is none.' }),
        build.effect('it', {
          start: { 'later-of': [{ deadline: 'none' }, { event: 'delivered' }] },
          counting: 'effect',
        }),
      ],
    }
    expect(outcome(method)).toEqual({ days: { none: null, it: null }, violations: [], waitingFor: {} })
  })

  test('the working names each part with its day, those inside another one too', () => {
    const start: Moment = { 'earlier-of': [later, { event: 'proof-filed' }] }
    const explained = sheet(at(start), { events: [early, mailed, on('proof-filed', '2026-02-12')] })
    expect(stepsOf(explained, 'it')).toEqual([
      {
        step: 'later-of',
        of: [
          { from: 'delivered', day: '2026-02-02' },
          { from: 'mailed', day: '2026-02-05' },
        ],
        day: '2026-02-05',
      },
      {
        step: 'earlier-of',
        of: [
          { from: 'later-of', day: '2026-02-05' },
          { from: 'proof-filed', day: '2026-02-12' },
        ],
        day: '2026-02-05',
      },
    ])
  })
})

describe('start: case', () => {
  const method = {
    deadlines: [
      build.limit('serve-by', { start: { case: 'sol-expires' }, add: { days: 15 }, counting: 'act' }),
    ],
  }
  test('counts from the day that the case names', () => {
    expect(days(method, { case: { solExpires: day('2026-02-02') } })).toEqual({ 'serve-by': '2026-02-17' })
  })

  test('waits for it by its name', () => {
    expect(outcome(method)).toEqual({
      days: { 'serve-by': null },
      violations: [],
      waitingFor: { 'serve-by': ['sol-expires'] },
    })
  })
})

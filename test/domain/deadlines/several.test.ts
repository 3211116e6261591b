import type { Moment } from '../../../src/domain/rules/body-types'
import { build, on, type FactsParts } from '../../support/build'
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

import type { DiligenceCheck } from '../../../src/domain/rules/diligence-types'
import type { FactEvent } from '../../../src/domain/cases/facts'
import { ACT } from '../../support/made-land'
import { on, type FactsParts } from '../../support/build'
import { sheet } from '../../support/outcome'

const method = {
  requires: { diligence: ['by-hand'] },
  'service-acts': ['affixed', 'mailed'],
  recipients: ['person'],
}

function lacks(
  check: Partial<DiligenceCheck>,
  events: readonly FactEvent[],
  facts: FactsParts = {},
): string[] {
  const diligence = {
    jurisdiction: 'made-land',
    standard: 'Try hard.',
    cite: ACT,
    checks: [{ id: 'the-check', say: 'Courts saw more.', cite: ['A v B'], ...check }],
    cases: [],
  }
  return sheet(method, { ...facts, events }, { diligence }).warnings.map(({ id }) => id)
}

const tried = (...moments: readonly string[]): FactEvent[] => moments.map((at) => on('attempted', at))
const told = ['the-check']
const silent: string[] = []

type Row = readonly [string, Partial<DiligenceCheck>, readonly FactEvent[], string[]]

// Mon 2, Tue 3, Wed 4, Sat 7, Mon 9, Tue 10 February 2026
const rows: readonly Row[] = [
  ['two attempts of three', { 'attempts-at-least': 3 }, tried('2026-02-02', '2026-02-03'), told],
  [
    'three attempts of three',
    { 'attempts-at-least': 3 },
    tried('2026-02-02', '2026-02-03', '2026-02-04'),
    silent,
  ],
  [
    'spread over exactly seven days, more wanted',
    { 'spread-days-more-than': 7 },
    tried('2026-02-02', '2026-02-09'),
    told,
  ],
  [
    'spread over eight',
    { 'spread-days-more-than': 7 },
    tried('2026-02-10', '2026-02-02', '2026-02-04'),
    silent,
  ],
  ['one attempt has no spread', { 'spread-days-more-than': 0 }, tried('2026-02-02'), told],
  [
    'all within the hours of work',
    { 'one-before': { time: '08:00', 'or-after': '20:00', days: ['monday', 'tuesday'] } },
    tried('2026-02-02T08:00', '2026-02-03T19:59'),
    told,
  ],
  [
    'one a minute before eight',
    { 'one-before': { time: '08:00', 'or-after': '20:00', days: ['monday'] } },
    tried('2026-02-02T07:59'),
    silent,
  ],
  [
    'one at eight in the evening',
    { 'one-before': { time: '08:00', 'or-after': '20:00', days: ['monday'] } },
    tried('2026-02-02T20:00'),
    silent,
  ],
  [
    'early, but on another day',
    { 'one-before': { time: '08:00', 'or-after': '20:00', days: ['monday'] } },
    tried('2026-02-03T06:00'),
    told,
  ],
  [
    'without an hour it is not known to be early',
    { 'one-before': { time: '08:00', 'or-after': '20:00', days: ['monday'] } },
    tried('2026-02-02'),
    told,
  ],
  ['none on a Saturday', { 'one-on': ['saturday'] }, tried('2026-02-02', '2026-02-03'), told],
  ['one on a Saturday', { 'one-on': ['saturday'] }, tried('2026-02-02', '2026-02-07'), silent],
  ['one on a day that is not wanted', { 'none-on': ['sunday'] }, tried('2026-02-01', '2026-02-02'), told],
  ['none on it', { 'none-on': ['sunday'] }, tried('2026-02-02'), silent],
  ['on the eve of Founding Day (9 March)', { 'not-within-days-of-holiday': 1 }, tried('2026-03-08'), told],
  ['on the morrow', { 'not-within-days-of-holiday': 1 }, tried('2026-03-10'), told],
  ['two days off', { 'not-within-days-of-holiday': 1 }, tried('2026-03-07', '2026-03-11'), silent],
  ['at much the same hour', { 'hours-apart': 3 }, tried('2026-02-02T10:00', '2026-02-03T12:59'), told],
  ['three hours apart', { 'hours-apart': 3 }, tried('2026-02-02T10:00', '2026-02-03T13:00'), silent],
  ['one hour known tells nothing', { 'hours-apart': 3 }, tried('2026-02-02T10:00', '2026-02-03'), silent],
  ['no inquiry', { inquiry: ['employer'] }, tried('2026-02-02'), told],
  [
    'an inquiry of another kind',
    { inquiry: ['employer'] },
    [...tried('2026-02-02'), on('inquiry', '2026-02-03', { fields: { kind: 'neighbor' } })],
    told,
  ],
  [
    'an inquiry of the kind',
    { inquiry: ['neighbor', 'employer'] },
    [...tried('2026-02-02'), on('inquiry', '2026-02-03', { fields: { kind: 'employer' } })],
    silent,
  ],
]

describe('what attempts still lack', () => {
  test.each(rows)('%s', (_, check, events, expected) => {
    expect(lacks(check, events)).toEqual(expected)
  })

  test('is a warning with its sentence and cites, never a violation', () => {
    const diligence = {
      jurisdiction: 'made-land',
      standard: 'Try hard.',
      cite: ACT,
      checks: [{ id: 'three', say: 'Courts saw at least three.', cite: ['A v B'], 'attempts-at-least': 3 }],
      cases: [],
    }
    const explained = sheet(method, { events: tried('2026-02-02') }, { diligence })
    expect(explained.warnings).toEqual([
      { id: 'three', message: 'Courts saw at least three.', cite: ['A v B'] },
    ])
    expect(explained.violations).toEqual([])
  })

  test('is told once the fallback is done, even without one attempt, and not before anything is', () => {
    expect(lacks({ 'attempts-at-least': 3 }, [on('affixed', '2026-02-02')])).toEqual(told)
    expect(lacks({ 'attempts-at-least': 3 }, [])).toEqual(silent)
  })

  test('is not told where the case has a flag that makes it void of sense', () => {
    const check = { 'one-on': ['saturday' as const], 'no-flag': ['observer'] }
    expect(lacks(check, tried('2026-02-02'), { case: { flags: ['observer'] } })).toEqual(silent)
    expect(lacks(check, tried('2026-02-02'))).toEqual(told)
  })

  test('is not told for a method that needs none', () => {
    const explained = sheet({ 'service-acts': ['delivered'] }, { events: tried('2026-02-02') })
    expect(explained.warnings).toEqual([])
  })
})

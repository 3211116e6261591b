import type { MethodFile } from '../../../src/domain/rules/method-types'
import type { Bar } from '../../../src/domain/rules/rule-types'
import { ACT } from '../../support/made-land'
import { build, on, type FactsParts } from '../../support/build'
import { outcome } from '../../support/outcome'

function method(bar: Partial<Bar>, parts: Partial<MethodFile> = {}): Partial<MethodFile> {
  return {
    'service-acts': [['delivered', 'affixed'], 'mailed'],
    bars: [
      {
        id: 'the-bar',
        events: ['delivered', 'affixed'],
        each: true,
        effect: 'void',
        because: 'No.',
        cite: ACT,
        ...bar,
      },
    ],
    deadlines: [
      build.effect(
        'complete',
        { start: { event: ['delivered', 'affixed'] }, counting: 'effect' },
        { 'void-by-bars': true },
      ),
    ],
    ...parts,
  }
}

const young: Partial<Bar> = { when: { 'event-number': { event: 'delivered', field: 'age', under: 15 } } }
const untried: Partial<Bar> = { when: { 'attempts-short': { 'at-least': 2, before: ['delivered'] } } }
const toBoy = on('delivered', '2026-02-02', { fields: { age: '14' } })
const toMan = on('delivered', '2026-02-04', { fields: { age: '44' } })

const barred = { days: { complete: null }, violations: ['the-bar'], waitingFor: {} }
const barredOnce = (day: string): object => ({
  days: { complete: day },
  violations: ['the-bar'],
  waitingFor: {},
})
const open = (day: string): object => ({ days: { complete: day }, violations: [], waitingFor: {} })

type Row = readonly [string, Partial<Bar>, FactsParts, object]

describe('a bar asked of each act', () => {
  const rows: readonly Row[] = [
    ['the only act is forbidden: nothing is served', young, { events: [toBoy] }, barred],
    [
      'a lawful act after it counts, and the breach stays named',
      young,
      { events: [toBoy, toMan] },
      barredOnce('2026-02-04'),
    ],
    [
      'a forbidden act after a lawful one takes nothing away',
      young,
      {
        events: [
          on('delivered', '2026-02-02', { fields: { age: '44' } }),
          on('delivered', '2026-02-05', { fields: { age: '14' } }),
        ],
      },
      barredOnce('2026-02-02'),
    ],
    [
      'both are forbidden',
      young,
      { events: [toBoy, on('delivered', '2026-02-04', { fields: { age: '13' } })] },
      barred,
    ],
    [
      'an act that does for it was done lawfully',
      young,
      { events: [toBoy, on('affixed', '2026-02-05')] },
      barredOnce('2026-02-05'),
    ],
    [
      'an act that does not do for it leaves it void',
      young,
      { events: [toBoy, on('mailed', '2026-02-05')] },
      barred,
    ],
    ['nothing forbidden', young, { events: [toMan] }, open('2026-02-04')],
    [
      'attempts are counted before the act that is asked about, not before the first one',
      untried,
      {
        events: [
          on('attempted', '2026-02-02'),
          on('delivered', '2026-02-03'),
          on('attempted', '2026-02-04'),
          on('delivered', '2026-02-05'),
        ],
      },
      barredOnce('2026-02-05'),
    ],
    [
      'attempts between do not save the act before them',
      untried,
      {
        events: [on('attempted', '2026-02-02'), on('delivered', '2026-02-03'), on('attempted', '2026-02-04')],
      },
      barred,
    ],
  ]
  test.each(rows)('%s', (_, bar, facts, expected) => {
    expect(outcome(method(bar), facts)).toEqual(expected)
  })

  test('a defect keeps the days while the act was not done without it', () => {
    const defect: Partial<Bar> = { ...young, effect: 'defect' }
    expect(outcome(method(defect), { events: [toBoy] })).toEqual(barredOnce('2026-02-02'))
  })

  test('a defective act gives way to the same act done without the defect', () => {
    const defect: Partial<Bar> = { ...young, effect: 'defect' }
    expect(outcome(method(defect), { events: [toBoy, toMan] })).toEqual(barredOnce('2026-02-04'))
  })
})

describe('an act that does for a void one', () => {
  const toParent = on('delivered', '2026-02-02', { to: 'parent', fields: { age: '14' } })
  const toChild = on('delivered', '2026-02-04', { to: 'child', fields: { age: '44' } })

  test('may have gone to anybody where the days do not ask to whom', () => {
    expect(outcome(method(young), { events: [toParent, toChild] })).toEqual(barredOnce('2026-02-04'))
  })

  test('went to the same person where they do', () => {
    const byPerson = method(young, {
      deadlines: [
        build.effect(
          'complete',
          { start: { event: 'delivered', to: ['parent'] }, counting: 'effect' },
          { 'void-by-bars': true },
        ),
      ],
    })
    expect(outcome(byPerson, { events: [toParent, toChild] })).toEqual(barred)
  })
})

import { calculateSheets, type SheetOrError } from '../../src/actions/calculate-sheets'
import { DomainError } from '../../src/domain/errors'
import { build, day } from '../support/build'
import { leastEntry } from '../support/entries'
import { outcomeOf } from '../support/outcome'

const method = build.method({
  deadlines: [
    build.limit(
      'mail-by',
      { start: { event: 'delivered' }, add: { days: 20 }, counting: 'act' },
      { limits: ['mailed'] },
    ),
  ],
})
const rulebook = build.rulebook({ methods: [method] })

function entry(id: string, ...events: unknown[]): Record<string, unknown> {
  return { ...leastEntry(), id, case: { commenced: '2026-01-05' }, events }
}

const delivered = { type: 'delivered', at: '2026-02-02' }

function short(result: SheetOrError): unknown {
  if ('error' in result) return { id: result.id, error: [result.error.code, result.error.path] }
  return { id: result.id, ...outcomeOf(result.sheet) }
}

describe('calculating the sheets of many entries', () => {
  test('answers each in order, a faulty one with its error, and holds up none', () => {
    const inputs = [
      entry('a', delivered),
      entry('b', { type: 'delivered', at: 'yesterday' }),
      null,
      { ...entry('c'), id: 7 },
      entry('d'),
    ]
    expect(calculateSheets(inputs, rulebook, null).map(short)).toEqual([
      { id: 'a', days: { 'mail-by': '2026-02-23' }, violations: [], waitingFor: {} },
      { id: 'b', error: ['bad-date', 'events[0].at'] },
      { id: '', error: ['bad-input', 'the entry'] },
      { id: '', error: ['bad-input', 'id'] },
      { id: 'd', days: { 'mail-by': null }, violations: [], waitingFor: { 'mail-by': ['delivered'] } },
    ])
  })

  test('answers none with none', () => {
    expect(calculateSheets([], rulebook, null)).toEqual([])
  })

  test('a mistake of the rule file that only these facts show is the error of these facts', () => {
    const use = { start: { event: 'delivered' }, add: { days: 1 }, counting: 'act' }
    const conflict = build.limit('mail-by', use, {
      exceptions: [
        { when: { court: ['low'] }, use, cite: ['A'] },
        { when: { recipient: ['person'] }, use, cite: ['B'] },
      ],
    })
    const broken = build.rulebook({ methods: [build.method({ deadlines: [conflict] })] })
    const low = { ...entry('low', delivered), case: { court: 'low' } }
    const results = calculateSheets([entry('high', delivered), low], broken, null)
    expect(results.map(short)).toEqual([
      { id: 'high', days: { 'mail-by': '2026-02-03' }, violations: [], waitingFor: {} },
      { id: 'low', error: ['rule-conflict', undefined] },
    ])
  })

  test('passes the as-of day on', () => {
    const [result] = calculateSheets([entry('a', delivered)], rulebook, day('2026-02-24'))
    const sheet = result !== undefined && 'sheet' in result ? result.sheet : null
    expect([sheet?.asOf, sheet?.deadlines[0]?.status]).toEqual([day('2026-02-24'), 'missed'])
  })

  test('errors are sentences of the domain', () => {
    const [result] = calculateSheets([{}], rulebook, null)
    expect(result).toEqual({
      id: '',
      error: new DomainError('bad-input', 'jurisdiction: is missing; write a text.', 'jurisdiction'),
    })
  })
})

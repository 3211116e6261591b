import { calculateSheet } from '../../../src/domain/deadlines/calculate'
import { DomainError } from '../../../src/domain/errors'
import type { DeadlineRule } from '../../../src/domain/rules/rule-types'
import type { MethodFile } from '../../../src/domain/rules/method-types'
import { build, on, type FactsParts } from '../../support/build'
import { ACT } from '../../support/made-land'
import { outcome, outcomeOf, sheet, stepsOf } from '../../support/outcome'

const from = (event: string, days: number): NonNullable<DeadlineRule['base']> => ({
  start: { event },
  add: { days },
  counting: 'effect',
})
const delivered = on('delivered', '2026-02-02')

describe('base and exceptions', () => {
  const method: Partial<MethodFile> = {
    deadlines: [
      build.limit('respond-by', from('delivered', 20), {
        exceptions: [
          { when: { court: ['low'] }, use: from('delivered', 10), cite: ['Low Court Act'] },
          { when: { flag: ['urgent'] }, use: from('delivered', 3), cite: ['Urgency Act'] },
        ],
      }),
    ],
  }
  const facts = (court: string, ...flags: string[]): FactsParts => ({
    case: { court, flags },
    events: [delivered],
  })

  test.each([
    ['none holds: the base', facts('high'), '2026-02-22'],
    ['the first holds', facts('low'), '2026-02-12'],
    ['the second holds', facts('high', 'urgent'), '2026-02-05'],
  ])('%s', (_, given, expected) => {
    expect(outcome(method, given).days).toEqual({ 'respond-by': expected })
  })

  test('two that hold at once stop the calculation and name both cites', () => {
    const message =
      'Two rules for "Title of respond-by" hold at once (Low Court Act and Urgency Act). Correct the rule file.'
    expect(() => outcome(method, facts('low', 'urgent'))).toThrow(new DomainError('rule-conflict', message))
    const rulebook = build.rulebook({ methods: [build.method(method)] })
    expect(() => calculateSheet(build.facts(facts('low', 'urgent')), rulebook, null)).toThrow(message)
  })

  test('the cites are those of the deadline and of the exception in force', () => {
    const cites = (given: FactsParts): unknown => sheet(method, given).reasons[0]?.cite
    expect(cites(facts('high'))).toEqual(ACT)
    expect(cites(facts('low'))).toEqual([...ACT, 'Low Court Act'])
  })

  test('the working begins with the exception', () => {
    expect(stepsOf(sheet(method, facts('low')), 'respond-by')).toEqual([
      { step: 'exception', because: 'Low Court Act', cite: ['Low Court Act'] },
      { step: 'start', from: 'delivered', day: '2026-02-02' },
      { step: 'add', amount: 10, unit: 'days', to: '2026-02-12', counting: 'effect', cite: [] },
    ])
  })

  test('what is waited for is what the exception in force waits for', () => {
    const other: Partial<MethodFile> = {
      deadlines: [
        build.limit('respond-by', from('delivered', 20), {
          exceptions: [{ when: { court: ['low'] }, use: from('proof-filed', 10), cite: ACT }],
        }),
      ],
    }
    expect(outcome(other, facts('low')).waitingFor).toEqual({ 'respond-by': ['proof-filed'] })
  })
})

describe('none', () => {
  const method: Partial<MethodFile> = {
    deadlines: [
      build.limit('file-by', from('delivered', 20), {
        exceptions: [
          { when: { court: ['low'] }, use: { none: 'This court sets no time.' }, cite: ['Low Court Act'] },
        ],
      }),
      build.effect('after', { start: { deadline: 'file-by' }, add: { days: 1 }, counting: 'effect' }),
    ],
  }
  test('leaves no day, nothing to wait for, nothing that could be breached, and nothing after it', () => {
    const explained = sheet(method, { case: { court: 'low' }, events: [delivered] })
    expect(outcomeOf(explained)).toEqual({
      days: { 'file-by': null, after: null },
      violations: [],
      waitingFor: {},
    })
    expect(explained.deadlines.map(({ status }) => status)).toEqual(['none', 'none'])
  })

  test('says why', () => {
    expect(stepsOf(sheet(method, { case: { court: 'low' } }), 'file-by')).toEqual([
      { step: 'exception', because: 'Low Court Act', cite: ['Low Court Act'] },
      { step: 'none', because: 'This court sets no time.' },
    ])
  })
})

describe('clauses', () => {
  const clauses = {
    'ten-in-low-court': { when: { court: ['low'] }, use: from('delivered', 10), cite: ['Low Court Act'] },
  }
  const method: Partial<MethodFile> = {
    deadlines: [
      build.limit('respond-by', from('delivered', 20), { exceptions: [{ clause: 'ten-in-low-court' }] }),
    ],
  }
  test.each([
    ['high', '2026-02-22', ACT],
    ['low', '2026-02-12', [...ACT, 'Low Court Act']],
  ])('an exception with a name, in the %s court', (court, expected, cite) => {
    const explained = sheet(method, { case: { court }, events: [delivered] }, { jurisdiction: { clauses } })
    expect(outcomeOf(explained).days).toEqual({ 'respond-by': expected })
    expect(explained.reasons[0]?.cite).toEqual(cite)
  })

  test('a name that does not exist is a broken rule', () => {
    expect(() => outcome(method)).toThrow(
      new DomainError('rule-broken', 'There is no clause "ten-in-low-court".'),
    )
  })

  test('the deadlines that a clause rests on come first in the work', () => {
    const resting = {
      'after-filing': {
        when: { court: ['low'] },
        use: { start: { deadline: 'file-by' }, add: { days: 1 }, counting: 'effect' },
        cite: ACT,
      },
    }
    const two: Partial<MethodFile> = {
      deadlines: [
        build.limit('respond-by', from('delivered', 20), { exceptions: [{ clause: 'after-filing' }] }),
        build.limit('file-by', from('delivered', 5)),
      ],
    }
    const facts = { case: { court: 'low' }, events: [delivered] }
    expect(outcome(two, facts, { jurisdiction: { clauses: resting } }).days).toEqual({
      'file-by': '2026-02-07',
      'respond-by': '2026-02-08',
    })
  })
})

describe('an act on or before the day of another deadline', () => {
  const none = { none: 'Answered in time.' }
  const method: Partial<MethodFile> = {
    deadlines: [
      // Written first, worked last: the condition rests on the other day.
      build.limit('file-by', from('delivered', 30), {
        exceptions: [
          { when: { 'recorded-by': { event: 'returned', deadline: 'time' } }, use: none, cite: ACT },
        ],
      }),
      build.effect('time', from('delivered', 10)),
    ],
  }

  test.each([
    ['before it', ['2026-02-02', '2026-02-11'], null],
    ['on it', ['2026-02-02', '2026-02-12'], null],
    ['after it', ['2026-02-02', '2026-02-13'], '2026-03-04'],
    ['none', ['2026-02-02', null], '2026-03-04'],
    ['the day is not known', [null, '2026-02-11'], null],
  ] as const)('%s', (_, [served, returned], expected) => {
    const events = [
      ...(served === null ? [] : [on('delivered', served)]),
      ...(returned === null ? [] : [on('returned', returned)]),
    ]
    expect(outcome(method, { events }).days['file-by']).toBe(expected)
  })

  test('while the day is not known it is waited for, whatever came', () => {
    expect(outcome(method, { events: [on('returned', '2026-02-11')] }).waitingFor).toEqual({
      'file-by': ['delivered'],
      time: ['delivered'],
    })
  })
})

describe('an exception by the day of another deadline', () => {
  const method: Partial<MethodFile> = {
    deadlines: [
      build.limit('respond-by', from('delivered', 20), {
        exceptions: [
          {
            when: { 'deadline-day': { deadline: 'act', from: '2026-02-01', before: '2026-03-01' } },
            use: from('delivered', 10),
            cite: ['Winter Act'],
          },
        ],
      }),
      build.effect('act', { start: { event: ['mailed', 'delivered'] }, counting: 'effect' }),
    ],
  }

  test.each([
    ['the last day before', ['2026-01-31'], '2026-02-20'],
    ['its first day', ['2026-02-01'], '2026-02-11'],
    ['its last day', ['2026-02-28'], '2026-03-10'],
    ['the day on which it ends', ['2026-03-01'], '2026-03-21'],
    ['done twice, the first counts', ['2026-02-27', '2026-03-02'], '2026-03-09'],
  ] as const)('%s', (_, moments, expected) => {
    const events = moments.map((at) => on('delivered', at))
    expect(outcome(method, { events }).days['respond-by']).toBe(expected)
  })

  test('a day that is not known is neither before nor after', () => {
    const { days } = outcome({ deadlines: (method.deadlines ?? []).slice(0, 1) }, { events: [delivered] })
    expect(days).toEqual({ 'respond-by': '2026-02-22' })
  })
})

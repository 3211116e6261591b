import { DomainError } from '../../../src/domain/errors'
import type { DeadlineRule } from '../../../src/domain/rules/rule-types'
import type { MethodFile } from '../../../src/domain/rules/method-types'
import { ACT } from '../../support/made-land'
import { build, day, on, type FactsParts } from '../../support/build'
import { outcome, outcomeOf, sheet, stepsOf } from '../../support/outcome'
import { calculateSheet } from '../../../src/domain/deadlines/calculate'

const from = (event: string, days: number): NonNullable<DeadlineRule['base']> => ({
  start: { event },
  add: { days },
  counting: 'effect',
})
const delivered = on('delivered', '2026-02-02')

describe('applies', () => {
  const method: Partial<MethodFile> = {
    deadlines: [
      build.limit('notice-by', from('delivered', 5), {
        applies: { recipient: ['company'] },
        limits: ['mailed'],
        exceptions: [
          { when: { court: ['high'] }, use: from('delivered', 6), cite: ACT },
          { when: { flag: ['urgent'] }, use: from('delivered', 7), cite: ACT },
        ],
      }),
    ],
    recipients: ['person', 'company'],
  }
  const facts = (kind: string, flags: string[] = []): FactsParts => ({
    recipient: { kind },
    case: { flags },
    events: [delivered, on('mailed', '2026-03-02')],
  })
  test('the deadline exists only where it holds', () => {
    expect(outcome(method, facts('company'))).toEqual({
      days: { 'notice-by': '2026-02-08' },
      violations: ['notice-by'],
      waitingFor: {},
    })
    expect(outcome(method, facts('person'))).toEqual({
      days: { 'notice-by': null },
      violations: [],
      waitingFor: {},
    })
  })

  test('where it does not hold, no exception of it is looked at', () => {
    const explained = sheet(method, facts('person', ['urgent']))
    expect(stepsOf(explained, 'notice-by')).toEqual([
      { step: 'none', because: 'does not arise on these facts' },
    ])
  })

  test('both applies and only-if-first must hold', () => {
    const both: Partial<MethodFile> = {
      'service-acts': ['delivered', 'mailed'],
      deadlines: [
        build.limit('a', from('mailed', 5), { applies: { court: ['low'] }, 'only-if-first': 'mailed' }),
        build.limit('b', from('mailed', 5), { applies: { court: ['low'] }, 'unless-first': 'delivered' }),
      ],
    }
    const events = [on('mailed', '2026-02-02')]
    expect(outcome(both, { case: { court: 'low' }, events }).days).toEqual({
      a: '2026-02-07',
      b: '2026-02-07',
    })
    expect(outcome(both, { case: { court: 'high' }, events }).days).toEqual({ a: null, b: null })
    const other = [on('delivered', '2026-02-01'), ...events]
    expect(outcome(both, { case: { court: 'low' }, events: other }).days).toEqual({ a: null, b: null })
  })
})

describe('needs', () => {
  const method: Partial<MethodFile> = {
    deadlines: [
      build.effect('complete', from('proof-filed', 10), { needs: ['mail-by'] }),
      build.limit('mail-by', from('delivered', 20), { limits: ['mailed'] }),
      build.limit('respond-by', { start: { deadline: 'complete' }, add: { days: 30 }, counting: 'effect' }),
    ],
  }
  test('the limit was kept', () => {
    const events = [delivered, on('mailed', '2026-02-22'), on('proof-filed', '2026-02-23')]
    expect(outcome(method, { events }).days).toEqual({
      'mail-by': '2026-02-22',
      complete: '2026-03-05',
      'respond-by': '2026-04-04',
    })
  })

  test('missed: never known, nor what rests on it, and nothing is waited for', () => {
    const events = [delivered, on('mailed', '2026-02-23'), on('proof-filed', '2026-02-23')]
    const explained = sheet(method, { events })
    expect(outcomeOf(explained)).toEqual({
      days: { 'mail-by': '2026-02-22', complete: null, 'respond-by': null },
      violations: ['mail-by'],
      waitingFor: {},
    })
    expect(explained.deadlines.map(({ status }) => status)).toEqual(['late', 'void', 'void'])
    expect(stepsOf(explained, 'complete')).toEqual([{ step: 'void', because: 'not kept: Title of mail-by' }])
  })
})

describe('void-by-bars', () => {
  const method: Partial<MethodFile> = {
    bars: [
      {
        id: 'sunday',
        events: ['delivered'],
        days: ['sunday'],
        effect: 'void',
        because: 'Sunday is void.',
        cite: ACT,
      },
    ],
    deadlines: [
      build.effect('complete', from('delivered', 10), { 'void-by-bars': true }),
      build.limit('file-by', from('delivered', 20)),
    ],
  }
  test('a void service is never complete; a deadline without the word keeps its day', () => {
    const explained = sheet(method, { events: [on('delivered', '2026-02-01')] })
    expect(outcomeOf(explained)).toEqual({
      days: { complete: null, 'file-by': '2026-02-21' },
      violations: ['sunday'],
      waitingFor: {},
    })
    expect(stepsOf(explained, 'complete')).toEqual([{ step: 'void', because: 'Sunday is void.' }])
  })

  test('a lawful repeat of the act makes it good; the violation stays', () => {
    expect(outcome(method, { events: [on('delivered', '2026-02-01'), delivered] })).toEqual({
      days: { complete: '2026-02-12', 'file-by': '2026-02-22' },
      violations: ['sunday'],
      waitingFor: {},
    })
  })

  test('a lawful act to another role does not make it good where the days ask for the role', () => {
    const events = [
      on('delivered', '2026-02-01', { to: 'parent' }),
      on('delivered', '2026-02-02', { to: 'child' }),
    ]
    const start = { event: 'delivered', to: ['parent'] }
    const toParent = build.effect('complete', { start, counting: 'effect' }, { 'void-by-bars': true })
    expect(outcome({ ...method, deadlines: [toParent] }, { events }).days).toEqual({ complete: null })
  })
})

describe('if-missed', () => {
  const missed = { effect: 'curable-by-order', say: 'An order can cure it.', cite: ['Cure Act'] } as const
  const method = (parts: Partial<DeadlineRule>): Partial<MethodFile> => ({
    deadlines: [build.limit('file-by', from('delivered', 20), { limits: ['proof-filed'], ...parts })],
  })
  const events = [delivered, on('proof-filed', '2026-02-23')]

  test('tells in the violation what follows, with its own cite', () => {
    const explained = sheet(method({ 'if-missed': missed }), { events })
    expect(explained.violations).toEqual([
      { id: 'file-by', because: 'An order can cure it.', cite: ['Cure Act'] },
    ])
    expect(explained.reasons[0]?.ifMissed).toEqual(missed)
  })

  test('without it the title and the cite of the deadline stand', () => {
    const explained = sheet(method({}), { events })
    expect(explained.violations).toEqual([{ id: 'file-by', because: 'Title of file-by', cite: ACT }])
    expect(explained.reasons[0]?.ifMissed).toBeNull()
  })

  test('an effect changes no day by itself', () => {
    const effects = ['service-void', 'dismissal-on-motion', 'curable-by-order', 'none-stated'] as const
    const days = effects.map(
      (effect) => outcome(method({ 'if-missed': { effect, cite: ACT } }), { events }).days,
    )
    expect(days).toEqual(effects.map(() => ({ 'file-by': '2026-02-22' })))
  })
})

describe('undecided', () => {
  test('prints no day and says why', () => {
    const method: Partial<MethodFile> = {
      deadlines: [],
      undecided: [{ deadline: 'respond-by', because: 'The courts differ.', cite: ['A v B'] }],
    }
    const explained = sheet(method, { events: [delivered] })
    expect(outcomeOf(explained)).toEqual({ days: { 'respond-by': null }, violations: [], waitingFor: {} })
    expect(explained.reasons).toEqual([
      {
        steps: [{ step: 'none', because: 'The courts differ.' }],
        cite: ['A v B'],
        marks: [{ cite: 'A v B', confidence: 'unverified' }],
        ifMissed: null,
      },
    ])
  })
})

describe('deadlines of the jurisdiction', () => {
  const common = [
    build.limit('serve-by', from('commenced', 120)),
    build.limit('default-by', from('default-sought', 1)),
  ]
  test('hold for every method; one of the method with the same id takes its place', () => {
    const method = {
      deadlines: [build.limit('default-by', from('delivered', 3)), build.limit('own', from('delivered', 4))],
    }
    const explained = sheet(method, { events: [delivered] }, { jurisdiction: { deadlines: common } })
    expect(outcomeOf(explained).days).toEqual({
      'serve-by': '2026-05-05',
      'default-by': '2026-02-05',
      own: '2026-02-06',
    })
    expect(explained.deadlines.map(({ id }) => id)).toEqual(['serve-by', 'default-by', 'own'])
  })

  test('one that names a deadline which this method lacks has no day', () => {
    const resting = [
      build.notBefore('default-from', {
        start: { deadline: 'respond-by' },
        add: { days: 1 },
        counting: 'effect',
      }),
    ]
    expect(outcome({}, { events: [delivered] }, { jurisdiction: { deadlines: resting } })).toEqual({
      days: { 'default-from': null },
      violations: [],
      waitingFor: {},
    })
  })

  test('deadlines that rest on each other are a broken rule', () => {
    const ring = {
      deadlines: [
        build.effect('a', { start: { deadline: 'b' }, counting: 'effect' }),
        build.effect('b', { start: { deadline: 'a' }, counting: 'effect' }),
      ],
    }
    const message = 'Deadlines rest on each other: a → b → a.'
    expect(() => outcome(ring)).toThrow(new DomainError('rule-broken', message))
  })
})

describe('covers-from', () => {
  const method: Partial<MethodFile> = { deadlines: [build.limit('it', from('delivered', 1))] }
  const before = (text: string): DomainError =>
    new DomainError(
      'not-covered',
      `The rules of Made Land are covered from 2000-01-01 on; ${text} is before that. Count by hand.`,
      'case.commenced',
    )
  test('a case commenced before the covered years is refused, not guessed', () => {
    const facts = { case: { commenced: day('1999-12-31') }, events: [delivered] }
    expect(() => outcome(method, facts)).toThrow(before('1999-12-31'))
  })

  test('the first covered day is covered', () => {
    const facts = { case: { commenced: day('2000-01-01') }, events: [delivered] }
    expect(outcome(method, facts).days).toEqual({ it: '2026-02-03' })
  })

  test('where the commencement is not known, the first event decides', () => {
    const facts = { case: { commenced: null }, events: [delivered, on('attempted', '1999-12-31')] }
    expect(() => outcome(method, facts)).toThrow(before('1999-12-31'))
  })

  test('where nothing is recorded, the as-of day decides', () => {
    const rulebook = build.rulebook({ methods: [build.method(method)] })
    const facts = build.facts({ case: { commenced: null } })
    expect(() => calculateSheet(facts, rulebook, day('1999-12-31'))).toThrow(before('1999-12-31'))
    expect(outcomeOf(calculateSheet(facts, rulebook, null)).days).toEqual({ it: null })
  })
})

import type { FurtherFacts } from '../../../src/domain/cases/facts'
import type { FactEvent } from '../../../src/domain/cases/facts'
import { readFacts } from '../../../src/domain/cases/read-facts'
import type { When } from '../../../src/domain/rules/when-types'
import { ACT } from '../../support/made-land'
import { build, day, on } from '../../support/build'
import { outcome } from '../../support/outcome'

/** Whether a bar with this condition is broken. */
function holds(when: When, events: readonly FactEvent[], further: Partial<FurtherFacts> = {}): boolean {
  const bars = [{ id: 'barred', when, effect: 'defect' as const, because: 'Barred.', cite: ACT }]
  const facts = { events, case: { further: { days: {}, lists: {}, hours: {}, words: {}, ...further } } }
  return outcome({ bars }, facts).violations.includes('barred')
}

const tried = (...moments: readonly string[]): FactEvent[] => moments.map((at) => on('attempted', at))
const at = (moment: string, fields: Readonly<Record<string, string>>): FactEvent => ({
  ...on('attempted', moment),
  fields,
})
// Mon 2, Tue 3, Wed 4 February 2026
const three = tried('2026-02-02T07:30', '2026-02-03T12:00', '2026-02-04T19:00')

describe('attempts', () => {
  test.each([
    ['three of three', { 'at-least': 3 }, three, true],
    ['two of three', { 'at-least': 3 }, three.slice(1), false],
    ['three days', { 'on-different-days': 3 }, three, true],
    [
      'twice on a day are one day',
      { 'on-different-days': 2 },
      tried('2026-02-02T07:00', '2026-02-02T19:00'),
      false,
    ],
    [
      'the same hour on three days is one time',
      { 'at-different-times': 2 },
      tried('2026-02-02T07:00', '2026-02-03T07:00'),
      false,
    ],
    ['six hours apart', { 'hours-apart': 6 }, tried('2026-02-02T10:00', '2026-02-02T16:00'), true],
    ['a minute less', { 'hours-apart': 6 }, tried('2026-02-02T10:00', '2026-02-02T15:59'), false],
    ['without an hour nothing is apart', { 'hours-apart': 6 }, tried('2026-02-02', '2026-02-04'), false],
    [
      'those after the act do not count',
      { 'at-least': 3, before: ['affixed'] },
      [...three, on('affixed', '2026-02-03')],
      false,
    ],
    [
      'those on its day do',
      { 'at-least': 3, before: ['affixed'] },
      [...three, on('affixed', '2026-02-04')],
      true,
    ],
    [
      'those of a later hour of its day do not',
      { 'at-least': 3, before: ['affixed'] },
      [...three, on('affixed', '2026-02-04T18:59')],
      false,
    ],
    [
      'one at the minute of the act does',
      { 'at-least': 3, before: ['affixed'] },
      [...three, on('affixed', '2026-02-04T19:00')],
      true,
    ],
    ['without the act all count', { 'at-least': 3, before: ['affixed'] }, three, true],
    ['at a place', { 'at-least': 1, at: ['dwelling'] }, [at('2026-02-02', { place: 'dwelling' })], true],
    ['at another', { 'at-least': 1, at: ['dwelling'] }, [at('2026-02-02', { place: 'business' })], false],
    ['on a target', { 'at-least': 1, target: ['agent'] }, [at('2026-02-02', { target: 'agent' })], true],
    ['on none', { 'at-least': 1, target: ['agent'] }, three, false],
  ] as const)('%s', (_, rule, events, expected) => {
    expect(holds({ attempts: rule }, events)).toBe(expected)
    expect(holds({ 'attempts-short': rule }, events)).toBe(!expected)
  })
})

describe('what an event says', () => {
  const aged = (value: string): FactEvent[] => [
    { ...on('delivered', '2026-02-02T16:30'), fields: { age: value } },
  ]
  test.each([
    ['a number under', { 'event-number': { event: 'delivered', field: 'age', under: 18 } }, aged('17'), true],
    [
      'a number not under',
      { 'event-number': { event: 'delivered', field: 'age', under: 18 } },
      aged('18'),
      false,
    ],
    ['a number from', { 'event-number': { event: 'delivered', field: 'age', from: 18 } }, aged('18'), true],
    ['no number', { 'event-number': { event: 'delivered', field: 'age', under: 18 } }, aged(''), false],
    [
      'no such value',
      { 'no-event-with': { event: 'delivered', field: 'age', is: ['20'] } },
      aged('17'),
      true,
    ],
    [
      'such a value',
      { 'no-event-with': { event: 'delivered', field: 'age', is: ['17'] } },
      aged('17'),
      false,
    ],
    ['no such event', { 'no-event-with': { event: 'mailed', field: 'age', is: ['17'] } }, aged('17'), true],
    ['at the hour', { 'at-hour': { event: 'delivered', from: '16:30' } }, aged('1'), true],
    ['before the hour', { 'at-hour': { event: 'delivered', before: '16:30' } }, aged('1'), false],
    ['a minute before', { 'at-hour': { event: 'delivered', before: '16:31' } }, aged('1'), true],
    [
      'an event without an hour',
      { 'at-hour': { event: 'delivered', before: '23:59' } },
      [on('delivered', '2026-02-02')],
      false,
    ],
    [
      'on a Saturday',
      { 'on-closed-day': { event: 'delivered', counting: 'act' } },
      [on('delivered', '2026-02-07')],
      true,
    ],
    [
      'on Founding Day',
      { 'on-closed-day': { event: 'delivered', counting: 'act' } },
      [on('delivered', '2026-03-09')],
      true,
    ],
    [
      'on an open day',
      { 'on-closed-day': { event: 'delivered', counting: 'act' } },
      [on('delivered', '2026-02-06')],
      false,
    ],
    [
      'under a policy that closes no day',
      { 'on-closed-day': { event: 'delivered', counting: 'effect' } },
      [on('delivered', '2026-02-07')],
      false,
    ],
  ] as const)('%s', (_, when, events, expected) => {
    expect(holds(when as When, events)).toBe(expected)
  })
})

describe('the day the case was commenced, asked for as an event', () => {
  const holdsOf = (when: When, events: readonly FactEvent[], commenced: string | null): boolean => {
    const bars = [{ id: 'barred', when, effect: 'defect' as const, because: 'Barred.', cite: ACT }]
    const facts = { events, case: { commenced: commenced === null ? null : day(commenced) } }
    return outcome({ bars }, facts).violations.includes('barred')
  }
  const since: When = { 'event-day': { event: 'commenced', from: '2026-02-07' } }
  const closed: When = { 'on-closed-day': { event: 'commenced', counting: 'act' } }
  const recorded = [on('commenced', '2026-02-09')]

  test.each([
    ['the day that the case names', since, [], '2026-02-07', true],
    ['a day before it', since, [], '2026-02-06', false],
    ['the event, where it is recorded', since, recorded, '2026-02-06', true],
    ['another event on such a day', since, [on('delivered', '2026-02-09')], '2026-02-06', false],
    ['a Saturday that the case names', closed, [], '2026-02-07', true],
    ['a Monday of the record, not the Saturday of the case', closed, recorded, '2026-02-07', false],
  ] as const)('%s', (_, when, events, commenced, expected) => {
    expect(holdsOf(when, events, commenced)).toBe(expected)
  })
})

describe('facts that a jurisdiction declares', () => {
  const returns = { days: { 'return-day': day('2026-03-02') } }
  const words = { words: { summons: 'long' } }
  test.each([
    ['a word that is among them', { 'case-is': { fact: 'summons', is: ['long'] } }, words, true],
    ['another word', { 'case-is': { fact: 'summons', is: ['short'] } }, words, false],
    ['no word', { 'case-is': { fact: 'summons', is: ['short'] } }, {}, false],
    ['a word that is not the one', { 'case-is-not': { fact: 'summons', is: ['short'] } }, words, true],
    ['the very word', { 'case-is-not': { fact: 'summons', is: ['long'] } }, words, false],
    ['none, which is not the one', { 'case-is-not': { fact: 'summons', is: ['short'] } }, {}, true],
    ['a set of holidays that is not held', { 'names-no-set': 'summons' }, words, true],
    ['no set named', { 'names-no-set': 'summons' }, {}, false],
    ['a fact that is there', { 'case-has': ['return-day'] }, returns, true],
    ['a fact that is not', { 'case-has': ['return-day'] }, words, false],
    ['a fact that is lacking', { 'case-lacks': ['return-day'] }, words, true],
  ])('%s', (_, when, further, expected) => {
    expect(holds(when, [], further)).toBe(expected)
  })

  const rulebook = build.rulebook({
    jurisdiction: {
      events: { 'return-made': 'The sheriff made a return.' },
      facts: {
        'return-day': { kind: 'day', say: 'The day in the summons.', cite: ACT },
        'days-off': { kind: 'days', say: 'Days off.', cite: ACT },
        summons: { kind: 'word', words: ['long', 'short'], say: 'Which summons.', cite: ACT },
        place: { kind: 'text', say: 'Where.', cite: ACT },
        'rest-ends': { kind: 'hour', say: 'The end of the rest.', cite: ACT },
      },
    },
    methods: [build.method({})],
  })
  const entry = (lawsuit: object, events: readonly object[] = []): unknown => ({
    jurisdiction: 'made-land',
    method: build.method({}).id,
    case: { court: 'high', ...lawsuit },
    recipient: { kind: 'person' },
    events,
  })

  test('are read from the case by their names on the wire', () => {
    const facts = readFacts(
      entry({
        returnDay: '2026-03-02',
        daysOff: ['2026-03-03'],
        summons: 'long',
        place: 'X',
        restEnds: '17:43',
      }),
      rulebook,
    )
    expect(facts.case.further).toEqual({
      days: { 'return-day': day('2026-03-02') },
      lists: { 'days-off': [day('2026-03-03')] },
      hours: { 'rest-ends': 17 * 60 + 43 },
      words: { summons: 'long', place: 'X' },
    })
  })

  test.each([
    [{ returnDay: '2026-02-30' }, 'case.returnDay'],
    [{ summons: 'middling' }, 'case.summons'],
    [{ daysOff: '2026-03-03' }, 'case.daysOff'],
    [{ daysOff: [null] }, 'case.daysOff[0]'],
    [{ restEnds: '24:00' }, 'case.restEnds'],
    [{ returnDy: '2026-03-02' }, 'case.returnDy'],
  ])('are refused with their place: %j', (lawsuit, path) => {
    expect(() => readFacts(entry(lawsuit), rulebook)).toThrow(expect.objectContaining({ path }) as Error)
  })

  test('an event that only the jurisdiction knows is read, and unknown elsewhere', () => {
    const events = [{ type: 'return-made', at: '2026-03-02' }]
    expect(readFacts(entry({}, events), rulebook).events.map(({ type }) => type)).toEqual(['return-made'])
    const elsewhere = build.rulebook({ methods: [build.method({})] })
    expect(() => readFacts(entry({}, events), elsewhere)).toThrow(
      expect.objectContaining({ code: 'unknown-event' }) as Error,
    )
  })
})

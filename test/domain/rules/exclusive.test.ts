import { areExclusive } from '../../../src/domain/rules/check/conflicts'
import type { When } from '../../../src/domain/rules/when-types'

const EXCLUSIVE: readonly (readonly [why: string, a: When, b: When])[] = [
  ['a case is in one court', { court: ['high'] }, { court: ['low', 'middle'] }],
  ['a case is in one county', { county: ['East'] }, { county: ['West'] }],
  ['service is in one place', { 'place-of-service': ['in-state'] }, { 'place-of-service': ['out-of-state'] }],
  ['a recipient is of one kind', { recipient: ['company'] }, { recipient: ['natural-person'] }],
  ['one person signs', { signer: ['bailiff'] }, { signer: ['neighbour'] }],
  ['a court is not one of those', { court: ['low'] }, { 'not-court': ['low', 'middle'] }],
  ['a flag is set or not', { flag: ['urgent'] }, { 'no-flag': ['flooded', 'urgent'] }],
  ['one of all the flags is not set', { 'all-flags': ['urgent', 'flooded'] }, { 'no-flag': ['urgent'] }],
  ['an event is recorded or not', { recorded: ['mailed'] }, { 'not-recorded': ['mailed'] }],
  ['an order says it or not', { ordered: ['complete'] }, { 'not-ordered': ['complete', 'extension'] }],
  ['ages do not meet', { 'age-under': 14 }, { 'age-from': 14 }],
  ['an unknown age is under nothing', { 'age-unknown': true }, { 'age-under': 14 }],
  ['an unknown age is over nothing', { 'age-unknown': true }, { 'age-from': 14 }],
  [
    'the day of a deadline is before or after',
    { 'deadline-day': { deadline: 'served', before: '2025-01-01' } },
    { 'deadline-day': { deadline: 'served', from: '2025-01-01' } },
  ],
  ['one key is enough', { flag: ['urgent'], court: ['high'] }, { flag: ['urgent'], court: ['low'] }],
]

const TOGETHER: readonly (readonly [why: string, a: When, b: When])[] = [
  ['they are the same', { flag: ['urgent'] }, { flag: ['urgent'] }],
  ['they look at different facts', { flag: ['urgent'] }, { court: ['high'] }],
  ['a case can have both flags', { flag: ['urgent'] }, { flag: ['flooded'] }],
  ['both events can be recorded', { recorded: ['mailed'] }, { recorded: ['delivered'] }],
  ['they share a court', { court: ['high', 'low'] }, { court: ['low', 'middle'] }],
  ['any of the flags is enough', { flag: ['urgent', 'flooded'] }, { 'no-flag': ['urgent'] }],
  ['a third court is neither', { 'not-court': ['high'] }, { 'not-court': ['low'] }],
  ['the ages overlap', { 'age-under': 18 }, { 'age-from': 14 }],
  [
    'they look at days of different deadlines',
    { 'deadline-day': { deadline: 'served', before: '2025-01-01' } },
    { 'deadline-day': { deadline: 'complete', from: '2025-01-01' } },
  ],
  ['nobody knows the age', { 'age-unknown': true }, { 'age-unknown': true }],
]

describe('two conditions', () => {
  it.each(EXCLUSIVE)('cannot hold at once where %s', (_, a, b) => {
    expect([areExclusive(a, b), areExclusive(b, a)]).toEqual([true, true])
  })

  it.each(TOGETHER)('can hold at once where %s', (_, a, b) => {
    expect([areExclusive(a, b), areExclusive(b, a)]).toEqual([false, false])
  })

  test('answers to one question exclude each other, to two questions not', () => {
    const flag = (question: string) => ({ title: 'A', say: 'A.', 'one-of': question, cite: [] })
    const flags = { fr: flag('Country'), de: flag('Country'), es: flag('Country'), late: flag('Hour') }
    const [a, both, other]: readonly When[] = [{ flag: ['fr'] }, { flag: ['de', 'es'] }, { flag: ['late'] }]
    const asked = [
      [a, both],
      [a, other],
      [a, { flag: ['fr', 'de'] }],
      [a, {}],
      [a, { flag: ['unknown'] }],
    ] as const
    expect(asked.map(([one = {}, two = {}]) => areExclusive(one, two, flags))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

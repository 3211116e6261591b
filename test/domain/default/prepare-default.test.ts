import { isoDay } from '../../../src/domain/calendar/day'
import { prepareDefault, type SignedPapers } from '../../../src/domain/default/prepare-default'
import type { DefaultNeed } from '../../../src/domain/rules/default-types'
import { ACT } from '../../support/made-land'
import { build, day, on, type FactsParts } from '../../support/build'

/** Ten days to answer after delivery, default from the day after, and a year to seek it. */
const method = build.method({
  deadlines: [
    build.limit(
      'respond-by',
      { start: { event: 'delivered' }, add: { days: 10 }, counting: 'effect' },
      { limits: [] },
    ),
    build.limit(
      'default-from',
      { start: { deadline: 'respond-by', as: 'rolled' }, add: { days: 1 }, counting: 'effect' },
      { limits: [] },
    ),
    build.limit(
      'default-by',
      { start: { deadline: 'respond-by', as: 'rolled' }, add: { years: 1 }, counting: 'effect' },
      { limits: [] },
    ),
  ],
})

function stands(
  need: Partial<DefaultNeed>,
  facts: FactsParts,
  asOf: string,
  signed: SignedPapers = new Set(),
): string[] {
  const whole: DefaultNeed = { id: 'it', title: 'It', say: 'It is wanted.', cite: ACT, ...need }
  const file = { jurisdiction: 'made-land', needs: [whole] }
  const rulebook = build.rulebook({ methods: [method], default: file })
  return prepareDefault(build.facts(facts), rulebook, day(asOf), signed).map(
    ({ state, day: on, isFirst }) =>
      `${state}${isFirst ? ' from' : ''}${on === null ? '' : ` ${isoDay(on)}`}`,
  )
}

const delivered: FactsParts = { events: [on('delivered', '2026-02-02')] }
const sought: FactsParts = { events: [on('delivered', '2026-02-02'), on('default-sought', '2026-03-02')] }
const seek: Partial<DefaultNeed> = { done: [{ recorded: ['default-sought'] }], from: 'default-from' }

describe('what the law wants before a default', () => {
  test.each([
    ['a day that is awaited', { reached: 'default-from' }, delivered, '2026-02-12', ['waits 2026-02-13']],
    ['a day that has come', { reached: 'default-from' }, delivered, '2026-02-13', ['done 2026-02-13']],
    ['a day that is not known', { reached: 'default-from' }, {}, '2026-02-13', ['waits']],
    ['an act that is on record', { done: seek.done }, sought, '2026-03-02', ['done']],
    ['an act of no day', { done: seek.done }, delivered, '2026-03-02', ['open']],
    ['an act before its first day', seek, delivered, '2026-02-12', ['waits from 2026-02-13']],
    ['an act from its first day on', seek, delivered, '2026-02-13', ['open from 2026-02-13']],
    [
      'an act long after its first day, which is never late',
      seek,
      delivered,
      '2026-12-31',
      ['open from 2026-02-13'],
    ],
    ['an act whose first day is not known', seek, {}, '2026-02-13', ['waits from']],
    [
      'an act with a last day before its first one',
      { ...seek, by: 'default-by' },
      delivered,
      '2026-02-12',
      ['waits from 2026-02-13'],
    ],
    ['an act on its last day', { ...seek, by: 'default-by' }, delivered, '2027-02-12', ['open 2027-02-12']],
    [
      'an act after its last day',
      { ...seek, by: 'default-by' },
      delivered,
      '2027-02-13',
      ['late 2027-02-12'],
    ],
    [
      'an act done, with its last day',
      { ...seek, by: 'default-by' },
      sought,
      '2027-02-13',
      ['done 2027-02-12'],
    ],
    ['another kind of case', { ...seek, when: { recipient: ['company'] } }, delivered, '2026-02-13', []],
  ] as const)('%s', (_, need, facts, asOf, expected) => {
    expect(stands(need as Partial<DefaultNeed>, facts, asOf)).toEqual(expected)
  })

  test('what goes with a deadline is not wanted where the rules say that there is none', () => {
    const none = { none: 'No certificate is filed.' }
    const cited = { cite: ACT }
    const fileBy = (exceptions: object) =>
      build.method({
        deadlines: [
          build.limit(
            'file-by',
            { start: { event: 'delivered' }, add: { days: 5 }, counting: 'effect' },
            { limits: [], ...exceptions },
          ),
        ],
      })
    const need = { id: 'it', title: 'It', say: 'It.', ...cited, done: [{ recorded: ['proof-filed'] }] }
    const file = { jurisdiction: 'made-land', needs: [{ ...need, 'unless-none': 'file-by' }] }
    const told = (exceptions: object, facts: FactsParts) =>
      prepareDefault(
        build.facts(facts),
        build.rulebook({ methods: [fileBy(exceptions)], default: file }),
        day('2026-02-13'),
      ).map(({ state }) => state)
    const noneHere = { exceptions: [{ when: { recorded: ['mailed'] }, use: none, ...cited }] }
    expect(told({}, delivered)).toEqual(['open'])
    expect(told({}, {})).toEqual(['open'])
    expect(told(noneHere, delivered)).toEqual(['open'])
    const both = { events: [on('delivered', '2026-02-02'), on('mailed', '2026-02-03')] }
    expect(told(noneHere, both)).toEqual([])
  })

  test('a paper is wanted until it is signed', () => {
    const paper = { papers: ['military'] }
    expect(stands(paper, delivered, '2026-02-13')).toEqual(['open'])
    expect(stands(paper, delivered, '2026-02-13', new Set(['other']))).toEqual(['open'])
    expect(stands(paper, delivered, '2026-02-13', new Set(['military']))).toEqual(['done'])
  })

  test('a paper that only shows an act does not stand for it', () => {
    const shown = { done: [{ recorded: ['default-notice-mailed'] }], papers: ['mailing'] }
    expect(stands(shown, delivered, '2026-02-13', new Set(['mailing']))).toEqual(['open'])
  })

  test('is nothing where the jurisdiction has no list', () => {
    expect(
      prepareDefault(build.facts(delivered), build.rulebook({ methods: [method] }), day('2026-02-13')),
    ).toEqual([])
  })
})

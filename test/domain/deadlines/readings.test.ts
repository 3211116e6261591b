import type { DeadlineRule } from '../../../src/domain/rules/rule-types'
import type { MethodFile } from '../../../src/domain/rules/method-types'
import { ACT } from '../../support/made-land'
import { build, on, type FactsParts } from '../../support/build'
import { outcome, sheet } from '../../support/outcome'

type Reading = NonNullable<DeadlineRule['other-readings']>[number]

function method(reading: Partial<Reading>): Partial<MethodFile> {
  const use = { start: { event: 'mailed' }, add: { days: 20 }, counting: 'act' }
  return {
    deadlines: [
      build.limit(
        'respond-by',
        { start: { event: 'delivered' }, add: { days: 20 }, counting: 'act' },
        {
          'other-readings': [
            { id: 'from-mailing', if: 'time runs from mailing', use, cite: ['A v B'], ...reading },
          ],
        },
      ),
    ],
  }
}

const both: FactsParts = { events: [on('delivered', '2026-02-02'), on('mailed', '2026-02-05')] }

describe('other-readings', () => {
  test('the other day is a warning; the day itself stays', () => {
    const explained = sheet(method({}), both)
    expect(explained.warnings).toEqual([
      {
        id: 'from-mailing',
        message: 'Title of respond-by: Mon 23 Feb 2026. If time runs from mailing: Wed 25 Feb 2026.',
        cite: ['A v B'],
      },
    ])
    expect(outcome(method({}), both)).toEqual({
      days: { 'respond-by': '2026-02-23' },
      violations: [],
      waitingFor: {},
    })
  })

  test('no warning where both readings give the same day', () => {
    const same = { events: [on('delivered', '2026-02-02'), on('mailed', '2026-02-03')] }
    expect(sheet(method({}), same).warnings).toEqual([])
  })

  test('no warning while the day itself is not known', () => {
    expect(sheet(method({}), { events: [on('mailed', '2026-02-05')] }).warnings).toEqual([])
  })

  test('the other day may be not known', () => {
    expect(sheet(method({}), { events: [on('delivered', '2026-02-02')] }).warnings).toEqual([
      {
        id: 'from-mailing',
        message: 'Title of respond-by: Mon 23 Feb 2026. If time runs from mailing: not known.',
        cite: ['A v B'],
      },
    ])
  })

  test('only where its condition holds', () => {
    expect(sheet(method({ when: { court: ['low'] } }), both).warnings).toEqual([])
    expect(sheet(method({ when: { court: ['high'] } }), both).warnings).toHaveLength(1)
  })

  test('other readings of two deadlines stand apart', () => {
    const [first] = method({}).deadlines ?? []
    const second = build.effect(
      'complete',
      { start: { event: 'delivered' }, counting: 'effect' },
      {
        'other-readings': [
          {
            id: 'ten-days-on',
            if: 'ten days pass',
            use: { start: { event: 'delivered' }, add: { days: 10 }, counting: 'effect' },
            cite: ACT,
          },
        ],
      },
    )
    const deadlines = first === undefined ? [] : [first, second]
    expect(sheet({ deadlines }, both).warnings.map(({ message }) => message)).toEqual([
      'Title of respond-by: Mon 23 Feb 2026. If time runs from mailing: Wed 25 Feb 2026.',
      'Title of complete: Mon 2 Feb 2026. If ten days pass: Thu 12 Feb 2026.',
    ])
  })
})

describe('warnings', () => {
  const [rule] = method({}).deadlines ?? []
  const deadlines = rule === undefined ? [] : [{ ...rule, 'other-readings': [] }]
  const say = (sentence: string, facts: FactsParts): unknown =>
    sheet({ deadlines, warnings: [{ id: 'w', say: sentence, cite: ['C'] }] }, facts).warnings

  test('name the day of a deadline in their sentence', () => {
    expect(say('Answer by {respond-by}, not later than {respond-by}.', both)).toEqual([
      { id: 'w', message: 'Answer by Mon 23 Feb 2026, not later than Mon 23 Feb 2026.', cite: ['C'] },
    ])
  })

  test('leave what is not known, or no deadline, as it stands', () => {
    expect(say('By {respond-by} or {no-such-day}.', {})).toEqual([
      { id: 'w', message: 'By {respond-by} or {no-such-day}.', cite: ['C'] },
    ])
  })

  test('of the jurisdiction come before those of the method', () => {
    const warnings = [{ id: 'common', say: 'Common.', cite: ['C'] }]
    const own = { deadlines, warnings: [{ id: 'own', say: 'Own.', cite: ['C'] }] }
    const told = sheet(own, both, { jurisdiction: { warnings } }).warnings
    expect(told.map(({ id }) => id)).toEqual(['common', 'own'])
  })
})

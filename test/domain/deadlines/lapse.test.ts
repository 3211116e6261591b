import type { Bar } from '../../../src/domain/rules/rule-types'
import type { MethodFile } from '../../../src/domain/rules/method-types'
import { ACT } from '../../support/made-land'
import { build, day, on, type FactsParts } from '../../support/build'
import { outcome } from '../../support/outcome'

function method(bar: Partial<Bar>): Partial<MethodFile> {
  return {
    'service-acts': [['delivered', 'affixed'], 'mailed'],
    bars: [{ id: 'the-bar', effect: 'void', because: 'It had run out.', cite: ACT, ...bar }],
    deadlines: [
      build.effect(
        'complete',
        { start: { event: 'delivered' }, counting: 'effect' },
        { 'void-by-bars': true },
      ),
    ],
  }
}

const barred = (day: string | null): object => ({
  days: { complete: day },
  violations: ['the-bar'],
  waitingFor: {},
})
const open = (day: string): object => ({ days: { complete: day }, violations: [], waitingFor: {} })

type Row = readonly [string, Partial<Bar>, FactsParts, object]

describe('after-lapse', () => {
  const lapse: Partial<Bar> = {
    events: ['delivered', 'affixed', 'mailed'],
    'after-lapse': { of: ['commenced', 'reinstated'], days: 30, counting: 'act' },
  }
  const filed = { commenced: day('2026-01-05') }
  const again = on('reinstated', '2026-03-02')
  // 30 days from Monday 5 January are Wednesday 4 February; from Thursday 8 January Saturday 7, so Monday 9.
  test.each<Row>([
    [
      'on the last day of the first life',
      lapse,
      { case: filed, events: [on('delivered', '2026-02-04'), again] },
      open('2026-02-04'),
    ],
    [
      'a day after it, renewed later',
      lapse,
      { case: filed, events: [on('delivered', '2026-02-05'), again] },
      barred(null),
    ],
    [
      'the last day moves under the policy',
      lapse,
      { events: [on('commenced', '2026-01-08'), on('delivered', '2026-02-09'), again] },
      open('2026-02-09'),
    ],
    [
      'after the moved day',
      lapse,
      { events: [on('commenced', '2026-01-08'), on('delivered', '2026-02-10'), again] },
      barred(null),
    ],
    [
      'not renewed: that is for a limit',
      lapse,
      { case: filed, events: [on('delivered', '2026-02-20')] },
      open('2026-02-20'),
    ],
    [
      'before any life is known',
      lapse,
      { case: { commenced: null }, events: [on('delivered', '2026-02-20'), again] },
      open('2026-02-20'),
    ],
    [
      'done again in the second life it is no violation',
      lapse,
      { case: filed, events: [on('delivered', '2026-02-20'), again, on('delivered', '2026-03-10')] },
      open('2026-03-10'),
    ],
    [
      'done again as another act of the bar',
      lapse,
      { case: filed, events: [on('affixed', '2026-02-20'), again, on('delivered', '2026-03-10')] },
      open('2026-03-10'),
    ],
    [
      'an act that does not do for it is none of it',
      lapse,
      { case: filed, events: [on('mailed', '2026-02-20'), again, on('delivered', '2026-03-10')] },
      barred(null),
    ],
    [
      'between the second and the third life',
      lapse,
      {
        case: filed,
        events: [again, on('delivered', '2026-04-02'), on('reinstated', '2026-04-20')],
      },
      barred(null),
    ],
    [
      'within the second of three lives',
      lapse,
      {
        case: filed,
        events: [again, on('delivered', '2026-04-01'), on('reinstated', '2026-04-20')],
      },
      open('2026-04-01'),
    ],
  ])('%s', (_, bar, facts, expected) => {
    expect(outcome(method(bar), facts)).toEqual(expected)
  })
})

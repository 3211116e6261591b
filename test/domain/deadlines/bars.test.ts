import type { Bar } from '../../../src/domain/rules/rule-types'
import { ACT } from '../../support/made-land'
import { barred, method, open, sunday } from '../../support/barred'
import { day, on, type FactsParts } from '../../support/build'
import { outcome } from '../../support/outcome'

type Row = readonly [string, Partial<Bar>, FactsParts, object]

const sabbath: Partial<Bar> = {
  events: ['delivered'],
  days: ['saturday'],
  until: 'sabbath-ends',
  when: { flag: ['observer'] },
}
const observer = (at: string, sabbathEnds: number | null): FactsParts => ({
  case: {
    flags: ['observer'],
    further: {
      days: {},
      lists: {},
      hours: sabbathEnds === null ? {} : { 'sabbath-ends': sabbathEnds },
      words: {},
    },
  },
  events: [on('delivered', at)],
})
const early: Partial<Bar> = { events: ['delivered'], 'earlier-than': 'order-granted' }
const soon: Partial<Bar> = { events: ['delivered'], 'sooner-than': { days: 21, after: 'first-published' } }
const unfiled: Partial<Bar> = { events: ['delivered'], 'earlier-than': 'commenced' }
const orderOn = on('order-granted', '2026-02-10')
const published = on('first-published', '2026-02-02')

describe('a bar on days', () => {
  const rows: readonly Row[] = [
    ['Sunday is void', sunday, { events: [on('delivered', '2026-02-01')] }, barred(null)],
    ['Sunday at any hour is void', sunday, { events: [on('delivered', '2026-02-01T00:05')] }, barred(null)],
    [
      'Saturday a minute before midnight is not',
      sunday,
      { events: [on('delivered', '2026-01-31T23:59')] },
      open('2026-01-31'),
    ],
    ['Monday is not', sunday, { events: [on('delivered', '2026-02-02')] }, open('2026-02-02')],
    [
      'another act on a Sunday is not',
      sunday,
      { events: [on('delivered', '2026-02-02'), on('mailed', '2026-02-01')] },
      open('2026-02-02'),
    ],
    [
      'two days are barred',
      { ...sunday, days: ['saturday', 'sunday'] },
      { events: [on('delivered', '2026-01-31')] },
      barred(null),
    ],
    [
      'several events are barred',
      { ...sunday, events: ['mailed', 'delivered'] },
      { events: [on('delivered', '2026-02-02'), on('mailed', '2026-02-01')] },
      barred(null),
    ],
    [
      'a bar broken twice is one violation',
      sunday,
      { events: [on('delivered', '2026-02-01'), on('delivered', '2026-02-08')] },
      barred(null),
    ],
  ]
  test.each(rows)('%s', (_, bar, facts, expected) => {
    expect(outcome(method(bar), facts)).toEqual(expected)
  })
})

describe('a bar on days, until: sabbath-ends', () => {
  const rows: readonly Row[] = [
    ['before the hour', sabbath, observer('2026-01-31T17:42', 17 * 60 + 43), barred(null)],
    ['at the hour', sabbath, observer('2026-01-31T17:43', 17 * 60 + 43), open('2026-01-31')],
    ['without the hour of the act', sabbath, observer('2026-01-31', 17 * 60 + 43), barred(null)],
    ['without the hour of the case', sabbath, observer('2026-01-31T23:00', null), barred(null)],
    ['on another day', sabbath, observer('2026-02-02T10:00', 17 * 60 + 43), open('2026-02-02')],
    [
      'where the condition does not hold',
      sabbath,
      { events: [on('delivered', '2026-01-31T10:00')] },
      open('2026-01-31'),
    ],
  ]
  test.each(rows)('%s', (_, bar, facts, expected) => {
    expect(outcome(method(bar), facts)).toEqual(expected)
  })
})

describe('a bar on what is earlier', () => {
  const rows: readonly Row[] = [
    [
      'earlier-than: the day before',
      early,
      { events: [on('delivered', '2026-02-09'), orderOn] },
      barred(null),
    ],
    [
      'earlier-than: the day itself is lawful',
      early,
      { events: [orderOn, on('delivered', '2026-02-10')] },
      open('2026-02-10'),
    ],
    [
      'earlier-than: later is lawful',
      early,
      { events: [orderOn, on('delivered', '2026-02-11')] },
      open('2026-02-11'),
    ],
    [
      'earlier-than: nothing to be earlier than',
      early,
      { events: [on('delivered', '2026-02-09')] },
      open('2026-02-09'),
    ],
    [
      'earlier-than: the first of two orders counts',
      early,
      { events: [on('order-granted', '2026-02-20'), orderOn, on('delivered', '2026-02-11')] },
      open('2026-02-11'),
    ],
    [
      'earlier-than: the day before the case says that it was commenced',
      unfiled,
      { case: { commenced: day('2026-02-10') }, events: [on('delivered', '2026-02-09')] },
      barred(null),
    ],
    [
      'earlier-than: the day on which the case says that it was commenced',
      unfiled,
      { case: { commenced: day('2026-02-10') }, events: [on('delivered', '2026-02-10')] },
      open('2026-02-10'),
    ],
    [
      'earlier-than: the recorded commencement goes before what the case says',
      unfiled,
      {
        case: { commenced: day('2026-02-10') },
        events: [on('commenced', '2026-02-08'), on('delivered', '2026-02-09')],
      },
      open('2026-02-09'),
    ],
    [
      'earlier-than: nobody knows when the case was commenced',
      unfiled,
      { case: { commenced: null }, events: [on('delivered', '2026-02-09')] },
      open('2026-02-09'),
    ],
    [
      'sooner-than: the 20th day after',
      soon,
      { events: [published, on('delivered', '2026-02-22')] },
      barred(null),
    ],
    [
      'sooner-than: the 21st day after is lawful',
      soon,
      { events: [published, on('delivered', '2026-02-23')] },
      open('2026-02-23'),
    ],
    [
      'sooner-than: nothing to be sooner than',
      soon,
      { events: [on('delivered', '2026-02-03')] },
      open('2026-02-03'),
    ],
  ]
  test.each(rows)('%s', (_, bar, facts, expected) => {
    expect(outcome(method(bar), facts)).toEqual(expected)
  })
})

describe('a barred weekday that an order may allow', () => {
  const lifted: Partial<Bar> = { ...sunday, 'unless-ordered': true }
  const delivered = on('delivered', '2026-02-01')
  const order = (at: string, serviceOn: string): ReturnType<typeof on> =>
    on('order-granted', at, { terms: { serviceOn } })
  const rows: readonly Row[] = [
    ['without an order it is void', lifted, { events: [delivered] }, barred(null)],
    [
      'an order of the day before lifts it',
      lifted,
      { events: [order('2026-01-31', 'sunday'), delivered] },
      open('2026-02-01'),
    ],
    [
      'an order of that day lifts it',
      lifted,
      { events: [order('2026-02-01', 'sunday'), delivered] },
      open('2026-02-01'),
    ],
    [
      'an order of the day after does not',
      lifted,
      { events: [order('2026-02-02', 'sunday'), delivered] },
      barred(null),
    ],
    [
      'an order for another weekday does not',
      lifted,
      { events: [order('2026-01-31', 'saturday'), delivered] },
      barred(null),
    ],
    [
      'nor does an order lift a bar that says nothing of orders',
      sunday,
      { events: [order('2026-01-31', 'sunday'), delivered] },
      barred(null),
    ],
  ]
  test.each(rows)('%s', (_, bar, facts, expected) => {
    expect(outcome(method(bar), facts)).toEqual(expected)
  })
})

test('the earliest counts for a bar even where another bar makes it void', () => {
  const bars: Bar[] = [
    { id: 'sunday', events: ['first-published'], days: ['sunday'], effect: 'void', because: 'A.', cite: ACT },
    {
      id: 'soon',
      events: ['delivered'],
      effect: 'void',
      because: 'B.',
      cite: ACT,
      'sooner-than': { days: 21, after: 'first-published' },
    },
  ]
  const events = [
    on('first-published', '2026-02-01'),
    on('first-published', '2026-02-09'),
    on('delivered', '2026-02-22'),
  ]
  expect(outcome({ ...method({}), bars }, { events }).violations).toEqual(['sunday'])
})

describe('a bar with only when', () => {
  const whole: Partial<Bar> = { when: { court: ['low'] } }
  const rows: readonly Row[] = [
    [
      'concerns the service as a whole',
      whole,
      { case: { court: 'low' }, events: [on('delivered', '2026-02-02')] },
      barred(null),
    ],
    [
      'does not where it does not hold',
      whole,
      { events: [on('delivered', '2026-02-02')] },
      open('2026-02-02'),
    ],
    [
      'as a defect it leaves the dates',
      { ...whole, effect: 'defect' },
      { case: { court: 'low' }, events: [on('delivered', '2026-02-02')] },
      barred('2026-02-02'),
    ],
    [
      'with an event',
      { when: { 'not-recorded': ['mailed'], recorded: ['delivered'] }, effect: 'defect' },
      { events: [on('delivered', '2026-02-02')] },
      barred('2026-02-02'),
    ],
  ]
  test.each(rows)('%s', (_, bar, facts, expected) => {
    expect(outcome(method(bar), facts)).toEqual(expected)
  })
})

test.each([
  ['before-day: the day before', '2026-02-01', barred(null)],
  ['before-day: the day itself is lawful', '2026-02-02', open('2026-02-02')],
])('%s', (_, at, expected) => {
  const since: Partial<Bar> = { events: ['delivered'], 'before-day': '2026-02-02' }
  expect(outcome(method(since), { events: [on('delivered', at)] })).toEqual(expected)
})

describe('a bar of the service as a whole', () => {
  const alone: Partial<Bar> = { when: { recorded: ['delivered'], 'not-recorded': ['mailed'] } }
  const delivered = { events: [on('delivered', '2026-02-02')] }
  const both = { events: [on('delivered', '2026-02-02'), on('mailed', '2026-02-04')] }
  const waiting = { days: { complete: null }, violations: ['the-bar'], waitingFor: { complete: ['mailed'] } }
  const rows: readonly Row[] = [
    ['makes it void', alone, delivered, barred(null)],
    ['with an act that is missing, waits for that act', { ...alone, missing: 'mailed' }, delivered, waiting],
    ['is satisfied by that act', { ...alone, missing: 'mailed' }, both, open('2026-02-02')],
    [
      'leaves the day where it is but a defect',
      { ...alone, missing: 'mailed', effect: 'defect' },
      delivered,
      barred('2026-02-02'),
    ],
  ]
  test.each(rows)('%s', (_, bar, facts, expected) => {
    expect(outcome(method(bar), facts)).toEqual(expected)
  })
})

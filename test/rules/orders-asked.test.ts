import type { JsonObject } from '../../src/domain/cases/matter'
import { matterFacts } from '../../src/domain/cases/matter-facts'
import { readFacts } from '../../src/domain/cases/read-facts'
import { isoDay } from '../../src/domain/calendar/day'
import { explainSheet } from '../../src/domain/deadlines/explain'
import { orderAsked } from '../../src/domain/motions/order-asked'
import { directionsOf } from '../../src/domain/orders/directions'
import { day } from '../support/build'
import { rulebook } from '../support/matters'
import { motionSample, prepareSample } from '../support/motions'

type Acts = readonly { readonly type: string; readonly at: string }[]

/** The serve of a sample once the order that it asks for is made and recorded, in the way of service that it permits. */
function onceMade(name: string, method: string, made: string, acts: Acts) {
  const sample = motionSample(name)
  const { task, motion, file } = prepareSample(sample)
  const order = orderAsked(motion, file, sample.answers)
  const { loaded } = task.law
  const events = [...task.serve.events, { ...order, type: 'order-granted', at: made }, ...acts]
  const serve = { ...task.serve, method, events }
  const facts = readFacts(matterFacts(loaded.id, task.matter.case, serve, loaded.jurisdiction), rulebook)
  const today = day(made)
  const { deadlines, violations } = explainSheet(facts, rulebook, today)
  const days: JsonObject = Object.fromEntries(
    deadlines.flatMap(({ id, day: on }) => (on === null ? [] : [[id, isoDay(on)]])),
  )
  return { days, violations: violations.map(({ id }) => id), directions: directionsOf(events, today) }
}

const EMAILS: Acts = [
  { type: 'emailed', at: '2026-06-01T10:00' },
  { type: 'emailed', at: '2026-06-01T10:05' },
]

describe('England and Wales: an order as it is asked for becomes days of the serve', () => {
  // Worked by hand: 16 June and 14 days are 30 June, and 21 days are 7 July; 30 June and 42 days are 11 August.
  test.each([
    [
      'another method: the day of deemed service and the period from it',
      ['uk-ew-alternative-service', 'alternative-order', '2026-05-22', EMAILS],
      {
        'serve-by': '2026-07-02',
        'service-complete': '2026-06-16',
        'acknowledge-by': '2026-06-30',
        'respond-by': '2026-06-30',
        'file-proof-by': '2026-07-07',
      },
    ],
    [
      'steps already taken: the order reaches back, and grants no more time',
      ['uk-ew-steps-already-taken', 'alternative-order', '2026-07-28', []],
      {
        'serve-by': '2026-07-02',
        'service-complete': '2026-06-30',
        'acknowledge-by': '2026-08-11',
        'respond-by': '2026-08-11',
      },
    ],
    [
      'service dispensed with: the day on which it is treated as made',
      ['uk-ew-dispensing', 'dispense', '2026-07-28', []],
      { 'service-complete': '2026-06-30', 'acknowledge-by': '2026-08-11', 'respond-by': '2026-08-11' },
    ],
    [
      'more time: the day asked for, not rolled',
      ['uk-ew-more-time', 'personal-delivery', '2026-06-25', []],
      { 'serve-by': '2026-09-02' },
    ],
  ] as const)('%s', (_say, [name, method, made, acts], expected) => {
    const { days, violations } = onceMade(name, method, made, acts)
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, days[id]]))).toEqual(expected)
    expect(violations).toEqual([])
  })

  test('another method: each step with its address and last day, open until it is done', () => {
    const state = (acts: Acts) =>
      onceMade('uk-ew-alternative-service', 'alternative-order', '2026-05-22', acts).directions.map(
        ({ channel, address, lastDay, state: now }) => [
          channel,
          address,
          lastDay === null ? null : isoDay(lastDay),
          now,
        ],
      )
    const [email, message] = ['robin.doe@example.com', '07700 900123, WhatsApp']
    expect(state([])).toEqual([
      ['email', email, '2026-06-12', 'open'],
      ['text', message, '2026-06-12', 'open'],
    ])
    const told = EMAILS.map((act, index) => ({ ...act, term: index + 1 }))
    expect(state(told).map(([, , , now]) => now)).toEqual(['done', 'done'])
  })
})

describe('California: an order as it is asked for becomes days of the serve', () => {
  // Worked by hand. Posting: 24 March and 10 days are 3 April, and ten court days from there Friday 17 April.
  // Secretary of State: 8 April and 10 days are Saturday 18 April, and 30 days Monday 18 May. Directed, the second of
  // the two e-mails and the mail being of 4 May: 10 days are 14 May, and 30 days Saturday 13 June, so Monday 15 June. Publication: 14 April is day one, so 11 May, 10 June.
  test.each([
    [
      'posting: complete on the tenth day after both, and court days to respond',
      [
        'us-ca-posting',
        'post-and-mail',
        '2026-03-20',
        [
          { type: 'affixed', at: '2026-03-24T18:10' },
          { type: 'mailed', at: '2026-03-24' },
        ],
      ],
      { 'service-complete': '2026-04-03', 'respond-by': '2026-04-17' },
    ],
    [
      'the Secretary of State: complete on the tenth day after the delivery, and more time',
      [
        'us-ca-secretary-of-state',
        'secretary-of-state',
        '2026-04-06',
        [{ type: 'delivered', at: '2026-04-08T11:00' }],
      ],
      {
        'serve-by': '2026-06-15',
        'file-proof-by': '2026-06-15',
        'service-complete': '2026-04-18',
        'respond-by': '2026-05-18',
      },
    ],
    [
      'as the court directs: the days that the order itself fixes',
      [
        'us-ca-court-ordered-service',
        'court-ordered',
        '2026-04-28',
        [
          { type: 'emailed', at: '2026-05-01T10:00' },
          { type: 'emailed', at: '2026-05-04T10:00' },
          { type: 'mailed', at: '2026-05-04' },
        ],
      ],
      { 'serve-by': '2026-06-30', 'service-complete': '2026-05-14', 'respond-by': '2026-06-15' },
    ],
    [
      'publication: the twenty-eighth day, the first publication being day one',
      [
        'us-ca-publication',
        'publication',
        '2026-04-10',
        [
          { type: 'first-published', at: '2026-04-14' },
          { type: 'last-published', at: '2026-05-05' },
        ],
      ],
      { 'serve-by': '2026-07-15', 'service-complete': '2026-05-11', 'respond-by': '2026-06-10' },
    ],
  ] as const)('%s', (_say, [name, method, made, acts], expected) => {
    const { days, violations } = onceMade(name, method, made, acts)
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, days[id]]))).toEqual(expected)
    expect(violations).toEqual([])
  })

  test('posting and mailing are two steps of the order, open until they are done', () => {
    const { directions } = onceMade('us-ca-posting', 'post-and-mail', '2026-03-20', [])
    expect(directions.map(({ channel, address, state }) => [channel, address, state])).toEqual([
      ['door', 'the front door of 31 Elm Street, Apartment 4, Los Angeles, CA 90026', 'open'],
      ['mail', '31 Elm Street, Apartment 4, Los Angeles, CA 90026', 'open'],
    ])
  })
})

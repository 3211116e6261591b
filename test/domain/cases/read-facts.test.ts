import { readFacts } from '../../../src/domain/cases/read-facts'
import { EVENT_TYPES } from '../../../src/domain/cases/event-types'
import { build, day } from '../../support/build'
import { fullEntry, leastEntry } from '../../support/entries'
import { refusal } from '../../support/refusal'

const rulebook = build.rulebook()

describe('an entry that is good', () => {
  test('is read with everything in it', () => {
    expect(readFacts(fullEntry(), rulebook)).toEqual({
      id: 'full',
      jurisdiction: 'made-land',
      case: {
        commenced: day('2026-01-05'),
        court: 'low',
        county: 'North',
        flags: ['urgent', 'observer'],
        closures: [day('2026-02-10')],
        further: {
          days: { 'sol-expires': day('2026-06-01') },
          lists: {},
          hours: { 'sabbath-ends': 17 * 60 + 43 },
          words: {},
        },
        earlyClosings: [day('2026-02-11')],
        signer: 'bailiff',
      },
      recipient: { kind: 'person', age: 40 },
      method: 'by-hand',
      placeOfService: 'out-of-state',
      events: [
        {
          type: 'attempted',
          day: day('2026-01-30'),
          minute: 430,
          to: null,
          fields: { type: 'attempted', at: '2026-01-30T07:10', outcome: 'no-answer' },
          terms: null,
        },
        {
          type: 'delivered',
          day: day('2026-02-02'),
          minute: 1180,
          to: 'parent',
          fields: { type: 'delivered', at: '2026-02-02T19:40', by: 'server' },
          terms: null,
        },
        {
          type: 'mailed',
          day: day('2026-02-05'),
          minute: null,
          to: 'parent',
          fields: { type: 'mailed', at: '2026-02-05', to: 'parent', mailClass: 'first', channel: 'post' },
          terms: null,
        },
        {
          type: 'order-granted',
          day: day('2026-02-06'),
          minute: null,
          to: null,
          fields: {
            type: 'order-granted',
            at: '2026-02-06',
            extendsDays: '30',
            extendsServeByTo: '2026-07-01',
          },
          terms: {
            complete: { days: 10 },
            respondDays: 40,
            extendsDays: 30,
            extendsServeByTo: day('2026-07-01'),
            extensionRunsFrom: 'commenced',
            serviceOn: 'sunday',
            directs: [],
          },
        },
      ],
      period: { unit: 'days', amount: 20, backward: true },
    })
  })

  test('may have next to nothing: the first court, in the state, nothing recorded', () => {
    expect(readFacts(leastEntry(), rulebook)).toEqual({
      id: '',
      jurisdiction: 'made-land',
      case: {
        commenced: null,
        court: 'high',
        county: null,
        flags: [],
        closures: [],
        further: { days: {}, lists: {}, hours: {}, words: {} },
        earlyClosings: [],
        signer: null,
      },
      recipient: { kind: 'person', age: null },
      method: 'by-hand',
      placeOfService: 'in-state',
      events: [],
      period: null,
    })
  })

  test('says null where nothing is recorded', () => {
    const nothing = {
      ...leastEntry(),
      case: {
        commenced: null,
        court: null,
        county: null,
        flags: null,
        closures: null,
        sabbathEnds: null,
        solExpires: null,
        signer: null,
      },
      recipient: { kind: 'person', age: null },
      placeOfService: null,
      events: null,
      period: null,
    }
    expect(readFacts(nothing, rulebook)).toEqual(readFacts(leastEntry(), rulebook))
  })

  test('knows what an order directs, where the record says it, and which of it an act obeys', () => {
    const order = {
      judge: 'Hon. Ana Ruiz',
      terms: [{ text: 'Mail.', channel: 'mail', times: 2, daysApart: 3, address: '1 Elm; 2 Oak' }, { n: 7 }],
    }
    const events = [
      { type: 'order-granted', at: '2026-02-02', order },
      { type: 'mailed', at: '2026-02-03', term: 7, to: { address: '1 Elm' } },
    ]
    const [granted, mailed] = readFacts({ ...leastEntry(), events }, rulebook).events
    expect(granted?.terms?.directs).toEqual([
      { n: 1, channel: 'mail', often: 2, addresses: ['1 Elm', '2 Oak'], apart: 3 },
      { n: 7, channel: null, often: 1, addresses: [], apart: 0 },
    ])
    expect([mailed?.fields['term'], mailed?.address]).toEqual(['7', '1 Elm'])
    const often = { terms: [{ channel: 'mail', times: 'twice' }] }
    const wrong = { ...leastEntry(), events: [{ type: 'order-granted', at: '2026-02-02', order: often }] }
    expect(() => readFacts(wrong, rulebook)).toThrow(
      'events[0].order.terms[0].times: is "twice"; write a whole number from 0 to 1000.',
    )
  })

  test.each([
    ['beside the act', { resides: false }],
    ['of the person whom it went to', { to: { name: 'Sam Doe', resides: false } }],
  ])('says %s whether that person lives there', (_where, said) => {
    const events = [{ type: 'left-with-substitute', at: '2026-02-03', ...said }]
    expect(readFacts({ ...leastEntry(), events }, rulebook).events[0]?.fields['resides']).toBe('false')
  })

  test('may carry keys of its own that are no slip of a known one', () => {
    const own = { ...leastEntry(), expect: {}, working: 'x', confidence: 1, authority: [] }
    expect(refusal(own)).toBeNull()
  })

  test.each(EVENT_TYPES)('knows the event %s', (type) => {
    const entry = { ...leastEntry(), events: [{ type, at: '2026-02-02' }] }
    expect(readFacts(entry, rulebook).events.map((event) => event.type)).toEqual([type])
  })

  test.each([
    ['when-sent', 'when-sent'],
    ['2026-02-20', { day: day('2026-02-20') }],
    [{ days: 10 }, { days: 10 }],
    [10, { days: 10 }],
    [null, null],
    ['in due course', 'in due course'],
  ])('an order may say of completion %j', (complete, expected) => {
    const entry = {
      ...leastEntry(),
      events: [{ type: 'order-granted', at: '2026-02-02', terms: { complete } }],
    }
    expect(readFacts(entry, rulebook).events[0]?.terms?.complete).toEqual(expected)
  })

  test('an order may deem it served on a day, whatever else it says', () => {
    const terms = { deemedServed: '2026-02-20', complete: 'when-sent' }
    const entry = { ...leastEntry(), events: [{ type: 'order-granted', at: '2026-02-02', terms }] }
    expect(readFacts(entry, rulebook).events[0]?.terms?.complete).toEqual({ day: day('2026-02-20') })
  })
})

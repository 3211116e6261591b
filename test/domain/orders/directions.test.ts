import { isoDay, parseDay, type Day } from '../../../src/domain/calendar/day'
import type { JsonObject, MatterEvent } from '../../../src/domain/cases/matter'
import { directionsLeft, directionsOf, openFrom } from '../../../src/domain/orders/directions'

function day(text: string): Day {
  const read = parseDay(text)
  if (read === null) throw new Error(`${text} is no day`)
  return read
}

const EMAIL = {
  text: 'E-mail the papers.',
  channel: 'email',
  address: 'a@example.com',
  lastDay: '2026-06-12',
}
const MAIL = { text: 'Mail the papers.', channel: 'mail' }

/** Granted on Tuesday 2 June 2026. */
function granted(order: JsonObject): MatterEvent {
  return { type: 'order-granted', at: '2026-06-02', order }
}

function states(events: readonly MatterEvent[], today: string): string[] {
  return directionsOf(events, day(today)).map(({ n, state }) => `${n ?? 'proof'} ${state}`)
}

describe('what an order of the court wants done', () => {
  it('is told with its last day, to whom, how often, and by which acts it was obeyed', () => {
    const sent = { type: 'emailed', at: '2026-06-04T10:15' }
    expect(directionsOf([granted({ terms: [EMAIL] }), sent], day('2026-06-05'))).toEqual([
      {
        n: 1,
        text: 'E-mail the papers.',
        channel: 'email',
        address: 'a@example.com',
        papers: null,
        ordered: { n: 1, channel: 'email', often: 1, addresses: ['a@example.com'], apart: 0 },
        times: 1,
        lastDay: day('2026-06-12'),
        done: [sent],
        near: [],
        elsewhere: [],
        state: 'done',
      },
    ])
  })

  it.each([
    ['on its last day', '2026-06-12T23:50', '2026-06-15', '1 done'],
    ['the day after', '2026-06-13T00:10', '2026-06-15', '1 late'],
    ['before the order was granted', '2026-06-01T10:00', '2026-06-12', '1 open'],
    ['before the order was granted, and never after', '2026-06-01T10:00', '2026-06-13', '1 overdue'],
  ])('done %s', (_when, at, today, state) => {
    expect(states([granted({ terms: [EMAIL] }), { type: 'emailed', at }], today)).toEqual([state])
  })

  it('is done when it was done as often as the order says', () => {
    const twice = granted({ terms: [{ ...EMAIL, times: 2 }] })
    const first = { type: 'emailed', at: '2026-06-04T10:15' }
    expect(states([twice, first], '2026-06-05')).toEqual(['1 open'])
    expect(states([twice, first, { ...first, at: '2026-06-11T10:15' }], '2026-06-12')).toEqual(['1 done'])
  })

  it.each([
    [1, ['1 Elm Street', '2 Oak Street'], '1 done'],
    [1, ['1 Elm Street'], '1 open'],
    [1, ['1 Elm Street', '1 ELM STREET.'], '1 open'],
    [2, ['1 Elm Street', '2 Oak Street', '1 Elm Street'], '1 open'],
    [2, ['1 Elm Street', '1 Elm Street', '1 Elm Street', '2 Oak Street'], '1 open'],
    [2, ['1 Elm Street', '2 Oak Street', '1 Elm Street', '2 Oak Street'], '1 done'],
  ])('what goes %i times to each of two addresses takes that many acts: %j', (times, sent, state) => {
    const both = granted({ terms: [{ ...MAIL, times, address: '1 Elm Street; 2 Oak Street' }] })
    const acts = sent.map((address) => ({ type: 'mailed', at: '2026-06-04', to: { address } }))
    expect(states([both, ...acts], '2026-06-05')).toEqual([state])
  })

  it.each([
    ['two days after the first', ['2026-06-04', '2026-06-06'], '1 open', ['2026-06-06']],
    ['three days after the first', ['2026-06-04', '2026-06-07'], '1 done', []],
    ['sooner, and once more in time', ['2026-06-04', '2026-06-05', '2026-06-07'], '1 done', ['2026-06-05']],
    [
      'each sooner than three days after one that counts',
      ['2026-06-04', '2026-06-06', '2026-06-08'],
      '1 done',
      ['2026-06-06'],
    ],
  ])('an act at least three days after the one before, done %s', (_when, days, state, tooNear) => {
    const twice = granted({ terms: [{ ...EMAIL, times: 2, daysApart: 3 }] })
    const acts = days.map((at) => ({ type: 'emailed', at, to: { address: 'a@example.com' } }))
    expect(states([twice, ...acts], '2026-06-10')).toEqual([state])
    const [direction] = directionsOf([twice, ...acts], day('2026-06-10'))
    expect(direction?.near.map(({ at }) => at)).toEqual(tooNear)
  })

  it('days between two acts are counted for each address by itself', () => {
    const each = granted({
      terms: [{ ...MAIL, times: 2, daysApart: 3, address: '1 Elm Street; 2 Oak Street' }],
    })
    const mailed = (at: string, address: string): MatterEvent => ({ type: 'mailed', at, to: { address } })
    const acts = [
      mailed('2026-06-04', '1 Elm Street'),
      mailed('2026-06-05', '2 Oak Street'),
      mailed('2026-06-07', '1 Elm Street'),
      mailed('2026-06-08', '2 Oak Street'),
    ]
    expect(states([each, ...acts], '2026-06-10')).toEqual(['1 done'])
  })

  it('a further act is open from the day that lies far enough after the last one, at the address that is open first', () => {
    const from = (term: JsonObject, acts: readonly MatterEvent[]): string | null => {
      const order = granted({ terms: [{ ...MAIL, times: 2, daysApart: 3, ...term }] })
      const [direction] = directionsOf([order, ...acts], day('2026-06-10'))
      const open = direction === undefined ? null : openFrom(direction)
      return open === null ? null : isoDay(open)
    }
    const mailed = (at: string, address: string): MatterEvent => ({ type: 'mailed', at, to: { address } })
    const elm = mailed('2026-06-04', '1 Elm Street')
    const both = { address: '1 Elm Street; 2 Oak Street' }
    expect(from({ address: '1 Elm Street' }, [])).toBeNull()
    // Thursday 4 June and three days.
    expect(from({ address: '1 Elm Street' }, [elm])).toBe('2026-06-07')
    expect(from({ address: '1 Elm Street', daysApart: 0 }, [elm])).toBeNull()
    expect(from(both, [elm])).toBeNull()
    expect(from(both, [elm, mailed('2026-06-06', '2 Oak Street')])).toBe('2026-06-07')
  })

  it.each([
    [
      'mail',
      'mailed',
      '18 Orchard Lane, Danbury, CT 06810',
      { to: { address: '40 Elm Street, Albany' } },
      'open',
    ],
    [
      'mail',
      'mailed',
      'Jane Roe, 18 Orchard Lane, Danbury',
      { to: { address: '18 Orchard Ln, CT' } },
      'done',
    ],
    ['mail', 'mailed', 'her last known address', { to: { address: '40 Elm Street, Albany' } }, 'done'],
    ['mail', 'mailed', '18 Orchard Lane, Danbury', {}, 'done'],
    ['email', 'emailed', 'a@example.com', { to: { address: 'b@example.com' } }, 'open'],
    ['email', 'emailed', 'Jane Roe <a@example.com>', { to: { address: 'A@example.com' } }, 'done'],
    ['social-media', 'emailed', 'example.com/jane', { to: { address: '@jane' } }, 'done'],
    ['door', 'affixed', '2140 Ogden Avenue, Apt 4C', { place: { address: '2104 Ogden Avenue' } }, 'open'],
    ['door', 'affixed', '2140 Ogden Avenue, Apt 4C', { place: { address: '2140 Ogden Ave, Bronx' } }, 'done'],
    ['hand', 'delivered', 'Flat 3B, 14 Mill Lane', { place: { address: '14 Mill Lane, Flat 3B' } }, 'done'],
  ])('by %s, as %s, to %s: what is recorded of %j leaves it %s', (channel, type, address, where, state) => {
    const order = granted({ terms: [{ text: 'Do it.', channel, address }] })
    const act = { type, at: '2026-06-04', ...where }
    expect(states([order, act], '2026-06-05')).toEqual([`1 ${state}`])
    const [direction] = directionsOf([order, act], day('2026-06-05'))
    expect(direction?.elsewhere).toEqual(state === 'open' ? [act] : [])
  })

  it('two newspapers in one direction are told by the last insertion, not counted', () => {
    const papers = granted({
      terms: [{ text: 'Publish.', channel: 'publication', address: 'The Sun; The Moon' }],
    })
    expect(states([papers, { type: 'first-published', at: '2026-06-05' }], '2026-06-27')).toEqual(['1 done'])
  })

  it('a publication of several weeks is done with its last insertion', () => {
    const four = granted({ terms: [{ text: 'Publish.', channel: 'publication', times: 4 }] })
    const first = { type: 'first-published', at: '2026-06-05' }
    expect(states([four, first], '2026-06-27')).toEqual(['1 open'])
    expect(states([four, first, { type: 'last-published', at: '2026-06-26' }], '2026-06-27')).toEqual([
      '1 done',
    ])
  })

  it('an act that names its direction obeys no other', () => {
    const both = granted({ terms: [MAIL, { ...MAIL, text: 'Mail them to the insurer.' }] })
    const second = { type: 'mailed', at: '2026-06-04', term: 2 }
    expect(states([both, second], '2026-06-05')).toEqual(['1 open', '2 done'])
  })

  it('ends with the filing of the proof, where the order gives a day for it', () => {
    const order = granted({ terms: [MAIL], proofBy: '2026-06-30' })
    const filed = { type: 'proof-filed', at: '2026-07-01' }
    expect(states([order, filed], '2026-07-02')).toEqual(['1 open', 'proof late'])
  })

  it.each([
    ['its entry, where it is recorded', { entered: '2026-06-05', dated: '2026-06-01' }, '2026-06-15'],
    ['its date, where no entry is', { dated: '2026-06-01' }, '2026-06-11'],
    ['the day it is recorded for, where it bears none', {}, '2026-06-12'],
  ])('within ten days is counted from %s', (_since, order, last) => {
    const [one] = directionsOf(
      [granted({ ...order, terms: [{ ...MAIL, withinDays: 10 }] })],
      day('2026-06-03'),
    )
    expect(one?.lastDay).toBe(day(last))
  })

  it('a day that it names goes before a number of days', () => {
    const [one] = directionsOf([granted({ terms: [{ ...EMAIL, withinDays: 3 }] })], day('2026-06-03'))
    expect(one?.lastDay).toBe(day('2026-06-12'))
  })

  it('proof within so many days of the last act has a day once all acts are done', () => {
    const order = granted({ terms: [EMAIL, MAIL], proofWithinDays: 20 })
    const emailed = { type: 'emailed', at: '2026-06-04T10:15' }
    const filing = (...events: readonly MatterEvent[]) =>
      directionsOf([order, ...events], day('2026-06-20')).at(-1)
    expect(filing(emailed)).toMatchObject({ n: null, lastDay: null, state: 'open' })
    const mailed = { type: 'mailed', at: '2026-06-09' }
    expect(filing(emailed, mailed)).toMatchObject({ n: null, lastDay: day('2026-06-29'), state: 'open' })
    expect(filing(emailed, mailed, { type: 'proof-filed', at: '2026-06-30' })?.state).toBe('late')
  })

  it('comes from the last order that directs anything', () => {
    const extension = { type: 'order-granted', at: '2026-06-20', extendsDays: 30 }
    const later = { ...granted({ terms: [MAIL] }), at: '2026-06-25' }
    expect(states([granted({ terms: [EMAIL, MAIL] }), extension], '2026-06-21')).toEqual([
      '1 overdue',
      '2 open',
    ])
    expect(states([granted({ terms: [EMAIL, MAIL] }), extension, later], '2026-06-26')).toEqual(['1 open'])
    expect(states([extension], '2026-06-21')).toEqual([])
  })

  it('is left in the order of the last days, what has none at the end', () => {
    const order = granted({ terms: [MAIL, EMAIL], proofBy: '2026-06-10' })
    const left = directionsLeft(directionsOf([order], day('2026-06-05')))
    expect(left.map(({ n }) => n)).toEqual([null, 2, 1])
  })
})

import { parseDay, type Day } from '../../../src/domain/calendar/day'
import type { JsonObject, MatterEvent } from '../../../src/domain/cases/matter'
import { orderedMailings } from '../../../src/domain/orders/ordered-mailings'

function day(text: string): Day {
  const read = parseDay(text)
  if (read === null) throw new Error(`${text} is no day`)
  return read
}

/** Granted on Tuesday 2 June 2026. */
function granted(...terms: readonly JsonObject[]): MatterEvent {
  return { type: 'order-granted', at: '2026-06-02', order: { terms } }
}

const MAIL = {
  text: 'Mail the papers.',
  channel: 'mail',
  address: '1 Elm Street, Albany; 2 Oak Street, Troy',
}

function mailed(address?: string): MatterEvent {
  const to = address === undefined ? {} : { to: { address } }
  return { type: 'mailed', at: '2026-06-04', ...to }
}

function addresses(events: readonly MatterEvent[]): string[] {
  return orderedMailings(events, day('2026-06-05')).map(({ address }) => address)
}

describe('the mailings that an order directs', () => {
  it('are a piece for each address, with what lies in it, the last day, and the direction that it obeys', () => {
    const order = granted(
      { text: 'E-mail the papers.', channel: 'email', address: 'a@example.com' },
      { ...MAIL, address: '1 Elm Street, Albany', papers: 'The summons', lastDay: '2026-06-12' },
    )
    expect(orderedMailings([order], day('2026-06-05'))).toEqual([
      {
        need: { id: 'order-2-1', title: 'Mail as the order directs', say: 'Mail the papers.', cite: [] },
        state: 'open',
        day: day('2026-06-12'),
        isFirst: false,
        mail: { event: 'mailed', encloses: 'The summons', states: { term: 2 }, to: [] },
        address: '1 Elm Street, Albany',
      },
    ])
  })

  it('are late after the last day, and none before any order directs them', () => {
    const late = orderedMailings([granted({ ...MAIL, lastDay: '2026-06-04' })], day('2026-06-05'))
    expect(late.map(({ state }) => state)).toEqual(['late', 'late'])
    expect(orderedMailings([mailed()], day('2026-06-05'))).toEqual([])
  })

  it.each<readonly [string, number, readonly MatterEvent[], readonly string[]]>([
    ['nothing was mailed', 1, [], ['1 Elm Street, Albany', '2 Oak Street, Troy']],
    ['one was mailed', 1, [mailed('2 OAK STREET, Troy.')], ['1 Elm Street, Albany']],
    [
      'one of two was mailed twice',
      1,
      [mailed('1 Elm Street, Albany'), mailed('1 Elm Street, Albany')],
      ['2 Oak Street, Troy'],
    ],
    ['one was mailed somewhere', 1, [mailed()], ['2 Oak Street, Troy']],
    [
      'one went to a number that only ends like the other: it obeys nothing',
      1,
      [mailed('1 Elm Street, Albany'), mailed('12 Oak Street, Troy'), mailed('1 Elm Street, Albany')],
      ['2 Oak Street, Troy'],
    ],
    [
      'each once where each is to go twice',
      2,
      [mailed('1 Elm Street, Albany'), mailed('2 Oak Street, Troy')],
      ['1 Elm Street, Albany', '2 Oak Street, Troy'],
    ],
  ])('%s', (_say, times, acts, left) => {
    expect(addresses([granted({ ...MAIL, times }), ...acts])).toEqual(left)
  })

  it('waits at an address that was mailed to, until the days that the order sets between have passed', () => {
    const order = granted({ ...MAIL, times: 2, daysApart: 7, lastDay: '2026-06-20' })
    const acts = [order, mailed('1 Elm Street, Albany')]
    const stood = (today: string) =>
      orderedMailings(acts, day(today)).map(({ need, state, day: on, isFirst }) => [
        need.id,
        state,
        on,
        isFirst,
      ])
    const oak = ['order-1-2', 'open', day('2026-06-20'), false]
    expect(stood('2026-06-10')).toEqual([['order-1-1', 'waits', day('2026-06-11'), true], oak])
    expect(stood('2026-06-11')).toEqual([['order-1-1', 'open', day('2026-06-20'), false], oak])
    expect(stood('2026-06-21')).toEqual([
      ['order-1-1', 'late', day('2026-06-20'), false],
      ['order-1-2', 'late', day('2026-06-20'), false],
    ])
  })

  it('keep their ids when another of them is done', () => {
    const mailings = orderedMailings([granted(MAIL), mailed('1 Elm Street, Albany')], day('2026-06-05'))
    expect(mailings.map(({ need }) => need.id)).toEqual(['order-1-2'])
  })
})

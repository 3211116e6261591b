import type { OrderTerms } from '../../../src/domain/cases/facts'
import type { OrderCompletion } from '../../../src/domain/rules/body-types'
import { build, day, on, type FactsParts } from '../../support/build'
import { outcome, sheet, stepsOf, type Outcome } from '../../support/outcome'

const words: OrderCompletion = {
  'when-sent': ['emailed', 'mailed'],
  'on-delivery': ['delivered'],
  acts: ['emailed', 'mailed', 'delivered'],
  silent: 'last-act',
}

function method(parts: Partial<OrderCompletion> = {}): Parameters<typeof outcome>[0] {
  const start = { 'order-completion': { ...words, ...parts } }
  return { deadlines: [build.effect('complete', { start, counting: 'effect' })] }
}

const order = (complete: OrderTerms['complete']): ReturnType<typeof on> =>
  on('order-granted', '2026-01-20', { terms: { complete } })
const emailed = on('emailed', '2026-02-02')
const mailed = on('mailed', '2026-02-05')
const delivered = on('delivered', '2026-02-09')

function complete(text: string | null, waitsFor: readonly string[] = []): Outcome {
  return {
    days: { complete: text },
    violations: [],
    waitingFor: waitsFor.length === 0 ? {} : { complete: waitsFor },
  }
}

describe('start: order-completion', () => {
  const rows: readonly [string, FactsParts['events'], Outcome][] = [
    ['waits for the order', [emailed, mailed], complete(null, ['order-granted'])],
    [
      'when-sent: the last of what is sent',
      [order('when-sent'), emailed, mailed, delivered],
      complete('2026-02-05'),
    ],
    ['when-sent with one sent', [order('when-sent'), emailed], complete('2026-02-02')],
    ['when-sent with none sent waits for an act', [order('when-sent')], complete(null, ['emailed'])],
    ['on-delivery: the day of delivery', [order('on-delivery'), emailed, delivered], complete('2026-02-09')],
    [
      'on-delivery without a delivery waits for it',
      [order('on-delivery'), emailed],
      complete(null, ['delivered']),
    ],
    ['days: so many after the last act', [order({ days: 10 }), emailed, mailed], complete('2026-02-15')],
    [
      'days, none of the acts recorded, waits for the first of them',
      [order({ days: 10 })],
      complete(null, ['emailed']),
    ],
    [
      'no days at all: the day of the last act',
      [order({ days: 0 }), emailed, mailed],
      complete('2026-02-05'),
    ],
    ['a day: that day, whatever was done', [order({ day: day('2026-02-20') })], complete('2026-02-20')],
    ['silent: the last act', [order(null), emailed, mailed], complete('2026-02-05')],
    [
      'an order without terms is silent',
      [on('order-granted', '2026-01-20'), emailed],
      complete('2026-02-02'),
    ],
    [
      'a word that the rule does not know is read like silence',
      [order('in due course'), emailed, mailed],
      complete('2026-02-05'),
    ],
    [
      'of two orders the later one that speaks of it',
      [order('when-sent'), order({ days: 3 }), emailed],
      complete('2026-02-05'),
    ],
    [
      'an order silent on it does not undo an earlier one',
      [order({ days: 3 }), order(null), emailed],
      complete('2026-02-05'),
    ],
    [
      'terms on another event are no order',
      [on('emailed', '2026-02-02', { terms: { complete: { days: 9 } } })],
      complete(null, ['order-granted']),
    ],
  ]
  test.each(rows)('%s', (_, events, expected) => {
    expect(outcome(method(), { events: events ?? [] })).toEqual(expected)
  })

  // 20 Jan 2026: e-mail, and mail twice; the last mailing on Fri 13 Feb.
  const email = { n: 1, channel: 'email', often: 1, addresses: [], apart: 0 }
  const mailTwice = { n: 2, channel: 'mail', often: 2, addresses: [], apart: 0 }
  const directing = (
    directs: OrderTerms['directs'],
    complete: OrderTerms['complete'] = { days: 10 },
    at = '2026-01-20',
  ): ReturnType<typeof on> => on('order-granted', at, { terms: { complete, directs } })
  const again = on('mailed', '2026-02-13')
  const toBoth = {
    ...{ n: 1, channel: 'mail', often: 1, apart: 0 },
    addresses: ['1 Elm Street, Albany', '2 Oak Street, Troy'],
  }
  const mailedTo = (at: string, address: string) => on('mailed', at, { address })
  const directed: readonly [string, FactsParts['events'], Outcome][] = [
    ['nothing done', [directing([email, mailTwice])], complete(null, ['emailed'])],
    ['one of two things', [directing([email, mailTwice]), emailed], complete(null, ['mailed'])],
    ['less often than it says', [directing([email, mailTwice]), emailed, mailed], complete(null, ['mailed'])],
    // 13 Feb + 10 days = Mon 23 Feb.
    ['all of it', [directing([email, mailTwice]), emailed, mailed, again], complete('2026-02-23')],
    [
      'what was done before the order obeys nothing',
      [directing([email], { days: 10 }, '2026-02-03'), emailed],
      complete(null, ['emailed']),
    ],
    [
      'a publication that has begun waits for its end',
      [
        directing([{ n: 1, channel: 'publication', often: 2, addresses: [], apart: 0 }]),
        on('first-published', '2026-02-02'),
        emailed,
      ],
      complete(null, ['last-published']),
    ],
    [
      'an act obeys the direction that it names',
      [
        directing([mailTwice, { ...mailTwice, n: 3, often: 1 }]),
        on('mailed', '2026-02-05', { fields: { term: '2' } }),
        on('mailed', '2026-02-13', { fields: { term: '2' } }),
      ],
      complete(null, ['mailed']),
    ],
    [
      'what goes through no known channel is obeyed by what names it',
      [directing([email, { n: 2, channel: null, often: 1, addresses: [], apart: 0 }]), emailed],
      complete(null, ['emailed']),
    ],
    [
      'named by the act',
      [
        directing([email, { n: 2, channel: null, often: 1, addresses: [], apart: 0 }]),
        emailed,
        on('submitted', '2026-02-09', { fields: { term: '2' } }),
      ],
      complete('2026-02-12'),
    ],
    [
      'two mailings to one of two addresses are not one to each',
      [
        directing([toBoth]),
        mailedTo('2026-02-05', '1 ELM STREET, Albany'),
        mailedTo('2026-02-13', '1 Elm Street, Albany'),
      ],
      complete(null, ['mailed']),
    ],
    [
      'one mailing to each of two addresses',
      [
        directing([toBoth]),
        mailedTo('2026-02-05', '2 Oak Street, Troy'),
        mailedTo('2026-02-13', '1 Elm Street, Albany'),
      ],
      complete('2026-02-23'),
    ],
    [
      'less than three days apart: the second does not count',
      [directing([{ ...mailTwice, apart: 3 }]), on('mailed', '2026-02-05'), on('mailed', '2026-02-07')],
      complete(null, ['mailed']),
    ],
    [
      'three days apart',
      [directing([{ ...mailTwice, apart: 3 }]), on('mailed', '2026-02-10'), on('mailed', '2026-02-13')],
      complete('2026-02-23'),
    ],
    [
      'a third, three days after the first',
      [
        directing([{ ...mailTwice, apart: 3 }]),
        on('mailed', '2026-02-10'),
        on('mailed', '2026-02-11'),
        on('mailed', '2026-02-13'),
      ],
      complete('2026-02-23'),
    ],
    [
      'complete when sent: all must be sent',
      [directing([email, mailTwice], 'when-sent'), emailed, mailed],
      complete(null, ['mailed']),
    ],
    [
      'a day that it names is no completion before all is done',
      [directing([email, mailTwice], { day: day('2026-02-20') }), emailed],
      complete(null, ['mailed']),
    ],
    [
      'an extension that directs nothing undoes no direction',
      [
        directing([email, mailTwice]),
        on('order-granted', '2026-01-25', { terms: { extendsDays: 30 } }),
        emailed,
      ],
      complete(null, ['mailed']),
    ],
    [
      'a later order that directs other things goes before',
      [directing([email, mailTwice]), directing([email], null, '2026-01-30'), emailed],
      complete('2026-02-12'),
    ],
  ]
  test.each(directed)('an order whose directions are recorded: %s', (_, events, expected) => {
    expect(outcome(method(), { events: events ?? [] })).toEqual(expected)
  })

  test('an order that is itself the act has nothing done after it', () => {
    const itself = method({ acts: ['order-granted'], silent: 'unknown' })
    expect(outcome(itself, { events: [directing([email], { day: day('2026-02-20') })] })).toEqual(
      complete('2026-02-20'),
    )
  })

  test('silent: unknown waits for an order that speaks', () => {
    const unknown = method({ silent: 'unknown' })
    expect(outcome(unknown, { events: [order(null), emailed] })).toEqual(complete(null, ['order-granted']))
    expect(outcome(unknown, { events: [order('in due course'), emailed] })).toEqual(
      complete(null, ['order-granted']),
    )
    expect(outcome(unknown, { events: [order('when-sent'), emailed] })).toEqual(complete('2026-02-02'))
    expect(outcome(unknown, { events: [order({ days: 3 }), emailed] })).toEqual(complete('2026-02-05'))
  })

  test.each([
    ['when-sent' as const, 'when-sent'],
    [{ days: 3 }, '3 days after the last act'],
    [{ day: day('2026-02-05') }, '2026-02-05'],
    [null, 'nothing of completion: the last act ordered counts'],
  ])('the working repeats what the order says: %j', (terms, says) => {
    const explained = sheet(method(), { events: [order(terms), emailed, on('mailed', '2026-02-02')] })
    expect(stepsOf(explained, 'complete')).toEqual([
      { step: 'order', says, day: terms !== null && typeof terms === 'object' ? '2026-02-05' : '2026-02-02' },
    ])
  })
})

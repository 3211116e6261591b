import type { OrderTerms } from '../../../src/domain/cases/facts'
import type { OrderCompletion } from '../../../src/domain/rules/rule-types'
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

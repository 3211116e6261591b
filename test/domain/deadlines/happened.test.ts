import fc from 'fast-check'
import type { FactEvent } from '../../../src/domain/cases/facts'
import { asTheyHappened } from '../../../src/domain/deadlines/happened'
import { day, on } from '../../support/build'

function names(events: readonly FactEvent[]): string[] {
  return asTheyHappened(events).map(({ to }) => to ?? '')
}

const a = (at: string): FactEvent => on('mailed', at, { to: 'a' })
const b = (at: string): FactEvent => on('mailed', at, { to: 'b' })
const c = (at: string): FactEvent => on('mailed', at, { to: 'c' })

describe('the order in which things happened', () => {
  test.each([
    ['by day', [a('2026-02-09'), b('2026-02-02')], ['b', 'a']],
    ['on one day by hour', [a('2026-02-02T12:00'), b('2026-02-02T09:00')], ['b', 'a']],
    ['on one day without hours as recorded', [a('2026-02-02'), b('2026-02-02')], ['a', 'b']],
    ['with one hour only as recorded', [a('2026-02-02'), b('2026-02-02T09:00')], ['a', 'b']],
    [
      'with one hour only as recorded, the other way round',
      [a('2026-02-02T09:00'), b('2026-02-02')],
      ['a', 'b'],
    ],
    ['at one hour as recorded', [a('2026-02-02T09:00'), b('2026-02-02T09:00')], ['a', 'b']],
    [
      'without an hour behind what was recorded before it, wherever hours put that',
      [a('2026-02-02T10:00'), b('2026-02-02'), c('2026-02-02T09:00')],
      ['c', 'a', 'b'],
    ],
    [
      'without an hour and recorded first, first of its day',
      [a('2026-02-02'), b('2026-02-02T10:00'), c('2026-02-02T09:00')],
      ['a', 'c', 'b'],
    ],
    ['an hour says nothing about another day', [a('2026-02-03T09:00'), b('2026-02-02T10:00')], ['b', 'a']],
  ])('%s', (_, events, expected) => {
    expect(names(events)).toEqual(expected)
  })

  const at = fc.record({
    day: fc.integer({ min: 2, max: 4 }),
    minute: fc.option(fc.integer({ min: 600, max: 603 })),
  })
  const recorded = fc.array(at, { maxLength: 9 }).map((moments) =>
    moments.map(({ day, minute }, index) => ({
      ...on('mailed', `2026-02-0${day}`, { to: `${index}` }),
      minute,
    })),
  )

  test('keeps every event once', () => {
    fc.assert(
      fc.property(recorded, (events) => {
        expect(new Set(asTheyHappened(events))).toEqual(new Set(events))
        expect(asTheyHappened(events)).toHaveLength(events.length)
      }),
    )
  })

  test('is by day, and by hour among those of one day that have one', () => {
    fc.assert(
      fc.property(recorded, (events) => {
        const days = asTheyHappened(events).map(({ day }) => day)
        expect(days).toEqual(days.toSorted((x, y) => x - y))
        for (const day of days) {
          const hours = asTheyHappened(events)
            .filter((event) => event.day === day)
            .flatMap(({ minute }) => (minute === null ? [] : [minute]))
          expect(hours).toEqual(hours.toSorted((x, y) => x - y))
        }
      }),
    )
  })

  test('of two events is one order, whichever others are recorded on other days', () => {
    fc.assert(
      fc.property(recorded, fc.constantFrom('2026-02-02', '2026-02-03', '2026-02-04'), (events, text) => {
        const ofDay = (all: readonly FactEvent[]): FactEvent[] =>
          all.filter((event) => event.day === day(text))
        expect(ofDay(asTheyHappened(events))).toEqual(asTheyHappened(ofDay(events)))
      }),
    )
  })

  test('keeps those without an hour, and those at one hour, as recorded', () => {
    fc.assert(
      fc.property(recorded, (events) => {
        const happened = asTheyHappened(events)
        for (const { day, minute } of happened) {
          const alike = happened.filter((event) => event.day === day && event.minute === minute)
          const numbers = alike.map(({ to }) => Number(to))
          expect(numbers).toEqual(numbers.toSorted((x, y) => x - y))
        }
      }),
    )
  })

  test('put in order once more stays', () => {
    fc.assert(
      fc.property(recorded, (events) => {
        const once = asTheyHappened(events)
        expect(asTheyHappened(once)).toBe(once)
      }),
    )
  })
})

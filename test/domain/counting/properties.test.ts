import fc from 'fast-check'
import { courtCalendar, holidayTable, type CourtCalendar } from '../../../src/domain/calendar/court-calendar'
import { addDays, isoDay, weekdayIndex, type Day } from '../../../src/domain/calendar/day'
import type { Holiday } from '../../../src/domain/calendar/holidays'
import { endOfPeriod, pastToll, type CalendarUnit } from '../../../src/domain/counting/period'
import { compilePolicies, type Policy } from '../../../src/domain/counting/policy'
import { roll } from '../../../src/domain/counting/roll'
import { day } from '../../support/build'
import { madeHolidays, madeJurisdiction } from '../../support/made-land'

const compiled = compilePolicies(madeJurisdiction.counting, madeHolidays, holidayTable(madeHolidays))

function policy(name: string): Policy {
  const found = compiled.get(name)
  if (found === undefined) throw new Error(`no policy ${name}`)
  return found
}

const FIRST = day('2015-01-01')
const LAST = day('2045-12-31')
const days = fc.integer({ min: FIRST, max: LAST }).map((number) => addDays(FIRST, number - FIRST))
const units = fc.constantFrom<CalendarUnit>('days', 'months', 'years')
const policies = fc.constantFrom('act', 'filing', 'effect', 'inclusive').map(policy)
const amounts = fc.integer({ min: 0, max: 400 })
const months = fc.integer({ min: 0, max: 30 })
const closures = fc.array(days, { maxLength: 5 })

/** Days so close to each other that ends of months, weekends and holidays fall between them. */
const near = fc.tuple(days, fc.integer({ min: 0, max: 40 })).map(([a, gap]) => [a, addDays(a, gap)] as const)

describe('counting', () => {
  test('with the trigger day excluded is plain addition', () => {
    fc.assert(
      fc.property(days, amounts, (start, amount) => {
        expect(endOfPeriod(policy('effect'), start, amount, 'days')).toBe(start + amount)
        expect(endOfPeriod(policy('effect'), start, -amount, 'days')).toBe(start - amount)
      }),
    )
  })

  test('with the trigger day included ends a day earlier, and goes as far back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (start, amount) => {
        expect(endOfPeriod(policy('inclusive'), start, amount, 'days')).toBe(start + amount - 1)
        expect(endOfPeriod(policy('inclusive'), start, -amount, 'days')).toBe(start - amount + 1)
      }),
    )
  })

  test('so many days forward and as many back is the start again', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), policies, (start, amount, counted) => {
        const end = endOfPeriod(counted, start, amount, 'days')
        expect(endOfPeriod(counted, end, -amount, 'days')).toBe(start)
      }),
    )
  })

  test('so many months forward and as many back is the start again, or the 28th to 30th of its month', () => {
    fc.assert(
      fc.property(days, months, (start, amount) => {
        const end = endOfPeriod(policy('effect'), start, amount, 'months')
        const back = endOfPeriod(policy('effect'), end, -amount, 'months')
        const [from, to] = [isoDay(start), isoDay(back)]
        expect(to.slice(0, 7)).toBe(from.slice(0, 7))
        expect(Number(from.slice(8)) < 29 ? to : from).toBe(from)
        expect(back <= start && start - back <= 3).toBe(true)
      }),
    )
  })

  test('twelve months are a year', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20, max: 20 }), policies, (start, years, counted) => {
        expect(endOfPeriod(counted, start, years, 'years')).toBe(
          endOfPeriod(counted, start, years * 12, 'months'),
        )
      }),
    )
  })

  test('from a later start never gives an earlier end, forward or back', () => {
    fc.assert(
      fc.property(
        near,
        fc.integer({ min: -60, max: 60 }),
        units,
        policies,
        ([a, b], amount, unit, counted) => {
          expect(endOfPeriod(counted, a, amount, unit)).toBeLessThanOrEqual(
            endOfPeriod(counted, b, amount, unit),
          )
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('a longer period never ends earlier', () => {
    fc.assert(
      fc.property(days, amounts, amounts, units, policies, (start, a, b, unit, counted) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)]
        expect(endOfPeriod(counted, start, short, unit)).toBeLessThanOrEqual(
          endOfPeriod(counted, start, long, unit),
        )
      }),
    )
  })
})

describe('rolling', () => {
  test('gives an open day, not closed by a closure, and not an earlier one', () => {
    fc.assert(
      fc.property(days, closures, (from, closed) => {
        const to = roll(policy('filing'), from, closed)
        expect(policy('filing').calendar?.isOpen(to)).toBe(true)
        expect(weekdayIndex(to) % 6).not.toBe(0)
        expect(closed).not.toContain(to)
        expect(to).toBeGreaterThanOrEqual(from)
      }),
    )
  })

  test('passes over no open day', () => {
    fc.assert(
      fc.property(days, closures, (from, closed) => {
        const to = roll(policy('filing'), from, closed)
        for (let between = from; between < to; between = addDays(between, 1)) {
          const isOpen = policy('filing').calendar?.isOpen(between) === true && !closed.includes(between)
          expect(isOpen).toBe(false)
        }
      }),
    )
  })

  test('twice is once', () => {
    fc.assert(
      fc.property(days, closures, policies, (from, closed, counted) => {
        const once = roll(counted, from, closed)
        expect(roll(counted, once, closed)).toBe(once)
      }),
    )
  })

  test('a later day never moves to an earlier one', () => {
    fc.assert(
      fc.property(near, closures, policies, ([a, b], closed, counted) => {
        expect(roll(counted, a, closed)).toBeLessThanOrEqual(roll(counted, b, closed))
      }),
    )
  })

  test('one more closure never moves a deadline earlier', () => {
    fc.assert(
      fc.property(days, closures, fc.integer({ min: 0, max: 9 }), (from, closed, after) => {
        const more = [...closed, addDays(from, after)]
        expect(roll(policy('filing'), from, more)).toBeGreaterThanOrEqual(
          roll(policy('filing'), from, closed),
        )
      }),
    )
  })
})

describe('one more holiday', () => {
  const usual = ['saturday', 'sunday', 'public-holiday'] as const
  const table = holidayTable(madeHolidays)
  const before: CourtCalendar = courtCalendar(usual, table)

  test('never moves a deadline that rolls forward earlier, and touches none that it is not in the way of', () => {
    fc.assert(
      fc.property(days, (holiday) => {
        const entry: Holiday = { day: holiday, name: 'One more', cite: [] }
        const after = courtCalendar(usual, { ...table, public: new Map([...table.public, [holiday, entry]]) })
        for (let from = addDays(holiday, -12); from <= addDays(holiday, 12); from = addDays(from, 1)) {
          const [was, is] = [before.nextOpen(from), after.nextOpen(from)]
          expect(is).toBeGreaterThanOrEqual(was)
          expect(was === holiday || is === was).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a toll', () => {
  const spans = fc
    .tuple(days, fc.integer({ min: 0, max: 300 }))
    .map(([from, length]) => ({ from, to: addDays(from, length) }))
  const within = (toll: { from: Day }): fc.Arbitrary<Day> =>
    fc.integer({ min: -60, max: 360 }).map((offset) => addDays(toll.from, offset))
  const tolled = spans.chain((toll) =>
    fc.record({
      toll: fc.constant(toll),
      start: within(toll),
      gap: fc.integer({ min: 0, max: 9 }),
      length: fc.integer({ min: 1, max: 90 }),
    }),
  )

  test('never shortens a period, and lengthens it by no more than itself', () => {
    fc.assert(
      fc.property(tolled, ({ toll, start, length }) => {
        const end = addDays(start, length)
        const past = pastToll(start, end, toll)
        expect(past).toBeGreaterThanOrEqual(end)
        expect(past - end).toBeLessThanOrEqual(toll.to - toll.from + 1)
      }),
    )
  })

  test('a later start never gives an earlier end', () => {
    fc.assert(
      fc.property(tolled, ({ toll, start, gap, length }) => {
        const later = addDays(start, gap)
        expect(pastToll(start, addDays(start, length), toll)).toBeLessThanOrEqual(
          pastToll(later, addDays(later, length), toll),
        )
      }),
    )
  })

  test('no period ends inside it, and the days outside are as many as the period has', () => {
    fc.assert(
      fc.property(tolled, ({ toll, start, length }) => {
        const past = pastToll(start, addDays(start, length), toll)
        expect(past < toll.from || past > toll.to).toBe(true)
        let counted = 0
        for (let at = addDays(start, 1); at <= past; at = addDays(at, 1)) {
          if (at < toll.from || at > toll.to) counted += 1
        }
        expect(counted).toBe(length)
      }),
    )
  })
})

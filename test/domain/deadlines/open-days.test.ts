import type { Step } from '../../../src/domain/deadlines/steps'
import type { CountingPolicy } from '../../../src/domain/rules/counting-types'
import type { HolidaysFile } from '../../../src/domain/rules/holiday-types'
import type { Period } from '../../../src/domain/rules/body-types'
import { build, day, on, type FactsParts } from '../../support/build'
import { ACT, madeHolidays, madeJurisdiction } from '../../support/made-land'
import { days, sheet, stepsOf, type Outcome } from '../../support/outcome'

// 2026: Thursday 15 January is open, Monday 9 March is Founding Day, Friday 29 May the Day of Rest.
const usual: CountingPolicy = {
  cite: ACT,
  count: 'calendar-days',
  'trigger-day': 'excluded',
  'if-last-day-is': ['saturday', 'sunday', 'public-holiday'],
  move: 'forward',
  'month-end': 'clamp',
}

type Span = { readonly add?: Period; readonly subtract?: Period }
type Land = {
  readonly days: (span: Span, start: string, facts?: FactsParts) => Outcome['days']
  readonly steps: (span: Span, start: string, facts?: FactsParts) => readonly Step[]
}

/** The made-up country with one more counting policy, by which the one deadline `it` is counted. */
function landWith(policy: Partial<CountingPolicy>, holidays: HolidaysFile = madeHolidays): Land {
  const counting = { ...madeJurisdiction.counting, it: { ...usual, ...policy } }
  const land = { jurisdiction: { counting }, holidays }
  const method = (span: Span) => ({
    deadlines: [
      build.limit('it', { start: { event: 'delivered' }, ...span, counting: 'it' }, { limits: [] }),
    ],
  })
  const facts = (start: string, more: FactsParts = {}) => ({ ...more, events: [on('delivered', start)] })
  return {
    days: (span, start, more) => days(method(span), facts(start, more), land),
    steps: (span, start, more) => stepsOf(sheet(method(span), facts(start, more), land), 'it'),
  }
}

describe('count: open-days', () => {
  const open = landWith({ count: 'open-days', move: 'none' })
  test.each([
    ['two from a Friday is Tuesday', { add: { days: 2 } }, '2026-01-16', '2026-01-20'],
    ['one from a Saturday is Monday', { add: { days: 1 } }, '2026-01-17', '2026-01-19'],
    ['a holiday is passed over', { add: { days: 1 } }, '2026-03-06', '2026-03-10'],
    ['ten from a Monday are two weeks', { add: { days: 10 } }, '2026-01-12', '2026-01-26'],
    ['two before a Monday is Thursday', { subtract: { days: 2 } }, '2026-01-19', '2026-01-15'],
    ['none is the day itself', {}, '2026-01-17', '2026-01-17'],
    ['months are counted as ever', { add: { months: 1 } }, '2026-01-18', '2026-02-18'],
  ])('%s', (_, period, start, expected) => {
    expect(open.days(period, start)).toEqual({ it: expected })
  })

  test('a day on which this court is closed is passed over as well', () => {
    const closing = landWith({ count: 'open-days', 'court-closures': { unless: [], cite: ACT } })
    const facts = { case: { closures: [day('2026-01-15')] } }
    const start = '2026-01-14'
    expect(closing.days({ add: { days: 1 } }, start, facts)).toEqual({ it: '2026-01-16' })
  })

  test('with the trigger day included one from an open day is that day', () => {
    const inclusive = landWith({ count: 'open-days', 'trigger-day': 'included' })
    expect(inclusive.days({ add: { days: 1 } }, '2026-01-15')).toEqual({ it: '2026-01-15' })
    expect(inclusive.days({ add: { days: 1 } }, '2026-01-17')).toEqual({ it: '2026-01-19' })
  })

  test('the working counts in open days', () => {
    expect(open.steps({ add: { days: 2 } }, '2026-01-16')).toEqual([
      { step: 'start', from: 'delivered', day: '2026-01-16' },
      { step: 'add', amount: 2, unit: 'open days', to: '2026-01-20', counting: 'it', cite: [] },
    ])
  })
})

describe('skip-closed-days-when-shorter-than', () => {
  const short = landWith({ 'skip-closed-days-when-shorter-than': 6 })
  test.each([
    ['five days skip the weekend', 5, '2026-01-15', '2026-01-22'],
    ['six days do not, and end on a Wednesday', 6, '2026-01-15', '2026-01-21'],
    ['six days that end on a Saturday move', 6, '2026-01-11', '2026-01-19'],
  ])('%s', (_, amount, start, expected) => {
    expect(short.days({ add: { days: amount } }, start)).toEqual({ it: expected })
  })

  test('has a number by the day of the law', () => {
    const dated = landWith({
      'skip-closed-days-when-shorter-than': [
        { since: '2000-01-01', value: 11, cite: ACT },
        { since: '2009-12-01', value: 'none', cite: ACT },
      ],
    })
    const ten = (commenced: string) =>
      dated.days({ add: { days: 10 } }, '2009-11-04', { case: { commenced: day(commenced) } })
    expect(ten('2009-11-30')).toEqual({ it: '2009-11-18' })
    expect(ten('2009-12-01')).toEqual({ it: '2009-11-16' })
  })
})

describe('first-day: next-open-day', () => {
  const since = landWith({ 'first-day': { is: 'next-open-day', since: '2019-01-01' } })
  test.each([
    ['after a Friday the first day is Monday', 5, '2026-01-16', '2026-01-23'],
    ['after a Thursday it is Friday', 5, '2026-01-15', '2026-01-20'],
    ['after the eve of a holiday it is the day after', 5, '2026-03-06', '2026-03-16'],
    ['before its first day weekends are counted', 5, '2018-12-28', '2019-01-02'],
  ])('%s', (_, amount, start, expected) => {
    expect(since.days({ add: { days: amount } }, start)).toEqual({ it: expected })
  })

  test('counts back as ever', () => {
    expect(since.days({ subtract: { days: 3 } }, '2026-01-16')).toEqual({ it: '2026-01-13' })
  })

  test('the working says from which day it counts and why', () => {
    expect(since.steps({ add: { days: 5 } }, '2026-01-16')).toEqual([
      { step: 'start', from: 'delivered', day: '2026-01-16' },
      {
        step: 'begin',
        day: '2026-01-18',
        because: 'the first day counted is an open one; closed: Saturday, Sunday',
      },
      { step: 'add', amount: 5, unit: 'days', to: '2026-01-23', counting: 'it', cite: [] },
    ])
  })
})

describe('clear-days', () => {
  test('three before Friday 20 October reach back to Monday 16', () => {
    const clear = landWith({ 'clear-days': true, move: 'backward' })
    expect(clear.days({ subtract: { days: 3 } }, '2023-10-20')).toEqual({ it: '2023-10-16' })
    expect(clear.days({ add: { days: 3 } }, '2023-10-16')).toEqual({ it: '2023-10-20' })
  })

  test('of open days, too', () => {
    const clear = landWith({ 'clear-days': true, count: 'open-days', move: 'none' })
    expect(clear.days({ subtract: { days: 3 } }, '2026-01-21')).toEqual({ it: '2026-01-15' })
  })
})

describe('late-after', () => {
  const hour = landWith({ 'late-after': '16:30' })
  test.each([
    ['a minute before it is that day', '2026-01-15T16:29', '2026-01-15'],
    ['at the hour it is the next', '2026-01-15T16:30', '2026-01-16'],
    ['on a Friday evening it is Monday', '2026-01-16T17:00', '2026-01-19'],
    ['on a Saturday morning it is Monday', '2026-01-17T09:00', '2026-01-19'],
    ['without an hour it is that day', '2026-01-15', '2026-01-15'],
  ])('%s', (_, at, expected) => {
    expect(hour.days({}, at)).toEqual({ it: expected })
  })

  test('a period counts from the next day', () => {
    expect(hour.days({ add: { days: 4 } }, '2026-01-15T17:00')).toEqual({ it: '2026-01-20' })
  })

  test('the working says so', () => {
    expect(hour.steps({}, '2026-01-15T17:00')).toEqual([
      { step: 'start', from: 'delivered', day: '2026-01-15' },
      { step: 'begin', day: '2026-01-16', because: 'it was done at or after 4:30 p.m.' },
    ])
  })
})

describe('move: backward', () => {
  const back = landWith({ move: 'backward' })
  test.each([
    ['a Sunday goes back to Friday', '2026-01-28', '2026-01-16'],
    ['Founding Day goes back past the weekend', '2026-03-19', '2026-03-06'],
    ['an open day stays', '2026-01-25', '2026-01-15'],
  ])('%s', (_, start, expected) => {
    expect(back.days({ subtract: { days: 10 } }, start)).toEqual({ it: expected })
  })

  test('past a closure, and the working names each closed day', () => {
    const closing = landWith({ move: 'backward', 'court-closures': { unless: [], cite: ACT } })
    const facts = { case: { closures: [day('2026-01-16')] } }
    const start = '2026-01-28'
    expect(closing.steps({ subtract: { days: 10 } }, start, facts).at(-1)).toEqual({
      step: 'move',
      from: '2026-01-18',
      to: '2026-01-15',
      because: 'Sunday, Saturday, the court is closed',
    })
  })
})

describe('sets of holidays and days of some counties', () => {
  const holidays: HolidaysFile = {
    ...madeHolidays,
    sets: { office: 'Days on which the office is closed.' },
    holidays: [
      ...madeHolidays.holidays,
      { id: 'eve', name: 'Eve', on: { month: 12, day: 24 }, set: 'office', cite: ACT },
    ],
    proclaimed: [{ date: '2026-01-15', name: 'Storm', county: ['North'], cite: ACT }],
  }

  test('a set counts only where the policy names it', () => {
    const office = landWith(
      { 'if-last-day-is': ['saturday', 'sunday', 'public-holiday', 'office'] },
      holidays,
    )
    expect(office.days({ add: { days: 10 } }, '2026-12-14')).toEqual({ it: '2026-12-25' })
    expect(landWith({}, holidays).days({ add: { days: 10 } }, '2026-12-14')).toEqual({
      it: '2026-12-24',
    })
  })

  test('a day proclaimed for a county counts there only', () => {
    const inCounty = (county: string) =>
      landWith({}, holidays).days({ add: { days: 10 } }, '2026-01-05', { case: { county } })
    expect(inCounty('North')).toEqual({ it: '2026-01-16' })
    expect(inCounty('North County')).toEqual({ it: '2026-01-16' })
    expect(inCounty('South')).toEqual({ it: '2026-01-15' })
  })
})

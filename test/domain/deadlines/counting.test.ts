import type { MethodFile } from '../../../src/domain/rules/method-types'
import { DomainError } from '../../../src/domain/errors'
import { build, day, on, type FactsParts } from '../../support/build'
import { days, outcomeOf, sheet, stepsOf } from '../../support/outcome'

function within(amount: number, counting: string): Partial<MethodFile> {
  return {
    deadlines: [build.limit('it', { start: { event: 'delivered' }, add: { days: amount }, counting })],
  }
}

function from(text: string, facts: FactsParts = {}): FactsParts {
  return { ...facts, events: [on('delivered', text)] }
}

describe('a last day that is closed', () => {
  test.each([
    ['an open Thursday stays', '2026-01-05', '2026-01-15'],
    ['Saturday 17 January moves to Monday', '2026-01-07', '2026-01-19'],
    ['Sunday 18 January moves to Monday', '2026-01-08', '2026-01-19'],
    ['Founding Day, Monday 9 March, moves to Tuesday', '2026-02-27', '2026-03-10'],
    ['Saturday 7 March moves past Sunday and Founding Day', '2026-02-25', '2026-03-10'],
    ['Day of Rest, Friday 29 May, moves past the weekend', '2026-05-19', '2026-06-01'],
    ['a day by proclamation, Wednesday 10 June', '2026-05-31', '2026-06-11'],
    ['Voting Day, Tuesday 3 November', '2026-10-24', '2026-11-04'],
  ])('move: forward, %s', (_, start, expected) => {
    expect(days(within(10, 'act'), from(start))).toEqual({ it: expected })
  })

  test.each([
    ['Sunday', '2026-01-08', '2026-01-18'],
    ['Founding Day', '2026-02-27', '2026-03-09'],
  ])('move: none, a %s stays', (_, start, expected) => {
    expect(days(within(10, 'effect'), from(start))).toEqual({ it: expected })
  })

  test('a period that begins on a closed day is not longer for it', () => {
    expect(days(within(10, 'act'), from('2026-01-03'))).toEqual({ it: '2026-01-13' })
  })

  test('the working names each closed day and the cite of the policy', () => {
    const explained = sheet(within(10, 'act'), from('2026-02-25'))
    expect(stepsOf(explained, 'it')).toEqual([
      { step: 'start', from: 'delivered', day: '2026-02-25' },
      { step: 'add', amount: 10, unit: 'days', to: '2026-03-07', counting: 'act', cite: [] },
      { step: 'move', from: '2026-03-07', to: '2026-03-10', because: 'Saturday, Sunday, Founding Day' },
    ])
    expect(explained.reasons[0]?.cite).toEqual(['Made Act 1', 'Time Act 2'])
  })

  test('the working says that a Sunday stays under a policy that does not move', () => {
    const explained = sheet(within(10, 'effect'), from('2026-01-08'))
    expect(stepsOf(explained, 'it')).toEqual([
      { step: 'start', from: 'delivered', day: '2026-01-08' },
      { step: 'add', amount: 10, unit: 'days', to: '2026-01-18', counting: 'effect', cite: [] },
      { step: 'stay', day: '2026-01-18', because: 'Sunday; this day does not move' },
    ])
    expect(explained.reasons[0]?.cite).toEqual(['Made Act 1'])
  })
})

describe('court-closures', () => {
  const closed = (texts: readonly string[], ofCase: FactsParts['case'] = {}): FactsParts => ({
    case: { ...ofCase, closures: texts.map(day) },
  })
  test.each([
    ['a closed Thursday moves to Friday', ['2026-01-15'], {}, '2026-01-16'],
    ['Thursday and Friday closed moves past the weekend', ['2026-01-15', '2026-01-16'], {}, '2026-01-19'],
    ['and past a closed Monday', ['2026-01-16', '2026-01-15', '2026-01-19'], {}, '2026-01-20'],
    ['a closed day before the last is counted', ['2026-01-14'], {}, '2026-01-15'],
    ['a closed day after the last moves nothing', ['2026-01-16'], {}, '2026-01-15'],
    ['unless one of the conditions holds: this court', ['2026-01-15'], { court: 'low' }, '2026-01-15'],
    ['unless one of the conditions holds: this county', ['2026-01-15'], { county: 'North' }, '2026-01-15'],
    ['neither holds', ['2026-01-15'], { court: 'high', county: 'South' }, '2026-01-16'],
  ] as const)('%s', (_, closures, ofCase, expected) => {
    const facts = from('2026-01-05', closed(closures, ofCase))
    expect(days(within(10, 'filing'), facts)).toEqual({ it: expected })
  })

  test('count only under a policy that names them', () => {
    expect(days(within(10, 'act'), from('2026-01-05', closed(['2026-01-15'])))).toEqual({ it: '2026-01-15' })
  })

  test('the working says that the court is closed', () => {
    const explained = sheet(within(10, 'filing'), from('2026-01-05', closed(['2026-01-15', '2026-01-16'])))
    expect(stepsOf(explained, 'it').at(-1)).toEqual({
      step: 'move',
      from: '2026-01-15',
      to: '2026-01-19',
      because: 'the court is closed, Saturday, Sunday',
    })
  })
})

describe('tolls: 1 to 30 April 2026, both inside', () => {
  const tolled: FactsParts = { case: { flags: ['flood-toll'] } }
  test.each([
    ['ended before', '2026-03-10', '2026-03-20'],
    ['the last day is the day before the toll', '2026-03-21', '2026-03-31'],
    ['the last day is its first day: that day is still to run', '2026-03-22', '2026-05-01'],
    ['one day left when it begins', '2026-03-23', '2026-05-04'],
    ['started on the day before: ten days from 30 April', '2026-03-31', '2026-05-11'],
    ['started on its first day', '2026-04-01', '2026-05-11'],
    ['started on its last day', '2026-04-30', '2026-05-11'],
    ['started on the day after', '2026-05-01', '2026-05-11'],
  ])('%s', (_, start, expected) => {
    expect(days(within(10, 'act'), from(start, tolled))).toEqual({ it: expected })
  })

  test('hold only where the flag stands', () => {
    expect(days(within(10, 'act'), from('2026-04-10'))).toEqual({ it: '2026-04-20' })
  })

  test('hold only under a policy that is tolled', () => {
    expect(days(within(10, 'filing'), from('2026-04-10', tolled))).toEqual({ it: '2026-04-20' })
  })

  test('do not lengthen a period that counts back', () => {
    const back = {
      deadlines: [
        build.limit('it', { start: { event: 'delivered' }, subtract: { days: 10 }, counting: 'act' }),
      ],
    }
    expect(days(back, from('2026-05-15', tolled))).toEqual({ it: '2026-05-05' })
  })

  test('the moment itself is no period that could be interrupted', () => {
    const itself = {
      deadlines: [build.limit('it', { start: { event: 'delivered' }, counting: 'act' }, { limits: [] })],
    }
    const explained = sheet(itself, from('2026-04-10', tolled))
    expect(outcomeOf(explained).days).toEqual({ it: '2026-04-10' })
    expect(stepsOf(explained, 'it')).toEqual([{ step: 'start', from: 'delivered', day: '2026-04-10' }])
  })

  test('an order’s days are interrupted like the rule’s', () => {
    const extended = {
      deadlines: [
        build.limit(
          'it',
          { start: { event: 'delivered' }, add: { days: 10 }, counting: 'act' },
          { 'order-may-extend': 'act', limits: [] },
        ),
      ],
    }
    const order = on('order-granted', '2026-03-30', { terms: { extendsDays: 10 } })
    const facts = { ...tolled, events: [on('delivered', '2026-02-02'), order] }
    expect(days(extended, facts)).toEqual({ it: '2026-05-11' })
  })

  test('months are counted first, then the days of the toll', () => {
    const month = {
      deadlines: [build.limit('it', { start: { event: 'delivered' }, add: { months: 1 }, counting: 'act' })],
    }
    expect(days(month, from('2026-03-17', tolled))).toEqual({ it: '2026-05-18' })
  })

  test('the working shows the day without the toll, then with it', () => {
    expect(stepsOf(sheet(within(10, 'act'), from('2026-03-23', tolled)), 'it')).toEqual([
      { step: 'start', from: 'delivered', day: '2026-03-23' },
      { step: 'add', amount: 10, unit: 'days', to: '2026-04-02', counting: 'act', cite: [] },
      { step: 'toll', because: 'Time stood still in April 2026', to: '2026-05-02' },
      { step: 'move', from: '2026-05-02', to: '2026-05-04', because: 'Saturday, Sunday' },
    ])
  })

  test('the working is silent on a toll that changes nothing', () => {
    expect(stepsOf(sheet(within(10, 'act'), from('2026-05-01', tolled)), 'it')).toEqual([
      { step: 'start', from: 'delivered', day: '2026-05-01' },
      { step: 'add', amount: 10, unit: 'days', to: '2026-05-11', counting: 'act', cite: [] },
    ])
  })
})

describe('outside the years that are laid out', () => {
  const message = (year: number): string =>
    `The year ${year} is outside the calendar (1900 to 2200). Check the dates entered.`

  test.each(['act', 'effect'])('a day after 2200 is refused under the policy %s', (counting) => {
    expect(() => days(within(10, counting), from('2200-12-30'))).toThrow(
      new DomainError('outside-calendar', message(2201)),
    )
  })

  test('an event in the year 1 is refused, whatever is counted', () => {
    const facts = from('0001-01-01', { case: { commenced: day('2026-01-05') } })
    expect(() => days(within(10, 'effect'), facts)).toThrow(new DomainError('outside-calendar', message(1)))
  })
})

import type { Amount, Period, RuleBody } from '../../../src/domain/rules/body-types'
import { DomainError } from '../../../src/domain/errors'
import { ACT } from '../../support/made-land'
import { build, day, on, type FactsParts } from '../../support/build'
import { days, outcome, sheet, stepsOf } from '../../support/outcome'

function it(body: RuleBody): Parameters<typeof days>[0] {
  return { deadlines: [build.limit('it', { start: { event: 'delivered' }, counting: 'effect', ...body })] }
}

const delivered = (text: string): FactsParts => ({ events: [on('delivered', text)] })

describe('add and subtract', () => {
  const rows: readonly [string, RuleBody, string, string][] = [
    ['20 days after 2 February, that day not counted', { add: { days: 20 } }, '2026-02-02', '2026-02-22'],
    ['no days at all is the day itself', { add: { days: 0 } }, '2026-02-02', '2026-02-02'],
    ['neither add nor subtract is the moment itself', {}, '2026-02-02', '2026-02-02'],
    ['over the end of February', { add: { days: 1 } }, '2026-02-28', '2026-03-01'],
    ['over 29 February', { add: { days: 1 } }, '2028-02-28', '2028-02-29'],
    ['a month', { add: { months: 1 } }, '2026-03-15', '2026-04-15'],
    ['a month from the 31st ends with the shorter month', { add: { months: 1 } }, '2026-03-31', '2026-04-30'],
    ['four months over the turn of the year', { add: { months: 4 } }, '2025-10-31', '2026-02-28'],
    ['a year', { add: { years: 1 } }, '2026-02-02', '2027-02-02'],
    ['a year from 29 February', { add: { years: 1 } }, '2028-02-29', '2029-02-28'],
    ['four years from 29 February', { add: { years: 4 } }, '2028-02-29', '2032-02-29'],
    ['20 days before', { subtract: { days: 20 } }, '2026-03-10', '2026-02-18'],
    ['a month before the 31st', { subtract: { months: 1 } }, '2026-03-31', '2026-02-28'],
    ['a year before 29 February', { subtract: { years: 1 } }, '2028-02-29', '2027-02-28'],
  ]
  test.each(rows)('%s', (_, body, from, expected) => {
    expect(days(it(body), delivered(from))).toEqual({ it: expected })
  })
})

describe('trigger-day: included', () => {
  const rows: readonly [string, RuleBody, string, string][] = [
    ['the first of twenty days is the day itself', { add: { days: 20 } }, '2026-02-02', '2026-02-21'],
    ['one day is the day itself', { add: { days: 1 } }, '2026-02-02', '2026-02-02'],
    ['a month from the 15th ends on the 14th', { add: { months: 1 } }, '2026-03-15', '2026-04-14'],
    ['a month from 1 March is all of March', { add: { months: 1 } }, '2026-03-01', '2026-03-31'],
    ['a month from 31 January is all that February has', { add: { months: 1 } }, '2026-01-31', '2026-02-28'],
    ['a year from 1 March 2027 ends on 29 February 2028', { add: { years: 1 } }, '2027-03-01', '2028-02-29'],
    ['twenty days back', { subtract: { days: 20 } }, '2026-02-21', '2026-02-02'],
    ['a month back from 31 March is all of March', { subtract: { months: 1 } }, '2026-03-31', '2026-03-01'],
  ]
  test.each(rows)('%s', (_, body, from, expected) => {
    expect(days(it({ ...body, counting: 'inclusive' }), delivered(from))).toEqual({ it: expected })
  })
})

describe('asked: true', () => {
  const asked = (counting: string): Parameters<typeof days>[0] => ({
    deadlines: [build.limit('it', { start: { event: 'trigger' }, add: { asked: true }, counting })],
  })
  const from = (at: string, period: FactsParts['period']): FactsParts => ({
    events: [on('trigger', at)],
    ...(period === undefined ? {} : { period }),
  })
  test.each([
    ['days, moved from Sunday to Monday', { unit: 'days', amount: 20 }, '2026-02-23'],
    ['months', { unit: 'months', amount: 4 }, '2026-06-02'],
    ['years', { unit: 'years', amount: 1 }, '2027-02-02'],
    [
      'back under the policy that counts back, so it stays on Saturday',
      { unit: 'days', amount: 2, backward: true },
      '2026-01-31',
    ],
    ['months back', { unit: 'months', amount: 1, backward: true }, '2026-01-02'],
  ] as const)('%s', (_, period, expected) => {
    expect(days(asked('act'), from('2026-02-02', period))).toEqual({ it: expected })
  })

  test('hours run on the clock and give an hour', () => {
    const period = { unit: 'hours', amount: 72 } as const
    expect(days(asked('effect'), from('2026-02-02T14:05', period))).toEqual({ it: '2026-02-05T14:05' })
    expect(days(asked('effect'), from('2026-10-31T10:00', { unit: 'hours', amount: 24 }))).toEqual({
      it: '2026-11-01T09:00',
    })
  })

  test('hours that end on a Sunday move to Monday and keep their hour', () => {
    const period = { unit: 'hours', amount: 48 } as const
    expect(days(asked('act'), from('2026-02-20T14:05', period))).toEqual({ it: '2026-02-23T14:05' })
  })

  test('hours from a day without an hour are refused with what to write', () => {
    const period = { unit: 'hours', amount: 72 } as const
    const message =
      'A period in hours needs the hour of the event on 2026-02-02: write it as 2026-02-02T14:30.'
    const calculate = (): unknown => days(asked('effect'), from('2026-02-02', period))
    expect(calculate).toThrow(new DomainError('hour-missing', message, 'events'))
  })

  test('without a question the period is waited for', () => {
    expect(outcome(asked('act'), from('2026-02-02', undefined))).toEqual({
      days: { it: null },
      violations: [],
      waitingFor: { it: ['period'] },
    })
  })
})

describe('dated values', () => {
  const versions: Amount = [
    { since: '2000-01-01', value: 5, cite: ['Act of 2000'] },
    { since: '2019-06-14', value: 10, cite: ['Act of 2019'] },
    { since: '2026-01-01', value: 'none', cite: ['Repeal of 2026'] },
  ]
  const method = (period: Period): Parameters<typeof days>[0] => it({ add: period })
  const facts = (commenced: string): FactsParts => ({
    case: { commenced: day(commenced) },
    events: [on('delivered', '2026-02-02')],
  })
  test.each([
    ['the first day that the rules cover', '2000-01-01', '2026-02-07'],
    ['the last day of the first version', '2019-06-13', '2026-02-07'],
    ['the first day of the second: since is inside', '2019-06-14', '2026-02-12'],
    ['the last day of the second', '2025-12-31', '2026-02-12'],
    ['repealed: no such deadline', '2026-01-01', null],
  ])('commenced on %s', (_, commenced, expected) => {
    expect(outcome(method({ days: versions }), facts(commenced))).toEqual({
      days: { it: expected },
      violations: [],
      waitingFor: {},
    })
  })

  test('months and years have versions, too', () => {
    const two: Amount = [
      { since: '2000-01-01', value: 1, cite: ACT },
      { since: '2026-01-05', value: 2, cite: ACT },
    ]
    expect(days(method({ months: two }), facts('2026-01-05'))).toEqual({ it: '2026-04-02' })
    expect(days(method({ years: two }), facts('2026-01-04'))).toEqual({ it: '2027-02-02' })
  })

  test('keyed-on: the day of that event picks the version, not the commencement', () => {
    const keyed = method({ days: versions.slice(0, 2), 'keyed-on': 'mailed' })
    const events = (mailed: string): FactsParts => ({
      case: { commenced: day('2019-06-20') },
      events: [on('delivered', '2026-02-02'), on('mailed', mailed)],
    })
    expect(days(keyed, events('2019-06-13'))).toEqual({ it: '2026-02-07' })
    expect(days(keyed, events('2019-06-14'))).toEqual({ it: '2026-02-12' })
  })

  test('keyed-on the last such event: an act done again picks anew', () => {
    const keyed = method({ days: versions.slice(0, 2), 'keyed-on': { last: 'mailed' } })
    const again = [on('delivered', '2026-02-02'), on('mailed', '2019-06-13'), on('mailed', '2019-06-14')]
    expect(days(keyed, { events: again })).toEqual({ it: '2026-02-12' })
    expect(
      days({ ...keyed, ...method({ days: versions.slice(0, 2), 'keyed-on': 'mailed' }) }, { events: again }),
    ).toEqual({ it: '2026-02-07' })
  })

  test('keyed-on: while that event is not recorded the commencement picks', () => {
    const keyed = method({ days: versions.slice(0, 2), 'keyed-on': 'mailed' })
    expect(days(keyed, facts('2019-06-13'))).toEqual({ it: '2026-02-07' })
  })

  test('the law is that of the commencement; unknown, that of the first event; else that of the as-of day', () => {
    const two = method({ days: versions.slice(0, 2) })
    const unknown = { case: { commenced: null } }
    expect(days(two, { ...unknown, events: [on('delivered', '2019-06-13')] })).toEqual({ it: '2019-06-18' })
    expect(days(two, { ...unknown, events: [on('delivered', '2019-06-14')] })).toEqual({ it: '2019-06-24' })
    expect(
      days(two, {
        ...unknown,
        events: [on('attempted', '2019-06-10'), on('commenced', '2019-06-14'), on('delivered', '2019-06-20')],
      }),
    ).toEqual({ it: '2019-06-30' })
  })

  test('the working cites the version that was used', () => {
    const explained = sheet(method({ days: versions }), facts('2019-06-14'))
    expect(explained.reasons[0]?.cite).toEqual([...ACT, 'Act of 2019'])
  })
})

describe('unless-ordered', () => {
  const method = it({ add: { days: 30 }, 'unless-ordered': 'respond-days' })
  const order = (respondDays: number | null): ReturnType<typeof on> =>
    on('order-granted', '2026-01-20', { terms: { respondDays } })
  test.each([
    ['no order', [], '2026-03-04'],
    ['an order that names days', [order(45)], '2026-03-19'],
    ['an order that is silent', [order(null)], '2026-03-04'],
    ['the last order that names days', [order(45), order(10), order(null)], '2026-02-12'],
    ['an order of no days at all', [order(0)], '2026-02-02'],
  ])('%s', (_, orders, expected) => {
    expect(days(method, { events: [...orders, on('delivered', '2026-02-02')] })).toEqual({ it: expected })
  })
})

describe('extend', () => {
  const extend: RuleBody['extend'] = [
    { days: 5, when: { recorded: ['mailed'] }, cite: ['Mail Act'] },
    { days: 1, when: { flag: ['urgent'] }, cite: ['Courier Act'] },
  ]
  const facts = (mailed: boolean, urgent: boolean): FactsParts => ({
    case: { flags: urgent ? ['urgent'] : [] },
    events: [on('delivered', '2026-02-02'), ...(mailed ? [on('mailed', '2026-02-03')] : [])],
  })
  test.each([
    ['neither holds', false, false, '2026-02-12'],
    ['one holds', true, false, '2026-02-17'],
    ['both hold and add up', true, true, '2026-02-18'],
  ])('%s', (_, mailed, urgent, expected) => {
    expect(days(it({ add: { days: 10 }, extend }), facts(mailed, urgent))).toEqual({ it: expected })
  })

  test('days are days, also on top of months', () => {
    expect(days(it({ add: { months: 1 }, extend }), facts(true, true))).toEqual({ it: '2026-03-08' })
    expect(days(it({ add: { years: 1 }, extend }), facts(true, false))).toEqual({ it: '2027-02-07' })
  })

  test('the move comes after all days are added', () => {
    const method = it({ add: { days: 15 }, extend, counting: 'act' })
    expect(days(method, facts(true, false))).toEqual({ it: '2026-02-23' })
  })

  test('the working tells why, and the cites of the deadline name it', () => {
    const explained = sheet(it({ add: { days: 10 }, extend }), facts(true, false))
    expect(explained.reasons[0]?.cite).toEqual([...ACT, 'Mail Act'])
    expect(stepsOf(explained, 'it')).toEqual([
      { step: 'start', from: 'delivered', day: '2026-02-02' },
      { step: 'add', amount: 10, unit: 'days', to: '2026-02-12', counting: 'effect', cite: [] },
      { step: 'exception', because: '5 more days for the way it was sent', cite: ['Mail Act'] },
      { step: 'add', amount: 5, unit: 'days', to: '2026-02-17', counting: 'effect', cite: ['Mail Act'] },
    ])
  })

  test('the rule may say why in words of its own', () => {
    const said = extend.map((one) => ({ ...one, say: 'the table gives 5 more' }))
    const steps = stepsOf(sheet(it({ add: { days: 10 }, extend: said }), facts(true, false)), 'it')
    expect(steps[2]).toEqual({ step: 'exception', because: 'the table gives 5 more', cite: ['Mail Act'] })
  })
})

import type { Facts } from '../../../src/domain/cases/facts'
import type { CountingPolicy } from '../../../src/domain/rules/counting-types'
import type { HolidaysFile } from '../../../src/domain/rules/holiday-types'
import type { JurisdictionFile } from '../../../src/domain/rules/jurisdiction-types'
import type { Period } from '../../../src/domain/rules/body-types'
import { build, day, on, type FactsParts } from '../../support/build'
import { ACT, madeHolidays, madeJurisdiction } from '../../support/made-land'
import { days, sheet, stepsOf } from '../../support/outcome'

// 2026: 10 June is a day of mourning for all, Friday 12 June a holiday of the coast alone.
const holidays: HolidaysFile = {
  ...madeHolidays,
  sets: { coast: 'Holidays of the coast.' },
  holidays: [
    ...madeHolidays.holidays,
    { id: 'tide', name: 'Tide Day', on: { month: 6, day: 12 }, set: 'coast', cite: ACT },
  ],
}
const open: CountingPolicy = {
  cite: ACT,
  count: 'calendar-days',
  'trigger-day': 'excluded',
  'if-last-day-is': ['saturday', 'sunday', 'public-holiday'],
  move: 'forward',
  'month-end': 'clamp',
}
const usual: CountingPolicy = { ...open, 'also-set-of': 'part-of-land', 'also-days-of': 'own-holidays' }
const facts: JurisdictionFile['facts'] = {
  'part-of-land': { kind: 'text', say: 'A part of the land.', cite: ACT },
  'own-holidays': { kind: 'days', say: 'Its own holidays.', cite: ACT },
  unreachable: { kind: 'days', say: 'Days on which nobody could file.', cite: ACT },
  clock: { kind: 'word', words: ['America/Los_Angeles'], say: 'Its clock.', cite: ACT },
}
const land = {
  holidays,
  jurisdiction: {
    facts,
    'zone-of': 'clock',
    counting: {
      ...madeJurisdiction.counting,
      usual,
      filing: { ...usual, 'forward-from': 'unreachable' },
      backward: { ...open, move: 'backward' as const, 'forward-from': 'unreachable' },
    },
  },
}

type Further = Partial<Facts['case']['further']>

function given(start: string, further: Further = {}, more: FactsParts = {}): FactsParts {
  const none = { days: {}, lists: {}, hours: {}, words: {} }
  return { ...more, case: { further: { ...none, ...further } }, events: [on('delivered', start)] }
}

function method(counting: string, span: { readonly add?: Period; readonly subtract?: Period }) {
  return { deadlines: [build.limit('it', { start: { event: 'delivered' }, ...span, counting })] }
}

const coast: Further = { words: { 'part-of-land': 'coast' } }
const eleventh: Further = { lists: { 'own-holidays': [day('2026-06-11')] } }

describe('days that count as closed in some cases', () => {
  const week = method('usual', { add: { days: 7 } })
  test.each<[string, string, Further, string]>([
    ['without the fact it is a day like others', '2026-06-05', {}, '2026-06-12'],
    ['of the set that the case names', '2026-06-05', coast, '2026-06-15'],
    [
      'of no set, where the case names one that is not here',
      '2026-06-05',
      { words: { 'part-of-land': 'hills' } },
      '2026-06-12',
    ],
    ['of a list of the case', '2026-06-04', eleventh, '2026-06-12'],
    ['of both together', '2026-06-04', { ...coast, ...eleventh }, '2026-06-15'],
    ['the holidays of all as well', '2026-06-03', { ...coast, ...eleventh }, '2026-06-15'],
  ])('%s', (_, start, further, expected) => {
    expect(days(week, given(start, further), land)).toEqual({ it: expected })
  })

  test('the working names them', () => {
    const told = sheet(week, given('2026-06-05', coast), land)
    expect(stepsOf(told, 'it').at(-1)).toEqual({
      step: 'move',
      from: '2026-06-12',
      to: '2026-06-15',
      because: 'the court is closed, Saturday, Sunday',
    })
  })

  test('not for a count back under a policy that does not ask for them', () => {
    const asked = method('usual', { add: { asked: true } })
    const period = { unit: 'days', amount: 3, backward: true } as const
    expect(days(asked, given('2026-06-15', coast, { period }), land)).toEqual({ it: '2026-06-12' })
    expect(days(asked, given('2026-06-09', coast, { period: { ...period, backward: false } }), land)).toEqual(
      {
        it: '2026-06-15',
      },
    )
  })
})

describe('forward-from', () => {
  const shut: Further = { lists: { unreachable: [day('2026-06-19'), day('2026-06-22')] } }
  test.each<[string, string, { readonly add?: Period; readonly subtract?: Period }, string, string]>([
    [
      'a last day on which nobody could file goes forward',
      'filing',
      { add: { days: 7 } },
      '2026-06-12',
      '2026-06-23',
    ],
    ['so does a count back', 'backward', { subtract: { days: 7 } }, '2026-06-26', '2026-06-23'],
    [
      'and one that came there from the weekend',
      'backward',
      { subtract: { days: 6 } },
      '2026-06-26',
      '2026-06-23',
    ],
    ['another day stays', 'filing', { add: { days: 7 } }, '2026-06-11', '2026-06-18'],
    ['a policy without it does not look', 'usual', { add: { days: 7 } }, '2026-06-12', '2026-06-19'],
  ])('%s', (_, counting, span, start, expected) => {
    expect(days(method(counting, span), given(start, shut), land)).toEqual({ it: expected })
  })
})

describe('zone-of', () => {
  // The clocks of California went forward in the night to 8 March 2026, those of Paris did not.
  const asked = method('effect', { add: { asked: true } })
  const period = { unit: 'hours', amount: 24 } as const
  const elsewhere = { ...land, jurisdiction: { ...land.jurisdiction, zone: 'Europe/Paris' } }
  test('hours run by the clock that the case names', () => {
    const further = { words: { clock: 'America/Los_Angeles' } }
    expect(days(asked, given('2026-03-07T10:00', further, { period }), elsewhere)).toEqual({
      it: '2026-03-08T11:00',
    })
  })
  test('else by that of the land', () => {
    expect(days(asked, given('2026-03-07T10:00', {}, { period }), elsewhere)).toEqual({
      it: '2026-03-08T10:00',
    })
  })
})

describe('or-recorded', () => {
  const month = method('usual', {
    add: { days: 30, 'or-recorded': { event: 'delivered', field: 'returnDays' } },
  })
  test.each([
    ['the rule’s number, where none is recorded', {}, '2026-03-04'],
    ['the number that is recorded', { returnDays: '45' }, '2026-03-19'],
    ['the rule’s, where what is recorded is no number', { returnDays: 'soon' }, '2026-03-04'],
  ])('%s', (_, fields, expected) => {
    const events = [on('delivered', '2026-02-02', { fields })]
    expect(days(month, { events }, land)).toEqual({ it: expected })
  })
})

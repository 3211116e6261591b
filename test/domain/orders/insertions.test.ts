import { parseDay } from '../../../src/domain/calendar/day'
import { insertionsOf } from '../../../src/domain/orders/insertions'

const WEEKLY = { times: 4, every: { weeks: 1 } } as const

/** Fridays of June 2026. */
const FRIDAYS = ['2026-06-05', '2026-06-12', '2026-06-19', '2026-06-26']

describe('the insertions of a publication', () => {
  it('beside what the rule wants, with the day of the next and the publisher’s affidavit', () => {
    const paper = { newspaper: 'The Kings Courier', dates: ['2026-06-12', '2026-06-05'] }
    expect(insertionsOf([paper], WEEKLY, [])).toEqual([
      {
        newspaper: 'The Kings Courier',
        days: ['2026-06-05', '2026-06-12'].map(parseDay),
        wanted: 4,
        nextBy: parseDay('2026-06-19'),
        gaps: [],
        affidavit: null,
      },
    ])
    const [whole] = insertionsOf([{ ...paper, dates: FRIDAYS, affidavitDate: '2026-06-29' }], WEEKLY, [])
    expect(whole).toMatchObject({ nextBy: null, gaps: [], affidavit: parseDay('2026-06-29') })
  })

  it('a week without one is seen', () => {
    const dates = FRIDAYS.filter((date) => date !== '2026-06-12')
    const [paper] = insertionsOf([{ newspaper: 'x', dates }], WEEKLY, [])
    expect(paper?.gaps).toEqual([{ from: parseDay('2026-06-05'), to: parseDay('2026-06-19') }])
  })

  it('where the rule says nothing of how often, nothing is asked', () => {
    expect(insertionsOf([{ newspaper: 'x', dates: ['2026-06-05', '2026-08-05'] }], undefined, [])).toEqual([
      {
        newspaper: 'x',
        days: ['2026-06-05', '2026-08-05'].map(parseDay),
        wanted: null,
        nextBy: null,
        gaps: [],
        affidavit: null,
      },
    ])
  })

  it('a newspaper without days waits for the first, and no list is none', () => {
    expect(insertionsOf([{ newspaper: 'x' }], WEEKLY, [])).toMatchObject([
      { days: [], nextBy: null, wanted: 4 },
    ])
    expect(insertionsOf(undefined, WEEKLY, [])).toEqual([])
  })

  it('a case with a flag may want another number', () => {
    const rule = { ...WEEKLY, where: [{ flag: ['foreclosure'], times: 2 }] }
    const dates = FRIDAYS.slice(0, 2)
    const wantedWith = (flags: readonly string[]): unknown =>
      insertionsOf([{ newspaper: 'x', dates }], rule, flags).map(({ wanted, nextBy }) => [wanted, nextBy])
    expect(wantedWith(['foreclosure'])).toEqual([[2, null]])
    expect(wantedWith(['other'])).toEqual([[4, parseDay('2026-06-19')]])
  })
})

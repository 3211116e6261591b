import { dayOf } from '../../../src/domain/calendar/day'
import { distance, limitDistance, momentWords, plain, titleWords } from '../../../src/web/words'
import { dayIn, instantWords } from '../../../src/web/words-of-time'

/** A Monday. */
const TODAY = dayOf(2026, 2, 23)

describe('words of the pages', () => {
  it.each([
    [0, 'today'],
    [1, 'tomorrow'],
    [5, 'in 5 days'],
    [-1, 'yesterday'],
    [-3, '3 days ago'],
  ])('a day %i days off is %s', (off, words) => {
    expect(distance(dayOf(2026, 2, 23 + off), TODAY)).toBe(words)
  })

  it('a limit that has passed is late', () => {
    expect(limitDistance(dayOf(2026, 2, 20), TODAY)).toBe('3 days late')
    expect(limitDistance(dayOf(2026, 2, 22), TODAY)).toBe('1 day late')
    expect(limitDistance(TODAY, TODAY)).toBe('today')
  })

  it('says moments with their weekday, and leaves what is no moment as it is', () => {
    expect(momentWords('2026-02-02T19:40')).toBe('Mon 2 Feb 2026, 19:40')
    expect(momentWords('2026-02-02')).toBe('Mon 2 Feb 2026')
    expect(momentWords('2026-02-30')).toBe('2026-02-30')
  })

  it('writes the field’s words plainly and a person’s own words as they were written', () => {
    expect(plain('not-home-told-return')).toBe('not home told return')
    expect(plain('co-tenant')).toBe('co-tenant')
    expect(plain('21-35')).toBe('21-35')
    expect(plain('Mother-in-law')).toBe('Mother-in-law')
    expect(titleWords('AFFIRMATION OF SERVICE')).toBe('Affirmation of service')
    expect(titleWords('Proof of Service')).toBe('Proof of Service')
  })

  it('tells an instant on the clock of the place, on either side of the change to summer time', () => {
    // On Sun 8 March 2026 clocks in New York go from 2 to 3 in the morning, 7:00 UTC.
    expect(instantWords('2026-03-08T06:59:00Z', 'America/New_York')).toBe('Sun 8 Mar 2026, 01:59')
    expect(instantWords('2026-03-08T07:00:00Z', 'America/New_York')).toBe('Sun 8 Mar 2026, 03:00')
    expect(dayIn('2026-03-08T03:30:00Z', 'America/New_York')).toBe(dayOf(2026, 3, 7))
    expect(instantWords('2026-06-10T04:00:00Z', 'America/New_York')).toBe('Wed 10 Jun 2026, 00:00')
  })
})

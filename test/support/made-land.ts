import type { HolidaysFile } from '../../src/domain/rules/holiday-types'
import type { JurisdictionFile } from '../../src/domain/rules/jurisdiction-types'

/** The one statute of a country that does not exist. */
export const ACT = ['Made Act 1']

/** Its holidays: a fixed day with its Monday, an nth and a last weekday, an election day, and a day by proclamation. */
export const madeHolidays: HolidaysFile = {
  jurisdiction: 'made-land',
  holidays: [
    {
      id: 'new-year',
      name: 'New Year’s Day',
      on: { month: 1, day: 1 },
      'if-sunday': 'next-day',
      cite: ACT,
    },
    { id: 'founding', name: 'Founding Day', on: { month: 3, weekday: 'monday', nth: 2 }, cite: ACT },
    {
      id: 'rest',
      name: 'Day of Rest',
      on: { month: 5, weekday: 'friday', nth: 'last' },
      since: 2020,
      cite: ACT,
    },
    {
      id: 'vote',
      name: 'Voting Day',
      on: { month: 11, weekday: 'tuesday', after: { nth: 1, weekday: 'monday' } },
      cite: ACT,
    },
  ],
  proclaimed: [{ date: '2026-06-10', name: 'Day of Mourning', cite: ACT }],
  tolls: [
    {
      id: 'flood',
      flag: 'flood-toll',
      from: '2026-04-01',
      to: '2026-04-30',
      say: 'Time stood still in April 2026',
      cite: ['Flood Order'],
    },
  ],
  examples: [],
}

/** Its courts, words and ways of counting. Saturday, Sunday and holidays are closed; the backward policy stays. */
export const madeJurisdiction: JurisdictionFile = {
  id: 'made-land',
  title: 'Made Land',
  zone: 'America/New_York',
  language: 'en-US',
  'covers-from': '2000-01-01',
  'law-as-of': 'commenced',
  courts: [
    { id: 'high', title: 'High Court', heading: ['HIGH COURT'], cite: ACT },
    { id: 'low', title: 'Low Court', heading: ['LOW COURT'], cite: ACT },
  ],
  flags: {
    urgent: { title: 'Urgent', say: 'The case is urgent.', cite: ACT },
    observer: { title: 'Observer', say: 'The person keeps Saturday holy.', cite: ACT },
    'flood-toll': { title: 'Flood toll', say: 'The flood order holds.', cite: ACT },
  },
  facts: {
    'sol-expires': { kind: 'day', say: 'The limitation period ends.', cite: ACT },
    'sabbath-ends': { kind: 'hour', say: 'The Sabbath ends.', cite: ACT },
  },
  recipients: { person: 'A person.', company: 'A company.' },
  signers: { server: 'Whoever served.', bailiff: 'A bailiff.' },
  'method-bar': { id: 'not-open', because: 'This way of service is not open here.', cite: ['Made Act 9'] },
  counting: {
    act: {
      cite: ['Time Act 2'],
      count: 'calendar-days',
      'trigger-day': 'excluded',
      'if-last-day-is': ['saturday', 'sunday', 'public-holiday'],
      move: 'forward',
      'month-end': 'clamp',
      tolled: true,
    },
    filing: {
      cite: ['Time Act 3'],
      count: 'calendar-days',
      'trigger-day': 'excluded',
      'if-last-day-is': ['saturday', 'sunday', 'public-holiday'],
      move: 'forward',
      'month-end': 'clamp',
      'court-closures': { unless: [{ court: ['low'] }, { county: ['North'] }], cite: ['Time Act 4'] },
    },
    effect: {
      cite: ['Time Act 1'],
      count: 'calendar-days',
      'trigger-day': 'excluded',
      move: 'none',
      'month-end': 'clamp',
    },
    backward: {
      cite: ['Time Act 5'],
      count: 'calendar-days',
      'trigger-day': 'excluded',
      move: 'none',
      'month-end': 'clamp',
    },
    inclusive: {
      cite: ['Time Act 6'],
      count: 'calendar-days',
      'trigger-day': 'included',
      move: 'none',
      'month-end': 'clamp',
    },
  },
  deadlines: [],
}

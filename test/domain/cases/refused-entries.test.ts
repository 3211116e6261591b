import { EVENT_TYPES } from '../../../src/domain/cases/event-types'
import { leastEntry } from '../../support/entries'
import { refusal } from '../../support/refusal'

function told(entry: unknown): { code: string; message: string; path: string | undefined } | null {
  const error = refusal(entry)
  return error && { code: error.code, message: error.message, path: error.path }
}

type Change = (entry: Record<string, unknown>) => unknown

const changed =
  (key: string, value: unknown): Change =>
  (entry) => ({ ...entry, [key]: value })
const inCase = (key: string, value: unknown): Change => changed('case', { [key]: value })
const withEvent = (event: unknown): Change => changed('events', [{ type: 'mailed', at: '2026-02-02' }, event])

describe('an entry that is not good is refused with its place, what is wrong and what to write', () => {
  const words = EVENT_TYPES.join(', ')
  const rows: readonly [string, Change, string, string, string][] = [
    [
      'an order that allows service on no day of the week',
      withEvent({ type: 'order-granted', at: '2026-02-03', terms: { serviceOn: 'Sunday' } }),
      'bad-input',
      'events[1].terms.serviceOn: "Sunday" is no day of the week; write one of: sunday, monday, tuesday, wednesday, thursday, friday, saturday.',
      'events[1].terms.serviceOn',
    ],
    ['a number', () => 42, 'bad-input', 'the entry: is 42; write an object { … }.', 'the entry'],
    ['null', () => null, 'bad-input', 'the entry: is null; write an object { … }.', 'the entry'],
    ['a list', () => [], 'bad-input', 'the entry: is a list; write an object { … }.', 'the entry'],
    [
      'no jurisdiction',
      changed('jurisdiction', undefined),
      'bad-input',
      'jurisdiction: is missing; write a text.',
      'jurisdiction',
    ],
    [
      'an unknown jurisdiction',
      changed('jurisdiction', 'xx'),
      'unknown-jurisdiction',
      'There is no jurisdiction "xx". Write one of: made-land.',
      'jurisdiction',
    ],
    [
      'an unknown method',
      changed('method', 'by-owl'),
      'unknown-method',
      'Made Land has no method "by-owl". Write one of: by-hand.',
      'method',
    ],
    [
      'a slip in a key',
      changed('placeofService', 'in-state'),
      'unknown-key',
      'placeofService: there is no key "placeofService"; did you mean "placeOfService"?',
      'placeofService',
    ],
    [
      'a slip in a key of the case',
      inCase('comenced', '2026-01-05'),
      'unknown-key',
      'case.comenced: there is no key "comenced"; did you mean "commenced"?',
      'case.comenced',
    ],
    [
      'an unknown court',
      inCase('court', 'moot'),
      'unknown-word',
      'case.court: "moot" is not known here; write one of: high, low.',
      'case.court',
    ],
    [
      'an unknown flag',
      inCase('flags', ['urgent', 'urgnt']),
      'unknown-word',
      'case.flags[1]: "urgnt" is not known here; write one of: urgent, observer, flood-toll.',
      'case.flags[1]',
    ],
    [
      'flags that are no list',
      inCase('flags', 'urgent'),
      'bad-input',
      'case.flags: is "urgent"; write a list [ … ].',
      'case.flags',
    ],
    [
      'a day that does not exist',
      inCase('commenced', '2026-02-30'),
      'bad-date',
      'case.commenced: "2026-02-30" is not a day; write it as YYYY-MM-DD, such as 2026-02-04.',
      'case.commenced',
    ],
    [
      'a day with an hour',
      inCase('commenced', '2026-02-03T10:00'),
      'bad-date',
      'case.commenced: "2026-02-03T10:00" is not a day; write it as YYYY-MM-DD, such as 2026-02-04.',
      'case.commenced',
    ],
    [
      'an hour that does not exist',
      inCase('sabbathEnds', '24:00'),
      'bad-date',
      'case.sabbathEnds: "24:00" is not an hour; write HH:MM, such as 17:43.',
      'case.sabbathEnds',
    ],
    [
      'an unknown recipient',
      changed('recipient', { kind: 'ghost' }),
      'unknown-word',
      'recipient.kind: "ghost" is not known here; write one of: person, company.',
      'recipient.kind',
    ],
    [
      'an age of a half',
      changed('recipient', { kind: 'person', age: 0.5 }),
      'bad-input',
      'recipient.age: is 0.5; write a whole number from 0 to 130.',
      'recipient.age',
    ],
    [
      'an age below nothing',
      changed('recipient', { kind: 'person', age: -1 }),
      'bad-input',
      'recipient.age: is -1; write a whole number from 0 to 130.',
      'recipient.age',
    ],
    [
      'an age beyond all numbers',
      changed('recipient', { kind: 'person', age: 1e21 }),
      'bad-input',
      'recipient.age: is 1e+21; write a whole number from 0 to 130.',
      'recipient.age',
    ],
    [
      'an unknown place',
      changed('placeOfService', 'at-sea'),
      'unknown-word',
      'placeOfService: "at-sea" is not known here; write one of: in-state, out-of-state, out-of-country.',
      'placeOfService',
    ],
    [
      'events that are no list',
      changed('events', {}),
      'bad-input',
      'events: is an object; write a list [ … ].',
      'events',
    ],
    [
      'an event that is no object',
      withEvent('mailed'),
      'bad-input',
      'events[1]: is "mailed"; write an object { … }.',
      'events[1]',
    ],
    [
      'an unknown event',
      withEvent({ type: 'teleported', at: '2026-02-02' }),
      'unknown-event',
      `events[1].type: there is no event type "teleported"; write one of: ${words}.`,
      'events[1].type',
    ],
    [
      'an event named like what every object has',
      withEvent({ type: 'constructor', at: '2026-02-02' }),
      'unknown-event',
      `events[1].type: there is no event type "constructor"; write one of: ${words}.`,
      'events[1].type',
    ],
    [
      'an event without its day',
      withEvent({ type: 'mailed' }),
      'bad-date',
      'events[1].at: is missing; write YYYY-MM-DD, or YYYY-MM-DDTHH:MM in local time, of a day that exists.',
      'events[1].at',
    ],
    [
      'an event in a zone',
      withEvent({ type: 'mailed', at: '2026-02-02T10:00Z' }),
      'bad-date',
      'events[1].at: "2026-02-02T10:00Z" is not a date; write YYYY-MM-DD, or YYYY-MM-DDTHH:MM in local time, of a day that exists.',
      'events[1].at',
    ],
    [
      'a completion that looks like a day and is none',
      withEvent({ type: 'order-granted', at: '2026-02-02', terms: { complete: '2026-02-30' } }),
      'bad-date',
      'events[1].terms.complete: "2026-02-30" is not a day; write it as YYYY-MM-DD, such as 2026-02-04.',
      'events[1].terms.complete',
    ],
    [
      'an extension from an event that does not exist',
      withEvent({
        type: 'order-granted',
        at: '2026-02-02',
        terms: { extendsDays: 3, extensionRunsFrom: 'birth' },
      }),
      'unknown-event',
      `events[1].terms.extensionRunsFrom: there is no event type "birth"; write one of: ${words}.`,
      'events[1].terms.extensionRunsFrom',
    ],
    [
      'a period of two units',
      changed('period', { days: 1, months: 1 }),
      'bad-input',
      'period: write one of days, months, years, hours with a whole number, such as { "days": 20 }.',
      'period',
    ],
    [
      'a period of none',
      changed('period', {}),
      'bad-input',
      'period: write one of days, months, years, hours with a whole number, such as { "days": 20 }.',
      'period',
    ],
    [
      'a period beyond a hundred years of days',
      changed('period', { days: 36501 }),
      'bad-input',
      'period.days: is 36501; write a whole number from 0 to 36500.',
      'period.days',
    ],
    [
      'a direction that there is not',
      changed('period', { days: 1, direction: 'sideways' }),
      'unknown-word',
      'period.direction: "sideways" is not known here; write one of: forward, backward.',
      'period.direction',
    ],
  ]
  test.each(rows)('%s', (_, change, code, message, path) => {
    expect(told(change(leastEntry()))).toEqual({ code, message, path })
  })

  test('a value nested deeper than anyone can read is refused, not crashed on', () => {
    const deep: unknown = JSON.parse('['.repeat(50000) + ']'.repeat(50000))
    expect(told({ ...leastEntry(), jurisdiction: deep })?.message).toBe(
      'jurisdiction: is a list; write a text.',
    )
  })
})

import {
  holdDates,
  proposalsBetween,
  type DatedDeadline,
  type DateProposal,
} from '../../../../src/domain/rules/changes/proposal'
import type { Deadline, ExplainedSheet } from '../../../../src/domain/deadlines/sheet'
import { isoDay } from '../../../../src/domain/calendar/day'
import { day } from '../../../support/build'

type Dates = Readonly<Record<string, string | null>>
type Status = Deadline['status']

function dated(id: string, on: string | null, status: Status = 'open'): DatedDeadline {
  return {
    deadline: {
      id,
      title: `Title of ${id}`,
      kind: 'limit',
      day: on === null ? null : day(on),
      minute: null,
      choice: null,
      waitingFor: [],
      status: on === null ? 'none' : status,
    },
    reasons: { steps: [], cite: [`Cite of ${id} on ${on ?? 'no day'}`], marks: [], ifMissed: null },
  }
}

function sheet(dates: Dates, status: Status = 'open'): ExplainedSheet {
  const all = Object.entries(dates).map(([id, on]) => dated(id, on, status))
  return {
    ...{ id: 's1', jurisdiction: 'zz-land', method: 'hand-over', rulesHash: 'a', asOf: day('2026-03-10') },
    deadlines: all.map(({ deadline }) => deadline),
    reasons: all.map(({ reasons }) => reasons),
    ...{ violations: [], warnings: [] },
  }
}

function told({ deadlines, reasons }: ExplainedSheet): string[] {
  return deadlines.map(
    ({ id, day: on, status }, index) =>
      `${id} ${on === null ? 'no day' : isoDay(on)} ${status} (${reasons[index]?.cite.join() ?? ''})`,
  )
}

function move(id: string, was: string | null, is: string | null, then: Status = 'open'): DateProposal {
  const kind = was === null ? 'add' : is === null ? 'delete' : 'update'
  return { deadline: id, kind, was: was === null ? null : dated(id, was, then), is: dated(id, is) }
}

describe('what a change of rules would move', () => {
  test('is each date that is another, new or gone, in the order of the newer sheet', () => {
    const was = sheet({ a: '2026-03-01', b: '2026-03-02', c: null, d: '2026-03-04' })
    const is = sheet({ c: '2026-03-03', b: '2026-03-02', a: '2026-03-05' })
    expect(proposalsBetween(was, is).map(({ kind, deadline }) => `${kind} ${deadline}`)).toEqual([
      'add c',
      'update a',
      'delete d',
    ])
  })
})

describe('dates that nobody has accepted', () => {
  test.each<[string, ExplainedSheet, DateProposal, string[]]>([
    [
      'stay as they were, with their reasons; open or missed as of today',
      sheet({ a: '2026-03-20' }),
      move('a', '2026-03-05', '2026-03-20'),
      ['a 2026-03-05 missed (Cite of a on 2026-03-05)'],
    ],
    [
      'are not there, where the older rules had none',
      sheet({ a: '2026-03-20' }),
      move('a', null, '2026-03-20'),
      ['a no day none (Cite of a on 2026-03-20)'],
    ],
    [
      'stay, where the newer rules have none',
      sheet({ a: null }),
      move('a', '2026-03-15', null),
      ['a 2026-03-15 open (Cite of a on 2026-03-15)'],
    ],
    [
      'stay, where the newer rules do not know them at all',
      sheet({ b: '2026-03-20' }),
      move('a', '2026-03-15', null),
      ['b 2026-03-20 open (Cite of b on 2026-03-20)', 'a 2026-03-15 open (Cite of a on 2026-03-15)'],
    ],
    [
      'follow from other facts, where such came in since',
      sheet({ a: '2026-03-25' }),
      move('a', '2026-03-05', '2026-03-20'),
      ['a 2026-03-25 open (Cite of a on 2026-03-25)'],
    ],
    [
      'follow from the act, where it was done since',
      sheet({ a: '2026-03-20' }, 'met'),
      move('a', '2026-03-05', '2026-03-20'),
      ['a 2026-03-20 met (Cite of a on 2026-03-20)'],
    ],
  ])('%s', (_, live, held, expected) => {
    expect(told(holdDates(live, [held]))).toEqual(expected)
  })

  test.each<[string, string, string, Status]>([
    ['a lengthened limit, kept by the newer day alone', '2026-03-20', '2026-03-12', 'late'],
    ['a lengthened limit, kept by both', '2026-03-20', '2026-03-05', 'met'],
  ])('dismissed ones stay when the act is done, and it is said: %s', (_, newer, doneOn, status) => {
    const held = { ...move('a', '2026-03-05', newer), isDismissed: true }
    const shown = holdDates(sheet({ a: newer }, 'met'), [held], () => day(doneOn))
    expect(told(shown)).toEqual([`a 2026-03-05 ${status} (Cite of a on 2026-03-05)`])
    expect(shown.warnings.map(({ message }) => message)).toEqual([
      'Title of a: kept at Thu 5 Mar 2026 as the office decided; the rules of today give Fri 20 Mar 2026.',
    ])
  })

  test('dismissed ones that other facts have overtaken are told to be looked at again', () => {
    const held = { ...move('a', '2026-03-05', '2026-03-20'), isDismissed: true }
    const shown = holdDates(sheet({ a: '2026-03-25' }), [held])
    expect(told(shown)).toEqual(['a 2026-03-25 open (Cite of a on 2026-03-25)'])
    expect(shown.warnings.map(({ message }) => message)).toEqual([
      'Title of a: the office dismissed Fri 20 Mar 2026 for Thu 5 Mar 2026; other facts have come in since, and this date follows from them by the rules of today. Look at it again.',
    ])
  })

  test('change nothing where there are none', () => {
    const live = sheet({ a: '2026-03-20' })
    expect(holdDates(live, [])).toBe(live)
  })
})

import {
  dayWords,
  markSentence,
  missedSentence,
  workingSentence,
} from '../../../src/domain/deadlines/sentences'
import type { Deadline, Reasons } from '../../../src/domain/deadlines/sheet'
import type { Step } from '../../../src/domain/deadlines/steps'
import { day } from '../../support/build'

function reasons(steps: readonly Step[], parts: Partial<Reasons> = {}): Reasons {
  return { steps, cite: [], marks: [], ifMissed: null, ...parts }
}

describe('the working in a sentence', () => {
  const rows: readonly [string, Step, string][] = [
    ['a start', { step: 'start', from: 'proof-filed', day: '2026-02-12' }, 'proof filed Thu 12 Feb 2026.'],
    [
      'the later of two',
      {
        step: 'later-of',
        of: [
          { from: 'delivered', day: '2026-02-02' },
          { from: 'mailed', day: '2026-02-05' },
        ],
        day: '2026-02-05',
      },
      'the later of delivered Mon 2 Feb 2026 and mailed Thu 5 Feb 2026, so Thu 5 Feb 2026.',
    ],
    [
      'the earlier of two',
      {
        step: 'earlier-of',
        of: [
          { from: 'later-of', day: '2026-02-05' },
          { from: 'mailed', day: '2026-02-09' },
        ],
        day: '2026-02-05',
      },
      'the earlier of later of Thu 5 Feb 2026 and mailed Mon 9 Feb 2026, so Thu 5 Feb 2026.',
    ],
    [
      'an exception told by its cite',
      { step: 'exception', because: 'A, B', cite: ['A', 'B'] },
      'under A, B.',
    ],
    [
      'an exception with a reason',
      { step: 'exception', because: '5 more days', cite: ['A'] },
      '5 more days (A).',
    ],
    [
      'an order',
      { step: 'order', says: 'time extended to 2026-03-01', day: '2026-03-01' },
      'the order says: time extended to 2026-03-01, so Sun 1 Mar 2026.',
    ],
    [
      'one day added',
      { step: 'add', amount: 1, unit: 'days', to: '2026-02-03', counting: 'act', cite: [] },
      'that day not counted, + 1 day = Tue 3 Feb 2026.',
    ],
    [
      'years added',
      { step: 'add', amount: 2, unit: 'years', to: '2028-02-02', counting: 'act', cite: ['X 1'] },
      'that day not counted, + 2 years = Wed 2 Feb 2028 (X 1).',
    ],
    [
      'hours added, with the hour at which they end',
      { step: 'add', amount: 72, unit: 'hours', to: '2026-02-05T14:05', counting: 'act', cite: [] },
      '+ 72 hours = Thu 5 Feb 2026, 2:05 p.m..',
    ],
    [
      'days taken off',
      { step: 'subtract', amount: 20, unit: 'days', to: '2026-02-18', counting: 'backward', cite: [] },
      'that day not counted, − 20 days = Wed 18 Feb 2026.',
    ],
    [
      'a toll',
      { step: 'toll', because: 'time stood still', to: '2026-05-02' },
      'time stood still, so Sat 2 May 2026.',
    ],
    [
      'a move',
      { step: 'move', from: '2026-02-22', to: '2026-02-23', because: 'Sunday' },
      'Sun 22 Feb 2026 is closed (Sunday), so it moves to Mon 23 Feb 2026.',
    ],
    [
      'a day that stays',
      { step: 'stay', day: '2026-02-22', because: 'Sunday; this day does not move' },
      'Sun 22 Feb 2026 is a Sunday; this day does not move.',
    ],
    [
      'what is waited for',
      { step: 'wait', for: ['proof-filed', 'mailed'] },
      'not known until recorded: proof filed, mailed.',
    ],
    ['no such deadline', { step: 'none', because: 'the law sets none' }, 'no day: the law sets none.'],
    ['never', { step: 'void', because: 'Sunday' }, 'will not follow from these facts: Sunday.'],
  ]
  test.each(rows)('%s', (_, step, expected) => {
    expect(workingSentence(reasons([step]))).toBe(expected.replace('p.m..', 'p.m.'))
  })

  test('joins its steps and ends with the cites of the deadline', () => {
    const steps: Step[] = [
      { step: 'start', from: 'delivered', day: '2026-02-02' },
      { step: 'add', amount: 20, unit: 'days', to: '2026-02-22', counting: 'act', cite: [] },
    ]
    expect(workingSentence(reasons(steps, { cite: ['CPLR 308(2)', 'GCL 20'] }))).toBe(
      'delivered Mon 2 Feb 2026; that day not counted, + 20 days = Sun 22 Feb 2026 (CPLR 308(2), GCL 20).',
    )
  })
})

describe('a day in words', () => {
  const known: Deadline = {
    id: 'it',
    title: 'It',
    kind: 'limit',
    day: day('2026-02-23'),
    minute: null,
    choice: null,
    waitingFor: [],
    status: 'open',
  }
  test.each([
    ['a day', {}, 'Mon 23 Feb 2026'],
    ['a day with its hour', { minute: 845 }, 'Mon 23 Feb 2026, 2:05 p.m.'],
    ['midnight', { minute: 0 }, 'Mon 23 Feb 2026, 12:00 a.m.'],
    ['none', { day: null }, '—'],
    ['the word of a choice', { choice: 'affirmation' }, 'affirmation'],
  ])('%s', (_, parts, expected) => {
    expect(dayWords({ ...known, ...parts })).toBe(expected)
  })
})

describe('what stands beside a working', () => {
  test('law that is less than verified', () => {
    const marks: Reasons['marks'] = [
      { cite: 'X 1', confidence: 'secondary' },
      { cite: 'Y 2', confidence: 'unverified' },
    ]
    expect(markSentence(reasons([], { marks }))).toBe('X 1: secondary; Y 2: unverified')
    expect(markSentence(reasons([]))).toBeNull()
  })

  test('what follows when the limit is missed, with one full stop', () => {
    const said = { effect: 'curable-by-order', say: 'An order can cure it.', cite: ['X 1'] } as const
    expect(missedSentence(reasons([], { ifMissed: said }))).toBe('If missed: An order can cure it (X 1).')
    const unsaid = { effect: 'dismissal-on-motion', cite: ['X 1'] } as const
    expect(missedSentence(reasons([], { ifMissed: unsaid }))).toBe('If missed: dismissal on motion (X 1).')
    expect(missedSentence(reasons([]))).toBeNull()
  })
})

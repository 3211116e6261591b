import { isoDay } from '../../../src/domain/calendar/day'
import { prepareMailings } from '../../../src/domain/default/prepare-mailings'
import type { DefaultNeed } from '../../../src/domain/rules/default-types'
import { build, day, on, type FactsParts } from '../../support/build'
import { ACT } from '../../support/made-land'

const TO = [{ kind: 'residence', class: ['first-class'] }]

function mailing(id: string, need: Partial<DefaultNeed>): DefaultNeed {
  const mail = { event: 'mailed', encloses: 'the papers', to: TO }
  return { id, title: 'It', say: 'It is mailed.', cite: ACT, mail, ...need }
}

/** Twenty days to mail after delivery; before a default a notice, from the thirtieth day on. */
const method = build.method({
  'service-acts': ['delivered', 'mailed'],
  mailings: [
    mailing('papers', {
      when: { recorded: ['delivered'] },
      done: [{ recorded: ['mailed'] }],
      by: 'mail-by',
    }),
  ],
  deadlines: [
    build.limit(
      'mail-by',
      { start: { event: 'delivered' }, add: { days: 20 }, counting: 'effect' },
      { limits: ['mailed'] },
    ),
    build.limit(
      'notice-from',
      { start: { event: 'delivered' }, add: { days: 30 }, counting: 'effect' },
      { limits: [] },
    ),
  ],
})

const needs = [
  mailing('notice', { done: [{ recorded: ['default-notice-mailed'] }], from: 'notice-from' }),
  { id: 'proof', title: 'Proof', say: 'It is filed.', cite: ACT, done: [{ recorded: ['proof-filed'] }] },
]

function sent(facts: FactsParts, asOf: string): string[] {
  const rulebook = build.rulebook({ methods: [method], default: { jurisdiction: 'made-land', needs } })
  return prepareMailings(build.facts(facts), rulebook, day(asOf)).map(({ need, state, day: on }) =>
    [need.id, state, on === null ? 'no day' : isoDay(on)].join(' '),
  )
}

// 2 February 2026 + 20 days = 22 February; + 30 days = 4 March.
const delivered = on('delivered', '2026-02-02')

describe('what is to be put into the mail', () => {
  test.each([
    ['is nothing before anything was done', [], '2026-02-02', []],
    [
      'is the papers by their last day, and what waits for its first',
      [delivered],
      '2026-02-10',
      ['papers open 2026-02-22', 'notice waits 2026-03-04'],
    ],
    [
      'is the papers after their last day too',
      [delivered],
      '2026-03-04',
      ['papers late 2026-02-22', 'notice open 2026-03-04'],
    ],
    [
      'is not what was mailed',
      [delivered, on('mailed', '2026-02-05')],
      '2026-03-05',
      ['notice open 2026-03-04'],
    ],
    [
      'is nothing once all is mailed',
      [delivered, on('mailed', '2026-02-05'), on('default-notice-mailed', '2026-03-06')],
      '2026-03-07',
      [],
    ],
  ])('%s', (_, events, asOf, expected) => {
    expect(sent({ events }, asOf)).toEqual(expected)
  })
})

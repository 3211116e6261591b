import { calculateSheet } from '../../../src/domain/deadlines/calculate'
import type { DeadlineRule } from '../../../src/domain/rules/rule-types'
import { build, day, on, type FactsParts } from '../../support/build'

type Events = FactsParts['events'] & object

/** The status of the first deadline on a day: `null` is no today. */
function statusOf(rule: DeadlineRule, events: Events, asOf: string | null): string | undefined {
  const rulebook = build.rulebook({ methods: [build.method({ deadlines: [rule] })] })
  const sheet = calculateSheet(build.facts({ events }), rulebook, asOf === null ? null : day(asOf))
  return sheet.deadlines[0]?.status
}

const within = { start: { event: 'delivered' }, add: { days: 20 }, counting: 'act' }
const mailBy = build.limit('mail-by', within, { limits: ['mailed'] })
const notBefore = build.notBefore('file-not-before', within, { limits: ['proof-filed'] })
const respondBy = build.limit('respond-by', within, { limits: [] })
const complete = build.effect('complete', { start: { event: 'delivered' }, counting: 'effect' })
const delivered = on('delivered', '2026-02-02')

describe('the status of a deadline (mail by Mon 23 February 2026)', () => {
  const rows: readonly [string, DeadlineRule, Events, string | null, string][] = [
    ['an act not done is open where there is no today', mailBy, [delivered], null, 'open'],
    ['an act not done is open on the last day', mailBy, [delivered], '2026-02-23', 'open'],
    ['an act not done is missed on the day after', mailBy, [delivered], '2026-02-24', 'missed'],
    [
      'an act done in time is met, today or later',
      mailBy,
      [delivered, on('mailed', '2026-02-23')],
      '2026-02-24',
      'met',
    ],
    [
      'an act done late is late, with or without a today',
      mailBy,
      [delivered, on('mailed', '2026-02-24')],
      null,
      'late',
    ],
    [
      'an act done late is late before that day, too',
      mailBy,
      [delivered, on('mailed', '2026-02-24')],
      '2026-02-10',
      'late',
    ],
    ['what nobody started is waiting', mailBy, [], '2026-12-31', 'waiting'],
    ['a first lawful day is never missed', notBefore, [delivered], '2026-12-31', 'open'],
    [
      'an act on the first lawful day is met',
      notBefore,
      [delivered, on('proof-filed', '2026-02-23')],
      null,
      'met',
    ],
    [
      'an act before it is late, that is, against the limit',
      notBefore,
      [delivered, on('proof-filed', '2026-02-20')],
      null,
      'late',
    ],
    ['a limit that binds nothing we record is known', respondBy, [delivered], '2026-12-31', 'known'],
    ['an effect is known', complete, [delivered], '2026-12-31', 'known'],
  ]
  test.each(rows)('%s', (_, rule, events, asOf, expected) => {
    expect(statusOf(rule, events, asOf)).toBe(expected)
  })
})

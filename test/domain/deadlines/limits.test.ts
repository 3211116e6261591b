import type { DeadlineRule } from '../../../src/domain/rules/rule-types'
import type { MethodFile } from '../../../src/domain/rules/method-types'
import { build, on, type FactsParts } from '../../support/build'
import { outcome, sheet } from '../../support/outcome'

type Events = FactsParts['events'] & object

/** Mailing within 20 days of a delivery on Monday 2 February: by Monday 23 February, since the 22nd is a Sunday. */
function mailBy(parts: Partial<DeadlineRule>, method: Partial<MethodFile> = {}): Partial<MethodFile> {
  const rule = build.limit(
    'mail-by',
    { start: { event: 'delivered' }, add: { days: 20 }, counting: 'act' },
    parts,
  )
  return { 'service-acts': ['delivered', 'mailed'], deadlines: [rule], ...method }
}

const delivered = on('delivered', '2026-02-02')

function breached(method: Partial<MethodFile>, events: Events): readonly string[] {
  return outcome(method, { events }).violations
}

describe('limits: a list of events', () => {
  const method = mailBy({ limits: ['mailed'] })
  const rows: readonly [string, Events, readonly string[]][] = [
    ['an act on the last day is in time', [delivered, on('mailed', '2026-02-23')], []],
    [
      'an act a day later is a violation named like the deadline',
      [delivered, on('mailed', '2026-02-24')],
      ['mail-by'],
    ],
    ['an act that is not recorded is no violation', [delivered], []],
    ['an act before the start is in time', [delivered, on('mailed', '2026-01-20')], []],
    [
      'only the first such act is bound',
      [delivered, on('mailed', '2026-02-05'), on('mailed', '2026-03-05')],
      [],
    ],
    [
      'the first by day, not by the order of recording',
      [delivered, on('mailed', '2026-03-05'), on('mailed', '2026-02-05')],
      [],
    ],
    ['another act is not bound', [delivered, on('emailed', '2026-03-05')], []],
    [
      'the first for each role: a late one to another person counts',
      [delivered, on('mailed', '2026-02-05', { to: 'parent' }), on('mailed', '2026-03-05', { to: 'child' })],
      ['mail-by'],
    ],
    [
      'the second to the same role does not',
      [delivered, on('mailed', '2026-02-05', { to: 'parent' }), on('mailed', '2026-03-05', { to: 'parent' })],
      [],
    ],
  ]
  test.each(rows)('%s', (_, events, expected) => {
    expect(breached(method, events)).toEqual(expected)
  })

  test('a void act does not count when the same was done lawfully', () => {
    const bars: MethodFile['bars'] = [
      { id: 'sunday', events: ['mailed'], days: ['sunday'], effect: 'void', because: 'Sunday.', cite: [] },
    ]
    const late = [delivered, on('mailed', '2026-02-08'), on('mailed', '2026-02-24')]
    expect(breached(mailBy({ limits: ['mailed'] }, { bars }), late)).toEqual(['sunday', 'mail-by'])
  })
})

describe('limits: []', () => {
  test('binds nothing, since nobody records the act: the day is known, and nothing is late or met', () => {
    const explained = sheet(mailBy({ limits: [] }), { events: [delivered, on('mailed', '2026-03-30')] })
    expect(explained.violations).toEqual([])
    expect(explained.deadlines.map(({ status }) => status)).toEqual(['known'])
  })
})

describe('limits: { every }', () => {
  test.each([
    ['each of them is bound', [on('mailed', '2026-02-05'), on('mailed', '2026-02-24')], ['mail-by']],
    ['all in time', [on('mailed', '2026-02-05'), on('mailed', '2026-02-23')], []],
  ])('%s', (_, events, expected) => {
    expect(breached(mailBy({ limits: [{ every: 'mailed' }] }), [delivered, ...events])).toEqual(expected)
  })

  test('stands beside others in one list', () => {
    const method = mailBy({ limits: [{ every: 'mailed' }, 'emailed'] })
    expect(breached(method, [delivered, on('emailed', '2026-02-05'), on('emailed', '2026-03-05')])).toEqual(
      [],
    )
    expect(breached(method, [delivered, on('emailed', '2026-03-05')])).toEqual(['mail-by'])
  })
})

describe('limits: service-acts', () => {
  const method: Partial<MethodFile> = {
    'service-acts': [['delivered', 'left-with-substitute'], 'mailed'],
    deadlines: [
      build.limit(
        'serve-by',
        { start: { event: 'commenced' }, add: { days: 120 }, counting: 'act' },
        { limits: 'service-acts' },
      ),
    ],
  }
  test.each([
    [
      'all acts in time (120 days from 5 January is 5 May)',
      [on('delivered', '2026-05-05'), on('mailed', '2026-05-05')],
      [],
    ],
    ['the first act late', [on('delivered', '2026-05-06')], ['serve-by']],
    ['the second act late', [on('delivered', '2026-05-05'), on('mailed', '2026-05-06')], ['serve-by']],
    ['one of several ways late', [on('left-with-substitute', '2026-05-06')], ['serve-by']],
    ['an act that is no act of service', [on('proof-filed', '2026-06-01')], []],
  ])('%s', (_, events, expected) => {
    expect(breached(method, events)).toEqual(expected)
  })

  test('met once each act is recorded in one of its ways, open before', () => {
    const statusOf = (events: Events): unknown => sheet(method, { events }).deadlines[0]?.status
    expect(statusOf([on('left-with-substitute', '2026-02-02'), on('mailed', '2026-02-03')])).toBe('met')
    expect(statusOf([on('left-with-substitute', '2026-02-02')])).toBe('open')
    expect(statusOf([on('mailed', '2026-05-06')])).toBe('late')
  })
})

describe('limits of kind not-before', () => {
  const method: Partial<MethodFile> = {
    deadlines: [
      build.notBefore(
        'file-not-before',
        { start: { event: 'delivered' }, add: { days: 10 }, counting: 'effect' },
        { limits: ['proof-filed'] },
      ),
    ],
  }
  test.each([
    ['a day too early', '2026-02-11', ['file-not-before']],
    ['on the first lawful day', '2026-02-12', []],
    ['later', '2026-03-12', []],
  ])('%s', (_, filed, expected) => {
    expect(breached(method, [delivered, on('proof-filed', filed)])).toEqual(expected)
  })
})

describe('limits with an hour', () => {
  const method: Partial<MethodFile> = {
    deadlines: [
      build.limit(
        'within',
        { start: { event: 'trigger' }, add: { asked: true }, counting: 'effect' },
        { limits: ['received'] },
      ),
    ],
  }
  test.each([
    ['the minute itself is in time', '2026-02-04T10:30', []],
    ['a minute later is late', '2026-02-04T10:31', ['within']],
    ['the day alone is in time', '2026-02-04', []],
    ['the next day is late', '2026-02-05T00:00', ['within']],
  ])('%s', (_, received, expected) => {
    const events = [on('trigger', '2026-02-02T10:30'), on('received', received)]
    const period = { unit: 'hours', amount: 48 } as const
    expect(outcome(method, { events, period }).violations).toEqual(expected)
  })
})

describe('limits-deadline', () => {
  const method = (kind: 'limit' | 'notBefore'): Partial<MethodFile> => ({
    deadlines: [
      build[kind](
        'window',
        { start: { event: 'hearing-set' }, subtract: { days: 10 }, counting: 'backward' },
        { 'limits-deadline': 'complete' },
      ),
      build.effect('complete', { start: { event: 'delivered' }, add: { days: 5 }, counting: 'effect' }),
    ],
  })
  test.each([
    ['limit', '2026-02-17', []],
    ['limit', '2026-02-16', ['window']],
    ['notBefore', '2026-02-17', []],
    ['notBefore', '2026-02-18', ['window']],
  ] as const)('%s: completion on 7 February, hearing on %s', (kind, hearing, expected) => {
    expect(breached(method(kind), [delivered, on('hearing-set', hearing)])).toEqual(expected)
  })

  test('met once the other is known and within, open before', () => {
    const statusOf = (events: Events): unknown =>
      sheet(method('limit'), { events }).deadlines.find(({ id }) => id === 'window')?.status
    expect(statusOf([on('hearing-set', '2026-02-17')])).toBe('open')
    expect(statusOf([delivered, on('hearing-set', '2026-02-17')])).toBe('met')
    expect(statusOf([delivered, on('hearing-set', '2026-02-16')])).toBe('late')
  })

  test('while the other is not known nothing is breached', () => {
    expect(breached(method('limit'), [on('hearing-set', '2026-02-01')])).toEqual([])
  })
})

import fc from 'fast-check'
import { addDays, isoDay, type Day } from '../../../src/domain/calendar/day'
import type { FactEvent, Facts } from '../../../src/domain/cases/facts'
import { calculateSheet } from '../../../src/domain/deadlines/calculate'
import { explainSheet } from '../../../src/domain/deadlines/explain'
import { workingSentence } from '../../../src/domain/deadlines/sentences'
import type { ExplainedSheet } from '../../../src/domain/deadlines/sheet'
import type { Step } from '../../../src/domain/deadlines/steps'
import { build, day } from '../../support/build'
import { deliverAndMail } from '../../support/deliver-and-mail'
import { outcomeOf } from '../../support/outcome'

const rulebook = build.rulebook({ methods: [deliverAndMail] })
const FIRST = day('2026-01-05')

const events = fc.array(
  fc.record({
    type: fc.constantFrom('delivered', 'mailed', 'proof-filed', 'attempted', 'default-sought'),
    day: fc.integer({ min: 0, max: 130 }).map((offset) => addDays(FIRST, offset)),
    minute: fc.option(fc.integer({ min: 0, max: 1439 })),
    to: fc.option(fc.constantFrom('parent', 'child')),
  }),
  { maxLength: 7 },
)
const facts: fc.Arbitrary<Facts> = fc
  .record({
    events,
    flags: fc.subarray(['urgent', 'flood-toll']),
    kind: fc.constantFrom('person', 'person', 'company'),
    commenced: fc.option(fc.constant(FIRST), { freq: 9 }),
  })
  .map(({ flags, kind, commenced, ...parts }) =>
    build.facts({
      method: 'deliver-and-mail',
      case: { flags, commenced },
      recipient: { kind },
      events: parts.events.map((event): FactEvent => ({ ...event, fields: {}, terms: null })),
    }),
  )

function explained(one: Facts, asOf: Day | null = null): ExplainedSheet {
  return explainSheet(one, rulebook, asOf)
}

/** The day at which the working arrives. */
function endOf(steps: readonly Step[]): string | null {
  const days = steps.map((step) => {
    if ('to' in step) return step.to
    return 'day' in step ? step.day : null
  })
  return days.findLast((text) => text !== null) ?? null
}

describe('a sheet', () => {
  test('is the same however often it is calculated, and leaves the facts as they were', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const before = structuredClone(one)
        const first = explained(one)
        expect(explained(one)).toEqual(first)
        expect(one).toEqual(before)
      }),
    )
  })

  test('with reasons is the sheet without reasons, and reasons', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const { reasons, warnings, ...sheet } = explained(one)
        expect(calculateSheet(one, rulebook, null)).toEqual(sheet)
        expect([reasons.length, warnings.length]).toEqual([sheet.deadlines.length, 0])
      }),
    )
  })

  test('gives each deadline a day, or something that is waited for, or neither for good', () => {
    fc.assert(
      fc.property(facts, (one) => {
        for (const { day: known, waitingFor, status } of explained(one).deadlines) {
          expect(known !== null && waitingFor.length > 0).toBe(false)
          expect(status === 'waiting').toBe(waitingFor.length > 0)
          expect(['waiting', 'none', 'void'].includes(status)).toBe(known === null)
        }
      }),
    )
  })

  test('once an act that is waited for is recorded no longer waits for it', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const waited = explained(one).deadlines.flatMap(({ waitingFor }) => waitingFor)
        for (const type of waited) {
          const done: FactEvent = {
            type,
            day: addDays(FIRST, 200),
            minute: null,
            to: null,
            fields: {},
            terms: null,
          }
          const after = explained({ ...one, events: [...one.events, done] })
          expect(after.deadlines.flatMap(({ waitingFor }) => waitingFor)).not.toContain(type)
        }
      }),
    )
  })

  test('does not change for an event that no rule asks for', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const without = { ...one, events: one.events.filter(({ type }) => type !== 'attempted') }
        fc.pre(one.case.commenced !== null)
        expect(outcomeOf(explained(one))).toEqual(outcomeOf(explained(without)))
      }),
    )
  })

  test('does not depend on the order of recording where days tell the order', () => {
    fc.assert(
      fc.property(facts, (one) => {
        fc.pre(new Set(one.events.map((event) => event.day)).size === one.events.length)
        const turned = { ...one, events: one.events.toReversed() }
        expect(explained(turned)).toEqual(explained(one))
      }),
    )
  })

  test('moved whole weeks within open weeks moves every day that nothing stops with it', () => {
    const quiet = day('2027-06-07')
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 3 }),
        (a, b, weeks) => {
          const at = (offset: number): FactEvent[] => [
            {
              type: 'delivered',
              day: addDays(quiet, a + offset),
              minute: null,
              to: null,
              fields: {},
              terms: null,
            },
            {
              type: 'mailed',
              day: addDays(quiet, a + b + offset),
              minute: null,
              to: null,
              fields: {},
              terms: null,
            },
          ]
          const days = (offset: number): (number | null)[] =>
            explained(
              build.facts({ method: 'deliver-and-mail', case: { commenced: quiet }, events: at(offset) }),
            )
              .deadlines.filter(({ id }) => id === 'mail-by' || id === 'file-proof-by')
              .map((deadline) => deadline.day && deadline.day - offset)
          expect(days(weeks * 7)).toEqual(days(0))
        },
      ),
    )
  })

  test('with an as-of day has the same days and violations, and only open limits become missed', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 900 }), (one, offset) => {
        const asOf = addDays(FIRST, offset)
        const [without, withDay] = [explained(one), explained(one, asOf)]
        expect(outcomeOf(withDay)).toEqual(outcomeOf(without))
        const changed = withDay.deadlines.filter(({ status }, at) => status !== without.deadlines[at]?.status)
        expect(changed.every(({ status, day: by }) => status === 'missed' && by !== null && by < asOf)).toBe(
          true,
        )
      }),
    )
  })
})

describe('the working', () => {
  test('of a known day arrives at that day', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const { deadlines, reasons } = explained(one)
        const ends = reasons.map(({ steps }, at) => (deadlines[at]?.day == null ? null : endOf(steps)))
        expect(ends).toEqual(
          deadlines.map((deadline) => (deadline.day === null ? null : isoDay(deadline.day))),
        )
      }),
    )
  })

  test('goes from step to step: each starts where the one before it ended', () => {
    fc.assert(
      fc.property(facts, (one) => {
        for (const { steps } of explained(one).reasons) {
          steps.forEach((step, at) => {
            if (step.step === 'move') expect(endOf(steps.slice(0, at))).toBe(step.from)
          })
        }
      }),
    )
  })

  test('is never empty, cites something, and is one sentence', () => {
    fc.assert(
      fc.property(facts, (one) => {
        for (const reasons of explained(one).reasons) {
          expect(reasons.steps.length).toBeGreaterThan(0)
          expect(new Set(reasons.cite).size).toBe(reasons.cite.length)
          expect(workingSentence(reasons)).toMatch(/^[^\n]{10,}\.$/)
        }
      }),
    )
  })
})

describe('a later act', () => {
  test('never makes a limit that counts from it earlier', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 30 }),
        fc.boolean(),
        (offset, gap, flood) => {
          const limitFrom = (delivered: Day): number => {
            const event: FactEvent = {
              type: 'delivered',
              day: delivered,
              minute: null,
              to: null,
              fields: {},
              terms: null,
            }
            const flags = flood ? ['flood-toll'] : []
            const sheet = calculateSheet(
              build.facts({ method: 'deliver-and-mail', case: { flags }, events: [event] }),
              rulebook,
              null,
            )
            return sheet.deadlines.find(({ id }) => id === 'mail-by')?.day ?? Number.NaN
          }
          const delivered = addDays(FIRST, offset)
          expect(limitFrom(addDays(delivered, gap))).toBeGreaterThanOrEqual(limitFrom(delivered))
        },
      ),
    )
  })
})

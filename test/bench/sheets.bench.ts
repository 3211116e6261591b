import { deepStrictEqual } from 'node:assert'
import { courtCalendar, holidayTable } from '../../src/domain/calendar/court-calendar'
import { addDays, isoDay } from '../../src/domain/calendar/day'
import type { Facts } from '../../src/domain/cases/facts'
import { calculateSheet } from '../../src/domain/deadlines/calculate'
import { explainSheet } from '../../src/domain/deadlines/explain'
import type { DeadlineSheet } from '../../src/domain/deadlines/sheet'
import { build, day } from '../support/build'
import { deliverAndMail, serveFacts, type Serve } from '../support/deliver-and-mail'
import { madeHolidays } from '../support/made-land'
import type { Answer } from './answer'
import { timeInTurns, type Variant } from './rounds'
import { withDateFns } from './with-date-fns'
import { serveDays, withIntegers, withIntegersInIso } from './with-integers'
import { withLuxon } from './with-luxon'

const SERVES = 500

/** A small generator with a fixed seed, so that every run does the same work. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function serves(): Serve[] {
  const next = numbers(7)
  return Array.from({ length: SERVES }, () => {
    const commenced = addDays(day('2016-01-01'), next(4000))
    const delivered = addDays(commenced, next(125))
    const mailed = addDays(delivered, next(23))
    const filed = addDays(mailed, next(24))
    return {
      commenced: isoDay(commenced),
      delivered: isoDay(delivered),
      mailed: isoDay(mailed),
      filed: isoDay(filed),
    }
  })
}

function answerOf(sheet: DeadlineSheet): Answer<string> {
  return {
    days: sheet.deadlines.map((deadline) => (deadline.day === null ? null : isoDay(deadline.day))),
    violations: sheet.violations.map(({ id }) => id),
  }
}

const all = serves()
const holidays = holidayTable(madeHolidays)
const holidayTexts = new Set([...holidays.keys()].map(isoDay))
const calendar = courtCalendar(['saturday', 'sunday', 'public-holiday'], holidays)
const rulebook = build.rulebook({ methods: [deliverAndMail] })

const byLuxon = withLuxon(holidayTexts)
const byDateFns = withDateFns(holidayTexts)
const byIntegers = withIntegersInIso(calendar)
const byIntegersInDays = withIntegers(calendar)
const byEngine = (serve: Serve): Answer<string> =>
  answerOf(calculateSheet(build.facts(serveFacts(serve)), rulebook, null))

for (const serve of all) {
  const expected = byIntegers(serve)
  for (const answer of [byLuxon, byDateFns, byEngine]) deepStrictEqual(answer(serve), expected)
}

function over<T>(inputs: readonly T[], run: (input: T) => unknown): (index: number) => unknown {
  return (index) => {
    const input = inputs[index]
    return input === undefined ? null : run(input)
  }
}

const facts: Facts[] = all.map((serve) => build.facts(serveFacts(serve)))
const variants: Variant[] = [
  {
    name: 'engine, no reasons: facts in, sheet out',
    run: over(facts, (one) => calculateSheet(one, rulebook, null)),
  },
  { name: 'engine, no reasons: ISO in and out', run: over(all, byEngine) },
  {
    name: 'engine, with reasons: facts in, sheet out',
    run: over(facts, (one) => explainSheet(one, rulebook, null)),
  },
  { name: 'integers: days in and out', run: over(all.map(serveDays), byIntegersInDays) },
  { name: 'integers: ISO in and out', run: over(all, byIntegers) },
  { name: 'date-fns: ISO in and out', run: over(all, byDateFns) },
  { name: 'Luxon in UTC: ISO in and out', run: over(all, byLuxon) },
]

const timed = timeInTurns(variants, SERVES, { rounds: 9, milliseconds: 40 })
const luxon = timed.at(-1)?.nanoseconds ?? 0
const [engine] = timed
process.stdout.write(`${SERVES} serves by deliver and mail, one core, Node ${process.versions.node}\n`)
for (const { name, nanoseconds } of timed) {
  const perSecond = Math.round(1e9 / nanoseconds).toLocaleString('en-US')
  const cost = (nanoseconds / (engine?.nanoseconds ?? 1)).toFixed(2)
  const gain = (luxon / nanoseconds).toFixed(1)
  process.stdout.write(
    `${name.padEnd(44)}${nanoseconds.toFixed(0).padStart(8)} ns${perSecond.padStart(12)}/s  engine ×${cost.padStart(6)}  Luxon ÷${gain.padStart(6)}\n`,
  )
}

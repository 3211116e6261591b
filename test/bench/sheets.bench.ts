import { deepStrictEqual } from 'node:assert'
import { courtCalendar, holidayTable } from '../../src/domain/calendar/court-calendar'
import { isoDay } from '../../src/domain/calendar/day'
import type { Facts } from '../../src/domain/cases/facts'
import { calculateSheet } from '../../src/domain/deadlines/calculate'
import { explainSheet } from '../../src/domain/deadlines/explain'
import type { DeadlineSheet } from '../../src/domain/deadlines/sheet'
import { compileRules, type Rulebook } from '../../src/domain/rules/rulebook'
import { loadCheckedRules, rulesFolder } from '../../src/stores/rule-files'
import { build } from '../support/build'
import { deliverAndMail, serveFacts, type Serve } from '../support/deliver-and-mail'
import type { Answer } from './answer'
import { timeInTurns, type Timed, type Variant } from './rounds'
import { someServes } from './serves'
import { withDateFns } from './with-date-fns'
import { serveDays, withIntegers, withIntegersInIso } from './with-integers'
import { withLuxon } from './with-luxon'

// Sheets a second on one core, beside the same seven days written by hand. Everything counts with the holidays
// of New York. Before anything is timed, all ways must give the same days and violations for every serve.

const SERVES = 500
const ROUNDS = 21
const all = someServes(SERVES)

const loaded = loadCheckedRules(rulesFolder()).jurisdictions.filter(({ id }) => id === 'us-ny')
const [newYork] = loaded
if (newYork === undefined) throw new Error('There are no rules of New York')
const seven = build.rulebook({ holidays: newYork.holidays, methods: [deliverAndMail] })
const whole = compileRules(loaded)
const holidays = holidayTable(newYork.holidays)
const holidayTexts = new Set([...holidays.keys()].map(isoDay))
const calendar = courtCalendar(['saturday', 'sunday', 'public-holiday'], holidays)

function sevenFacts(serve: Serve): Facts {
  return build.facts(serveFacts(serve))
}

function newYorkFacts(serve: Serve): Facts {
  const parts = serveFacts(serve)
  return build.facts({
    ...parts,
    jurisdiction: 'us-ny',
    case: { ...parts.case, court: 'supreme' },
    recipient: { kind: 'natural-person' },
  })
}

const ids = deliverAndMail.deadlines.map(({ id }) => id)

/** The seven days by their names, as texts: what is waited for and what else the rules know is left out. */
function answerOf(sheet: DeadlineSheet): Answer<string> {
  const days = ids.map((id) => sheet.deadlines.find((deadline) => deadline.id === id)?.day ?? null)
  return {
    days: days.map((day) => (day === null ? null : isoDay(day))),
    violations: sheet.violations.map(({ id }) => id).toSorted(),
  }
}

const calculate = (rulebook: Rulebook) => (facts: Facts) => calculateSheet(facts, rulebook, null)
const explain = (rulebook: Rulebook) => (facts: Facts) => explainSheet(facts, rulebook, null)
const byLuxon = withLuxon(holidayTexts)
const byDateFns = withDateFns(holidayTexts)
const byIntegers = withIntegersInIso(calendar)

for (const serve of all) {
  const { days, violations } = byIntegers(serve)
  const expected = { days, violations: violations.toSorted() }
  for (const answer of [byLuxon(serve), byDateFns(serve)])
    deepStrictEqual({ ...answer, violations: answer.violations.toSorted() }, expected)
  deepStrictEqual(answerOf(calculate(seven)(sevenFacts(serve))), expected)
  deepStrictEqual(answerOf(explain(whole)(newYorkFacts(serve))), expected)
}

function over<T>(name: string, inputs: readonly T[], run: (input: T) => unknown): Variant {
  return {
    name,
    run: (index) => {
      const input = inputs[index]
      return input === undefined ? null : run(input)
    },
  }
}

const seriesOfSeven = all.map(sevenFacts)
const seriesOfNewYork = all.map(newYorkFacts)
const sevenInIso = (serve: Serve): unknown => {
  const { deadlines, violations } = calculateSheet(sevenFacts(serve), seven, null)
  return { days: deadlines.map(({ day }) => (day === null ? null : isoDay(day))), violations }
}

const NO_REASONS = 'engine, seven deadlines, no reasons'
const WITH_REASONS = 'engine, seven deadlines, with reasons'
const LUXON = 'by hand with Luxon in UTC, ISO in and out'
const variants: Variant[] = [
  over(NO_REASONS, seriesOfSeven, calculate(seven)),
  over(WITH_REASONS, seriesOfSeven, explain(seven)),
  over('engine, seven deadlines, no reasons, ISO in and out', all, sevenInIso),
  over('engine, all of New York, no reasons', seriesOfNewYork, calculate(whole)),
  over('engine, all of New York, with reasons, warnings', seriesOfNewYork, explain(whole)),
  over('by hand with whole numbers, days in and out', all.map(serveDays), withIntegers(calendar)),
  over('by hand with whole numbers, ISO in and out', all, byIntegers),
  over('by hand with date-fns, ISO in and out', all, byDateFns),
  over(LUXON, all, byLuxon),
]

function nanoseconds(timed: readonly Timed[], name: string): number {
  return timed.find((one) => one.name === name)?.nanoseconds ?? Number.NaN
}

function row({ name, nanoseconds: time }: Timed, luxon: number): string {
  const perSecond = Math.round(1e9 / time).toLocaleString('en-US')
  const times = `${(luxon / time).toFixed(1)} ×`
  return `${name.padEnd(54)}${time.toFixed(0).padStart(8)} ns${perSecond.padStart(13)} /s${times.padStart(10)}`
}

const timed = timeInTurns(variants, SERVES, { rounds: ROUNDS, milliseconds: 15 })
const luxon = nanoseconds(timed, LUXON)
const without = nanoseconds(timed, NO_REASONS)
const cost = nanoseconds(timed, WITH_REASONS) / without
const lines = [
  `${SERVES} serves by deliver and mail, one core, Node ${process.versions.node}, median of ${ROUNDS} rounds in turn`,
  `${'a serve'.padStart(65)}${'serves'.padStart(16)}${'of Luxon'.padStart(10)}`,
  ...timed.map((one) => row(one, luxon)),
  `The engine without reasons does ${(luxon / without).toFixed(1)} serves in the time of one by hand with Luxon (50 wanted).`,
  `Reasons make a sheet ${cost.toFixed(1)} times as long (10 allowed).`,
]
process.stdout.write(`${lines.join('\n')}\n`)

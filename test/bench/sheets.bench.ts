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
// of New York. Before anything is timed, all ways must give the same days and violations for every serve. The two
// parts stand one behind the other, since code that has met one rulebook only runs faster, by hand or not.

const SERVES = 500
const ROUNDS = 21
const all = someServes(SERVES)

const loaded = loadCheckedRules(rulesFolder()).jurisdictions.filter(({ id }) => id === 'us-ny')
const [newYork] = loaded
if (newYork === undefined) throw new Error('There are no rules of New York')
const seven = build.rulebook({ holidays: newYork.holidays, methods: [deliverAndMail] })
const whole = compileRules(loaded)
const holidays = holidayTable(newYork.holidays)
const holidayTexts = new Set([...holidays.public.keys()].map(isoDay))
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

function sorted({ days, violations }: Answer<string>): Answer<string> {
  return { days, violations: violations.toSorted() }
}

/** Holds a way of answering against whole numbers by hand, for every serve. */
function check(answer: (serve: Serve) => Answer<string>): void {
  for (const serve of all) deepStrictEqual(sorted(answer(serve)), sorted(byIntegers(serve)))
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

const sevenInIso = (serve: Serve): unknown => {
  const { deadlines, violations } = calculateSheet(sevenFacts(serve), seven, null)
  return { days: deadlines.map(({ day }) => (day === null ? null : isoDay(day))), violations }
}

function row({ name, nanoseconds: time }: Timed, luxon: number): string {
  const perSecond = Math.round(1e9 / time).toLocaleString('en-US')
  const times = `${(luxon / time).toFixed(1)} ×`
  return `  ${name.padEnd(46)}${time.toFixed(0).padStart(8)} ns${perSecond.padStart(13)} /s${times.padStart(10)}`
}

/** Times the first two, without and with reasons, beside the others; the last is Luxon. */
function part(title: string, variants: readonly Variant[]): string[] {
  const timed = timeInTurns(variants, SERVES, { rounds: ROUNDS, milliseconds: 15 })
  const luxon = timed.at(-1)?.nanoseconds ?? Number.NaN
  const [without = luxon, withReasons = luxon] = timed.map(({ nanoseconds }) => nanoseconds)
  return [
    title,
    ...timed.map((one) => row(one, luxon)),
    `  ${(luxon / without).toFixed(1)} times as many as by hand with Luxon; reasons cost ${(withReasons / without).toFixed(1)} times as much.`,
  ]
}

const luxon = over('by hand with Luxon in UTC, ISO in and out', all, byLuxon)

check(byLuxon)
check(byDateFns)
check((serve) => answerOf(calculate(seven)(sevenFacts(serve))))
const seriesOfSeven = all.map(sevenFacts)
const sevenLines = part(
  'The seven deadlines and the bar that are also written by hand (50 times Luxon wanted)',
  [
    over('engine, no reasons, facts in, sheet out', seriesOfSeven, calculate(seven)),
    over('engine, with reasons, facts in, sheet out', seriesOfSeven, explain(seven)),
    over('engine, no reasons, ISO in and out', all, sevenInIso),
    over('by hand with whole numbers, days in and out', all.map(serveDays), withIntegers(calendar)),
    over('by hand with whole numbers, ISO in and out', all, byIntegers),
    over('by hand with date-fns, ISO in and out', all, byDateFns),
    luxon,
  ],
)

check((serve) => answerOf(explain(whole)(newYorkFacts(serve))))
const seriesOfNewYork = all.map(newYorkFacts)
const newYorkLines = part(
  'The same serves under all that New York’s rule files say of them: more deadlines, exceptions, bars',
  [
    over('engine, no reasons, facts in, sheet out', seriesOfNewYork, calculate(whole)),
    over('engine, with reasons and warnings', seriesOfNewYork, explain(whole)),
    luxon,
  ],
)

const head = `${SERVES} serves by deliver and mail, one core, Node ${process.versions.node}: medians of ${ROUNDS} rounds in turn`
const columns = `${'a serve'.padStart(59)}${'serves'.padStart(16)}${'of Luxon'.padStart(10)}`
process.stdout.write(`${[head, columns, ...sevenLines, ...newYorkLines].join('\n')}\n`)

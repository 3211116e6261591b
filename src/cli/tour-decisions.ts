import { styleText } from 'node:util'
import { calculateSheets } from '../actions/calculate-sheets'
import { isoLocalMoment } from '../domain/calendar/local-moment'
import { clockTime, shortDate } from '../domain/calendar/words'
import type { FactEvent, Facts } from '../domain/cases/facts'
import { readFacts } from '../domain/cases/read-facts'
import { dayWords, workingSentence } from '../domain/deadlines/sentences'
import type { Deadline, ExplainedSheet } from '../domain/deadlines/sheet'
import type { LoadedJurisdiction, Scenario } from '../domain/rules/loaded'
import type { Rulebook } from '../domain/rules/rulebook'
import { flagTitle } from '../domain/rules/titles'
import { paragraph } from './paragraph'

const INDENT = 4
const DATE_COLUMN = 29

/** One decision as it is told, and whether the rule files come to what the court found. */
export type Told = { readonly lines: readonly string[]; readonly days: number; readonly agrees: boolean }

function textOf(scenario: Scenario, key: string): string {
  const value = scenario[key]
  return typeof value === 'string' ? value : ''
}

/** `published: Ay v Bee, 1 NY2d 2, https://…` → the decision and the address. */
function decisionOf(scenario: Scenario): readonly [string, string] {
  const [, decision = '', address = ''] =
    /^published: (.*?)(?:, (https?:\S+))?$/.exec(textOf(scenario, 'origin')) ?? []
  return [decision, address]
}

/** The worked cases that come from published decisions. */
export function publishedDecisions({ scenarios }: LoadedJurisdiction): Scenario[] {
  return scenarios.filter((scenario) => textOf(scenario, 'origin').startsWith('published'))
}

function plain(word: string): string {
  return word.replaceAll('-', ' ')
}

function row(date: string, words: string, isGood: boolean | null): string[] {
  const sign = isGood === null ? ' ' : isGood ? styleText('green', '✓') : styleText('red', '✗')
  const [first = '', ...more] = paragraph(words, DATE_COLUMN)
  return [
    `${' '.repeat(INDENT)}${sign} ${date.padEnd(DATE_COLUMN - INDENT - 2)}${first.trimStart()}`,
    ...more,
  ]
}

function happened({ day, minute, type }: FactEvent): string[] {
  const hour = minute === null ? '' : `, ${clockTime(minute)}`
  return row(shortDate(day) + hour, plain(type), null)
}

function setting(facts: Facts, { jurisdiction, methods }: LoadedJurisdiction): string {
  const court = jurisdiction.courts.find(({ id }) => id === facts.case.court)?.title ?? facts.case.court
  const method = methods.find(({ id }) => id === facts.method)?.title ?? facts.method
  return [
    court,
    plain(facts.placeOfService),
    method,
    ...facts.case.flags.map((flag) => flagTitle(jurisdiction, flag)),
  ].join('; ')
}

function answer({ choice, day, minute }: Deadline): string | null {
  if (choice !== null) return choice
  return day === null ? null : isoLocalMoment({ day, minute })
}

function follows(
  sheet: ExplainedSheet,
  { expect }: Scenario,
): { lines: string[]; differ: number; days: number } {
  const asked = sheet.deadlines.flatMap((deadline, index) =>
    deadline.id in expect ? [{ deadline, reasons: sheet.reasons[index] }] : [],
  )
  const differ = asked.filter(({ deadline }) => answer(deadline) !== expect[deadline.id])
  const lines = asked.flatMap(({ deadline, reasons }) => {
    const agrees = answer(deadline) === expect[deadline.id]
    const date = deadline.day === null && deadline.choice === null ? 'no day' : dayWords(deadline)
    return [
      ...row(date, deadline.title, agrees),
      ...paragraph(reasons === undefined ? '' : workingSentence(reasons), DATE_COLUMN).map(dim),
      ...(agrees ? [] : paragraph(`The decision has ${String(expect[deadline.id])}.`, DATE_COLUMN)),
    ]
  })
  return { lines, differ: differ.length, days: asked.length }
}

function dim(line: string): string {
  return styleText('dim', line)
}

function bold(line: string): string {
  return styleText('bold', line)
}

function expectedViolations({ violations }: Scenario): readonly unknown[] {
  return Array.isArray(violations) ? violations : []
}

function broken(sheet: ExplainedSheet, scenario: Scenario): { lines: string[]; agrees: boolean } {
  const expected = expectedViolations(scenario)
  const found = sheet.violations.map(({ id }) => id)
  const lines = sheet.violations.flatMap(({ id, because, cite }) =>
    row('not kept', `${id}: ${because} (${cite.join(', ')})`, expected.includes(id)),
  )
  const missing = expected.filter((id) => !found.some((each) => each === id))
  const unfound = missing.flatMap((id) =>
    row('not kept', `${String(id)}, says the decision; not found here`, false),
  )
  const agrees = missing.length === 0 && found.every((id) => expected.includes(id))
  return { lines: [...lines, ...unfound], agrees }
}

function verdict(days: number, agrees: boolean): string {
  if (!agrees) return styleText('red', 'Differs from the decision.')
  const all = days === 0 ? 'what was not kept' : days === 1 ? 'the one day' : `all ${days} days`
  return styleText('green', `Agrees with the decision on ${all}.`)
}

function heading(scenario: Scenario, number: number): string[] {
  const [decision, address] = decisionOf(scenario)
  const [first = '', ...more] = paragraph(decision, INDENT)
  return [
    bold(String(number).padStart(2) + first.slice(2)),
    ...more.map(bold),
    ...paragraph(address, INDENT).map(dim),
    ...paragraph(`${textOf(scenario, 'title')}.`, INDENT),
  ]
}

/** Tells one decision: what happened, each day with its reason, what was not kept, and whether the court says the same. */
export function tellDecision(
  scenario: Scenario,
  number: number,
  loaded: LoadedJurisdiction,
  rulebook: Rulebook,
): Told {
  const [result] = calculateSheets([scenario], rulebook, null)
  if (result === undefined || 'error' in result) {
    const lines = [...heading(scenario, number), ...paragraph(result?.error.message ?? '', INDENT)]
    return { lines, days: 0, agrees: false }
  }
  const facts = readFacts(scenario, rulebook)
  const days = follows(result.sheet, scenario)
  const violations = broken(result.sheet, scenario)
  const agrees = days.differ === 0 && violations.agrees
  const note = textOf(scenario, 'note')
  const lines = [
    ...heading(scenario, number),
    ...paragraph(`${setting(facts, loaded)}.`, INDENT),
    ...(note === '' ? [] : paragraph(`Note: ${note}`, INDENT)),
    '',
    ...(facts.case.commenced === null ? [] : row(shortDate(facts.case.commenced), 'commenced', null)),
    ...facts.events.flatMap(happened),
    '',
    ...days.lines,
    ...violations.lines,
    '',
    `${' '.repeat(INDENT)}${verdict(days.days, agrees)}`,
  ]
  return { lines, days: days.days, agrees }
}

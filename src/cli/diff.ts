import type { Command } from 'commander'
import { compareRules, type CaseChange, type JurisdictionChange } from '../actions/compare-rules'
import { dateChangeSentence } from '../domain/rules/changes/dates'
import { ruleChangeSentence } from '../domain/rules/changes/rules'
import { loadCheckedRules } from '../stores/rule-files'
import { onOneLine, print } from './print'

function caseLines({ id, method, dates, violations, errors }: CaseChange): string[] {
  return [
    `  ${method}, ${id}`,
    ...dates.flatMap((change) => [
      `    ${dateChangeSentence(change)}`,
      `      before: ${change.was?.working ?? 'there was no such date'}`,
      `      now: ${change.is?.working ?? 'there is no such date'}`,
    ]),
    ...violations.added.map((word) => `    now breached: ${word}`),
    ...violations.gone.map((word) => `    no longer breached: ${word}`),
    ...errors.map((error) => `    ${error}`),
  ]
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}

/** In how many worked cases each deadline has another day, the most first: `respond-by 240, default-from 8`. */
function byDeadline(cases: readonly CaseChange[]): string {
  const counts = new Map<string, number>()
  for (const { deadline } of cases.flatMap(({ dates }) => dates))
    counts.set(deadline, (counts.get(deadline) ?? 0) + 1)
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a)
  return sorted.map(([deadline, count]) => `${deadline} ${count}`).join(', ')
}

function summaryLines({ jurisdiction, rules, compared, cases }: JurisdictionChange): string[] {
  const files = new Set(rules.map(({ file }) => file)).size
  const numbers = rules.filter(({ was, is }) => typeof was === 'number' || typeof is === 'number').length
  const places = `${counted(rules.length, 'place')} in ${counted(files, 'file')}, ${counted(numbers, 'number')} among them`
  const dates = byDeadline(cases)
  return [
    jurisdiction,
    `  ${rules.length === 0 ? 'no rule changed, only worked cases or prose' : places}`,
    `  ${cases.length === 0 ? `no date changed in ${compared} worked cases` : `${cases.length} of ${compared} worked cases changed`}`,
    ...(dates === '' ? [] : [`  by deadline: ${dates}`]),
  ]
}

/** So many of a list are printed unless all are asked for, and how many are not. */
function capped(lines: readonly (readonly string[])[], most: number, what: string): string[] {
  const rest = lines.length - most
  const more = rest > 0 ? [`  … and ${counted(rest, what)} more; --all prints each`] : []
  return [...lines.slice(0, most).flat(), ...more]
}

function jurisdictionLines(change: JurisdictionChange, most: number): string[] {
  const rules = change.rules.map((one) => [`  ${onOneLine(ruleChangeSentence(one))}`])
  return [
    ...summaryLines(change),
    ...capped(rules, most * RULES_A_CASE, 'place'),
    ...capped(change.cases.map(caseLines), most, 'worked case'),
  ]
}

/** A worked case takes four lines and more, a changed place one. */
const RULES_A_CASE = 4
const MOST_CASES = 10

type Options = { readonly json?: true; readonly all?: true }

function diff(older: string, newer: string, { json, all }: Options): void {
  const changes = compareRules(loadCheckedRules(older).jurisdictions, loadCheckedRules(newer).jurisdictions)
  const most = all === true ? Infinity : MOST_CASES
  if (json === true) print(JSON.stringify(changes, null, 2))
  else if (changes.length === 0) print('nothing changed')
  else for (const change of changes) print([...jurisdictionLines(change, most), ''].join('\n'))
}

/** `affiant rules diff`. */
export function addDiffCommand(rules: Command): void {
  rules
    .command('diff')
    .description(
      'what changed between two folders of rules, and which worked cases it dates differently, with reasons',
    )
    .argument('<older>', 'a folder of rules')
    .argument('<newer>', 'a folder of rules')
    .option('--all', 'each changed place and each worked case, not the first of them alone')
    .option('--json')
    .action(diff)
}

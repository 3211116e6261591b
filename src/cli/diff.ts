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

function jurisdictionLines({ jurisdiction, rules, compared, cases }: JurisdictionChange): string[] {
  const count = `${cases.length} of ${compared} worked cases`
  return [
    jurisdiction,
    ...rules.map((change) => `  ${onOneLine(ruleChangeSentence(change))}`),
    ...(rules.length === 0 ? ['  no rule changed, only worked cases or prose'] : []),
    `  ${cases.length === 0 ? `no date changed in ${compared} worked cases` : `dates changed in ${count}:`}`,
    ...cases.flatMap(caseLines),
  ]
}

function diff(older: string, newer: string, { json }: { readonly json?: true }): void {
  const changes = compareRules(loadCheckedRules(older).jurisdictions, loadCheckedRules(newer).jurisdictions)
  if (json === true) print(JSON.stringify(changes, null, 2))
  else if (changes.length === 0) print('nothing changed')
  else for (const change of changes) print([...jurisdictionLines(change), ''].join('\n'))
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
    .option('--json')
    .action(diff)
}

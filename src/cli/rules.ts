import type { Command } from 'commander'
import { holidaysBySet } from '../domain/calendar/holidays'
import { isoDay } from '../domain/calendar/day'
import { shortDate } from '../domain/calendar/words'
import { DomainError } from '../domain/errors'
import type { LoadedJurisdiction } from '../domain/rules/loaded'
import { compileRules, jurisdictionNamed } from '../domain/rules/rulebook'
import {
  keepOwnRules,
  loadRules,
  NOTHING_KEPT,
  ownSchemas,
  rulesFolder,
  toldRules,
} from '../stores/rule-files'
import { columns, print } from './print'
import { ownRules } from './rulebook'

const FIRST_YEAR = 1900
const LAST_YEAR = 2200

type CheckOptions = { readonly afresh?: true; readonly keep?: true; readonly quiet?: true }

function check(dir: string | undefined, { afresh, keep, quiet }: CheckOptions): void {
  const begun = performance.now()
  const rules = loadRules(dir ?? rulesFolder(), ownSchemas(), afresh === true ? NOTHING_KEPT : undefined)
  const { jurisdictions, drafts, problems } = rules
  if (keep === true && dir === undefined) keepOwnRules(rules)
  for (const { file, line, message } of problems) print(`${file}:${line}: ${message}`)
  if (problems.length > 0) process.exitCode = 1
  else if (quiet !== true) {
    const names = [...jurisdictions.map(({ id }) => id), ...drafts.map(({ id }) => `${id} (draft)`)]
    print(`${names.join(', ')}: every rule file is good`)
    print(toldRules(rules, performance.now() - begun))
  }
}

function summary(loaded: LoadedJurisdiction): Record<string, unknown> {
  const { jurisdiction, methods, scenarios } = loaded
  return {
    id: loaded.id,
    title: jurisdiction.title,
    coveredFrom: jurisdiction['covers-from'],
    courts: jurisdiction.courts.map(({ id, title }) => ({ id, title })),
    methods: methods.map(({ id, title, examples }) => ({ id, title, examples: examples.length })),
    scenarios: scenarios.length,
    examples: methods.reduce((sum, { examples }) => sum + examples.length, 0),
    rulesHash: loaded.hash,
  }
}

function list({ json }: { readonly json?: true }): void {
  const { jurisdictions } = ownRules()
  if (json === true) {
    print(JSON.stringify(jurisdictions.map(summary), null, 2))
    return
  }
  for (const loaded of jurisdictions) {
    const { title, courts, 'covers-from': from } = loaded.jurisdiction
    print(`${loaded.id}  ${title}, covered from ${from}, ${loaded.scenarios.length} scenarios`)
    print(`  courts: ${courts.map(({ id }) => id).join(', ')}`)
    const rows = loaded.methods.map((method) => [
      `  ${method.id}`,
      `${method.examples.length} examples`,
      method.title,
    ])
    print(columns(rows).join('\n'))
  }
}

function yearOf(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year
  throw new DomainError('bad-input', `"${text}" is not a year; write one from ${FIRST_YEAR} to ${LAST_YEAR}.`)
}

function holidays(id: string, year: string, { json }: { readonly json?: true }): void {
  const { loaded } = jurisdictionNamed(compileRules(ownRules().jurisdictions), id)
  const found = holidaysBySet(loaded.holidays, yearOf(year))
  if (json === true) {
    const rows = found.map(({ day, name, cite, set }) => ({
      date: isoDay(day),
      name,
      ...(set === null ? {} : { set }),
      cite,
    }))
    print(JSON.stringify(rows, null, 2))
    return
  }
  const sets = Object.entries(loaded.holidays.sets ?? {})
  const ofSet = (set: string | null): string[] => (sets.length === 0 ? [] : [set ?? 'always'])
  print(
    columns(
      found.map(({ day, name, cite, set }) => [shortDate(day), ...ofSet(set), name, cite.join(', ')]),
    ).join('\n'),
  )
  if (sets.length === 0) return
  print('')
  print(columns([['always', 'Counts wherever holidays count.'], ...sets]).join('\n'))
}

/** `affiant rules check | list | holidays`. */
export function addRulesCommands(program: Command): Command {
  const rules = program.command('rules').description('the rule files')
  rules
    .command('check')
    .description('checks every rule file: file, line, what is wrong, what is allowed')
    .argument('[dir]', 'a folder of rules')
    .option('--afresh', 'parses and checks also what is unchanged since the program was built')
    .option('--keep', 'keeps what is found good, so that the program starts at once (part of the build)')
    .option('--quiet', 'prints only what is wrong')
    .action(check)
  rules
    .command('list')
    .description('jurisdictions, courts, methods, since when covered, scenarios and examples')
    .option('--json')
    .action(list)
  rules
    .command('holidays')
    .description('the days that count as holidays for computing time')
    .argument('<jurisdiction>')
    .argument('<year>')
    .option('--json')
    .action(holidays)
  return rules
}

import type { Command } from 'commander'
import { scenarioTable } from '../actions/scenario-table'
import { compileRules } from '../domain/rules/rulebook'
import { columns, complain, print } from './print'
import { ownRules } from './rulebook'

function printTable({ json }: { readonly json?: true }): void {
  const { jurisdictions } = ownRules()
  const rows = scenarioTable(jurisdictions, compileRules(jurisdictions))
  const wrong = rows.flatMap(({ disagreements }) => disagreements)
  if (wrong.length > 0) process.exitCode = 1
  if (json === true) {
    print(JSON.stringify(rows, null, 2))
    return
  }
  const cells = rows.map(({ jurisdiction, scenarios, agreed, keys }) =>
    [jurisdiction, scenarios, agreed, keys].map(String),
  )
  const table = [['jurisdiction', 'scenarios', 'agreed', 'keys compared'], ...cells]
  print(columns(table).join('\n'))
  for (const { scenario, key, expected, given } of wrong)
    complain(`${scenario}: ${key} is expected to be ${expected}; the rules give ${given}`)
}

/** `affiant rules scenarios`. */
export function addScenariosCommand(rules: Command): void {
  rules
    .command('scenarios')
    .description(
      'holds every worked case made outside the engine against the dates that it gives; 1 where any differs',
    )
    .option('--json')
    .action(printTable)
}

import { InvalidArgumentError, type Command } from 'commander'
import { parseDay, type Day } from '../domain/calendar/day'
import { dayAt } from '../domain/calendar/local-time'
import { shortDate } from '../domain/calendar/words'
import { staleCites } from '../domain/rules/stale'
import { columns, print } from './print'
import { ownRules } from './rulebook'

type Options = { readonly days: number; readonly asOf?: Day; readonly json?: true }

function asDay(text: string): Day {
  const day = parseDay(text)
  if (day === null) throw new InvalidArgumentError('write a day as YYYY-MM-DD.')
  return day
}

function asCount(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('write a whole number of days.')
  return Number(text)
}

function printStale({ days, asOf, json }: Options): void {
  const today = asOf ?? dayAt('UTC', new Date().toISOString())
  const found = ownRules().jurisdictions.map((loaded) => ({
    jurisdiction: loaded.id,
    cites: Object.keys(loaded.sources).length,
    stale: staleCites(loaded, today, days),
  }))
  if (found.some(({ stale }) => stale.length > 0)) process.exitCode = 1
  if (json === true) {
    print(JSON.stringify(found, null, 2))
    return
  }
  for (const { jurisdiction, cites, stale } of found) {
    print(
      `${jurisdiction}: ${stale.length} of ${cites} cites not checked for more than ${days} days as of ${shortDate(today)}`,
    )
    const rows = stale.map(({ cite, checked, age, title }) => [`  ${cite}`, checked, `${age} days`, title])
    if (rows.length > 0) print(columns(rows).join('\n'))
  }
}

/** `affiant rules stale`. */
export function addStaleCommand(rules: Command): void {
  rules
    .command('stale')
    .description('cites whose text was not checked for so many days, by jurisdiction; 1 where there is any')
    .option('--days <days>', 'how old a check may be', asCount, 365)
    .option(
      '--as-of <date>',
      'the day from which age is told (YYYY-MM-DD); today where it is left out',
      asDay,
    )
    .option('--json')
    .action(printStale)
}

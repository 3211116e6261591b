import type { Command } from 'commander'
import { jurisdictionNamed, planNamed } from '../domain/rules/rulebook'
import { methodChart } from '../pictures/method-chart'
import { svgOf } from '../pictures/svg'
import { ownRulebook } from './rulebook'

function chart(jurisdiction: string, method: string): void {
  const compiled = jurisdictionNamed(ownRulebook(), jurisdiction)
  const plan = planNamed(compiled, method)
  const { loaded } = compiled
  const picture = methodChart({
    method: plan.method,
    jurisdiction: loaded.jurisdiction,
    deadlines: plan.deadlines.map(({ rule }) => rule),
    sources: loaded.sources,
    methodTitles: new Map(loaded.methods.map(({ id, title }) => [id, title])),
  })
  process.stdout.write(svgOf(picture))
}

/** `affiant rules chart`. */
export function addChartCommand(rules: Command): void {
  rules
    .command('chart')
    .description(
      'one way of service as a flow chart: SVG on standard output, drawn from the rule files alone',
    )
    .argument('<jurisdiction>')
    .argument('<method>')
    .action(chart)
}

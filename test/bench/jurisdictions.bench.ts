import type { Facts } from '../../src/domain/cases/facts'
import { readFacts } from '../../src/domain/cases/read-facts'
import { calculateSheet } from '../../src/domain/deadlines/calculate'
import { explainSheet } from '../../src/domain/deadlines/explain'
import type { LoadedJurisdiction } from '../../src/domain/rules/loaded'
import { compileRules } from '../../src/domain/rules/rulebook'
import { scenarioEntry } from '../../src/domain/rules/worked'
import { loadCheckedRules, rulesFolder } from '../../src/stores/rule-files'
import { timeInTurns, type Variant } from './rounds'

// Sheets a second on one core under the rules of each jurisdiction, over its own worked cases. The jurisdictions
// take turns in one run; the last column is the time beside the first of them.

const SERVES = 200
const ROUNDS = 11

const loaded = loadCheckedRules(rulesFolder()).jurisdictions.filter(({ scenarios }) => scenarios.length > 0)
const rulebook = compileRules(loaded)

function factsOf({ scenarios }: LoadedJurisdiction): Facts[] {
  return scenarios.map((scenario) => readFacts(scenarioEntry(scenario), rulebook))
}

function variantsOf(jurisdiction: LoadedJurisdiction): Variant[] {
  const facts = factsOf(jurisdiction)
  const over = (name: string, run: (of: Facts) => unknown): Variant => ({
    name: `${jurisdiction.id} ${name}`,
    run: (index) => {
      const one = facts[index % facts.length]
      return one === undefined ? null : run(one)
    },
  })
  return [
    over('dates', (of) => calculateSheet(of, rulebook, null)),
    over('with reasons', (of) => explainSheet(of, rulebook, null)),
  ]
}

const timed = timeInTurns(loaded.flatMap(variantsOf), SERVES, { rounds: ROUNDS, milliseconds: 15 })
const [first] = timed

const rows = timed.map(({ name, nanoseconds }) => {
  const perSecond = Math.round(1e9 / nanoseconds).toLocaleString('en-US')
  const ratio = (nanoseconds / (first?.nanoseconds ?? Number.NaN)).toFixed(1)
  return `  ${name.padEnd(28)}${perSecond.padStart(12)} /s${ratio.padStart(8)}`
})
const head = `Sheets of each jurisdiction's worked cases, one core, Node ${process.versions.node}: medians of ${ROUNDS} rounds in turn`
process.stdout.write(`${[head, ...rows].join('\n')}\n`)

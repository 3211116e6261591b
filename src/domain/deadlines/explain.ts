import type { Day } from '../calendar/day'
import type { Facts } from '../cases/facts'
import type { Rulebook } from '../rules/rulebook'
import { evaluate, planFor, sheetOf } from './calculate'
import { reasonsOf } from './reasons'
import type { ExplainedSheet } from './sheet'
import { warningsOf } from './warnings'

/**
 * The sheet with its working: for each deadline the steps, cites, marks for less than verified law, and what
 * follows when it is missed; and every warning that applies. Same arguments and errors as `calculateSheet`.
 */
export function explainSheet(facts: Facts, rulebook: Rulebook, asOf: Day | null): ExplainedSheet {
  const plan = planFor(facts, rulebook)
  const evaluated = evaluate(plan, facts, asOf)
  const { run, violations } = evaluated
  return {
    ...sheetOf(plan, evaluated, asOf),
    reasons: plan.deadlines.map((deadline) => reasonsOf(deadline, plan, run, violations)),
    warnings: warningsOf(plan, run),
  }
}

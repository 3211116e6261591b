import type { Day } from '../calendar/day'
import type { Policy } from '../counting/policy'
import { compileWhen, type ConditionContext } from './condition'
import type { Run } from './run'

/** Days on which this court is closed beyond the holidays, as far as a policy counts them. */
export type Closures = (run: Run) => readonly Day[]

const NO_CLOSURES: readonly Day[] = []

/** Compiles a policy's `court-closures`; `null` where it has none. */
export function compileClosures({ rule }: Policy, context: ConditionContext): Closures | null {
  const closures = rule['court-closures']
  if (closures === undefined) return null
  const exempt = closures.unless.map((when) => compileWhen(when, context))
  return (run) => (exempt.some((holds) => holds(run)) ? NO_CLOSURES : run.facts.case.closures)
}

/** The closures of the case, unless one of the policy's conditions holds or none of the days count at all. */
export function closuresFor(closures: Closures | null, run: Run): readonly Day[] {
  return closures === null || run.facts.case.closures.length === 0 ? NO_CLOSURES : closures(run)
}

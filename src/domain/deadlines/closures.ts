import type { Day } from '../calendar/day'
import type { Policy } from '../counting/policy'
import { compileWhen, type ConditionContext } from './condition'
import type { Run } from './run'

/** Days on which this court is closed beyond the holidays, as far as a policy counts them. */
export type Closures = (run: Run) => readonly Day[]

const NO_CLOSURES: readonly Day[] = []
const noClosures: Closures = () => NO_CLOSURES

/** Compiles a policy's `court-closures`: those of the case, unless one of the conditions holds. */
export function compileClosures({ rule }: Policy, context: ConditionContext): Closures {
  const closures = rule['court-closures']
  if (closures === undefined) return noClosures
  const exempt = closures.unless.map((when) => compileWhen(when, context))
  return (run) => (exempt.some((holds) => holds(run)) ? NO_CLOSURES : run.facts.case.closures)
}

import type { Day } from '../calendar/day'
import type { Policy } from '../counting/policy'
import { compileWhen, type Condition, type ConditionContext } from './condition'
import type { Run } from './run'

/** Days on which this court is closed beyond the holidays of all, as far as a policy counts them. */
export type Closures = (run: Run) => readonly Day[]

const NO_CLOSURES: readonly Day[] = []

function withEarly({ facts }: Run): readonly Day[] {
  return [...facts.case.closures, ...facts.case.earlyClosings]
}

/** The closures that the case gives, unless one of the policy's conditions holds. */
function ofCase(exempt: readonly Condition[], early: boolean): Closures {
  return (run) => {
    const closures = early ? withEarly(run) : run.facts.case.closures
    return closures.length === 0 || exempt.some((holds) => holds(run)) ? NO_CLOSURES : closures
  }
}

function ofCounty(days: ReadonlyMap<string, readonly Day[]>): Closures {
  return ({ facts }) => days.get(facts.case.county ?? '') ?? NO_CLOSURES
}

/** Compiles a policy's `court-closures` and the days that hold in some counties; `null` where it has neither. */
export function compileClosures(policy: Policy, context: ConditionContext): Closures | null {
  const closures = policy.rule['court-closures']
  const county = policy.countyDays === null ? null : ofCounty(policy.countyDays)
  if (closures === undefined) return county
  const exempt = closures.unless.map((when) => compileWhen(when, context))
  const own = ofCase(exempt, closures.early === true)
  return county === null ? own : (run) => [...own(run), ...county(run)]
}

/** The closures that count in this run. */
export function closuresFor(closures: Closures | null, run: Run): readonly Day[] {
  return closures === null ? NO_CLOSURES : closures(run)
}

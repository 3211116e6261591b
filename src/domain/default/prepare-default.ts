import type { Day } from '../calendar/day'
import type { Facts } from '../cases/facts'
import { evaluate, planFor } from '../deadlines/calculate'
import { ABSENT, isKnown, type Run } from '../deadlines/run'
import type { DefaultNeed } from '../rules/default-types'
import type { Rulebook } from '../rules/rulebook'
import type { CompiledNeed } from './needs'

/** `done`; `open`: to be done; `late`: its day has passed; `waits`: for a day that has not come or is not known. */
export type NeedState = 'done' | 'open' | 'late' | 'waits'

/** One thing that the law wants, as it stands. */
export type Need = {
  readonly need: DefaultNeed
  readonly state: NeedState
  /** The day that is waited for, by which or from which it is to be done; `null` where none is known. */
  readonly day: Day | null
}

function dayIn(run: Run, index: number): Day | null {
  const day = index < 0 ? ABSENT : (run.day[index] ?? ABSENT)
  return isKnown(day) ? day : null
}

/** A day that has come is done; the first day of a default is that day itself. */
function reached(run: Run, index: number, asOf: Day): Pick<Need, 'state' | 'day'> {
  const day = dayIn(run, index)
  return { day, state: day !== null && day <= asOf ? 'done' : 'waits' }
}

/** How a need stands as of a day. */
export function stateOf(
  { done, by, from, ...need }: CompiledNeed,
  run: Run,
  asOf: Day,
): Pick<Need, 'state' | 'day'> {
  if (need.reached >= 0) return reached(run, need.reached, asOf)
  const [last, first] = [dayIn(run, by), dayIn(run, from)]
  if (done.some((holds) => holds(run))) return { state: 'done', day: last }
  if (last !== null) return { state: last < asOf ? 'late' : 'open', day: last }
  if (from < 0) return { state: 'open', day: null }
  return { state: first !== null && first <= asOf ? 'open' : 'waits', day: first }
}

/**
 * What the law still wants before a judgment on default against this recipient, in the order of the rule file, as of
 * a day at the place of service; empty where the jurisdiction has no list. Same errors as `calculateSheet`.
 */
export function prepareDefault(facts: Facts, rulebook: Rulebook, asOf: Day): Need[] {
  const plan = planFor(facts, rulebook)
  const { run } = evaluate(plan, facts, asOf)
  return plan.needs
    .filter(({ applies }) => applies(run))
    .map((need) => ({ need: need.need, ...stateOf(need, run, asOf) }))
}

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
  /** Whether `day` is the first on which it may be done: nothing is ever late by it. */
  readonly isFirst: boolean
}

type Standing = Pick<Need, 'state' | 'day' | 'isFirst'>

/** The kinds of paper of which a signed version exists, by the id of the rule file. */
export type SignedPapers = ReadonlySet<string>

export const NONE_SIGNED: SignedPapers = new Set()

function dayIn(run: Run, index: number): Day | null {
  const day = index < 0 ? ABSENT : (run.day[index] ?? ABSENT)
  return isKnown(day) ? day : null
}

/** A day that has come is done; the first day of a default is that day itself. */
function reached(run: Run, index: number, asOf: Day): Standing {
  const day = dayIn(run, index)
  return { day, state: day !== null && day <= asOf ? 'done' : 'waits', isFirst: false }
}

/** What is still to be done: too late after its last day, not yet before its first. */
function stillOpen({ from }: CompiledNeed, last: Day | null, first: Day | null, asOf: Day): Standing {
  if (last !== null && last < asOf) return { state: 'late', day: last, isFirst: false }
  if (from >= 0 && (first === null || first > asOf)) return { state: 'waits', day: first, isFirst: true }
  return { state: 'open', day: last ?? first, isFirst: last === null && first !== null }
}

/** How a need stands as of a day. */
export function stateOf(need: CompiledNeed, run: Run, asOf: Day, signed: SignedPapers): Standing {
  if (need.reached >= 0) return reached(run, need.reached, asOf)
  const [last, first] = [dayIn(run, need.by), dayIn(run, need.from)]
  if (need.done.some((holds) => holds(run)) || need.signed.some((paper) => signed.has(paper)))
    return { state: 'done', day: last, isFirst: false }
  return stillOpen(need, last, first, asOf)
}

/**
 * What the law still wants before a judgment on default against this recipient, in the order of the rule file, as of
 * a day at the place of service; empty where the jurisdiction has no list. `signed`: the papers that are signed. Same errors as `calculateSheet`.
 */
export function prepareDefault(
  facts: Facts,
  rulebook: Rulebook,
  asOf: Day,
  signed: SignedPapers = NONE_SIGNED,
): Need[] {
  const plan = planFor(facts, rulebook)
  const { run } = evaluate(plan, facts, asOf)
  return plan.needs
    .filter(({ applies }) => applies(run))
    .map((need) => ({ need: need.need, ...stateOf(need, run, asOf, signed) }))
}

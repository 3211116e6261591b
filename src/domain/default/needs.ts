import { compileWhen } from '../deadlines/condition'
import type { Condition, ConditionContext } from '../deadlines/condition-context'
import { ABSENT } from '../deadlines/run'
import type { DefaultNeed } from '../rules/default-types'

/** A need of the rule files with its conditions compiled; deadlines by their index in the plan, -1 for none. */
export type CompiledNeed = {
  readonly need: DefaultNeed
  readonly applies: Condition
  readonly done: readonly Condition[]
  /** Met once one of these papers is signed; empty where something else decides. */
  readonly signed: readonly string[]
  readonly reached: number
  readonly by: number
  readonly from: number
}

/** In the cases of `when`, and not where the deadline that it goes with does not exist. */
function appliesTo({ when, 'unless-none': id }: DefaultNeed, context: ConditionContext): Condition {
  const applies = compileWhen(when, context)
  if (id === undefined) return applies
  const index = context.indexOf(id)
  return (run) => run.day[index] !== ABSENT && applies(run)
}

export function compileNeed(need: DefaultNeed, context: ConditionContext): CompiledNeed {
  const indexOf = (id: string | undefined): number => (id === undefined ? -1 : context.indexOf(id))
  return {
    need,
    applies: appliesTo(need, context),
    done: (need.done ?? []).map((when) => compileWhen(when, context)),
    signed: need.done === undefined && need.reached === undefined ? (need.papers ?? []) : [],
    reached: indexOf(need.reached),
    by: indexOf(need.by),
    from: indexOf(need.from),
  }
}

import type { Policy } from '../counting/policy'
import type { When } from '../rules/when-types'
import type { Run } from './run'

/** A condition of the rule language, compiled: whether it holds on the facts and the days found so far. */
export type Condition = (run: Run) => boolean

/** What a condition may look at beside the facts: other deadlines by index, and the public holidays. */
export type ConditionContext = {
  readonly indexOf: (deadline: string) => number
  readonly isHoliday: (day: number) => boolean
  readonly policies: ReadonlyMap<string, Policy>
}

export type Key = keyof When
export type Values = Required<When>
type Compiler<K extends Key> = (value: Values[K], context: ConditionContext) => Condition

/** One compiler a key of the language. */
export type Compilers<Keys extends Key = Key> = { readonly [K in Keys]: Compiler<K> }

export const not =
  <T>(compile: (value: T, context: ConditionContext) => Condition) =>
  (value: T, context: ConditionContext): Condition => {
    const condition = compile(value, context)
    return (run) => !condition(run)
  }

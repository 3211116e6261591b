import type { When } from '../rules/when-types'
import { caseConditions } from './case-conditions'
import type { Compilers, Condition, ConditionContext, Key, Values } from './condition-context'
import { deadlineConditions, movedFrom } from './deadline-conditions'
import { eventConditions } from './event-conditions'

const compilers: Compilers = { ...caseConditions, ...eventConditions, ...deadlineConditions }

/** One condition a key that is there; generic, so that each value meets its own compiler. */
type CompileKey = <K extends Key>(key: K, value: Partial<Values>[K], context: ConditionContext) => Condition[]

const compileKey: CompileKey = (key, value, context) =>
  value === undefined ? [] : [compilers[key](value, context)]

/** Compiles a condition; all of its keys must hold, and an empty or absent one always holds. */
export function compileWhen(when: When | undefined, context: ConditionContext): Condition {
  if (when === undefined) return () => true
  const keys = Object.keys(when) as Key[]
  const parts = [...keys.flatMap((key) => compileKey(key, when[key], context)), ...movedFrom(when, context)]
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  return (run) => {
    for (const part of parts) if (!part(run)) return false
    return true
  }
}

import { addDays, isoDay, type Day } from '../calendar/day'
import { parseLocalMoment } from '../calendar/local-moment'
import type { Json, JsonObject } from '../cases/matter'
import { holds } from '../proof/condition'
import { valuesAt, type Scope } from '../proof/scope'
import type { Motion, MotionExhibit, MotionFactor, MotionsFile } from '../rules/motion-types'

/** A last day that the order would set. */
export type Step = { readonly id: string; readonly say: string; readonly on: string; readonly day: string }

/** How a factor that a court weighs stands on the record. */
export type FactorState = 'present' | 'against' | 'absent' | 'unknown'

export type Factor = Pick<MotionFactor, 'id' | 'say' | 'cite'> & { readonly state: FactorState }

function dayAt(scope: Scope, path: string): Day | null {
  const [value] = valuesAt(scope, path)
  return typeof value === 'string' ? (parseLocalMoment(value)?.day ?? null) : null
}

/** The days from one fact to another; left out where one of them is unknown or the second comes first. */
export function spansOf({ spans = [] }: Motion, scope: Scope): JsonObject {
  const known = spans.flatMap(({ id, from, to }) => {
    const [first, last] = [dayAt(scope, from), dayAt(scope, to)]
    return first === null || last === null || last < first ? [] : [[id, last - first] as const]
  })
  return Object.fromEntries(known)
}

/** The last days that the order would set if it were entered today, each in words; up to the first that is unknown. */
export function stepsOf({ steps = [] }: Motion, scope: Scope, today: Day): Step[] {
  const days = new Map<string, Day>()
  const asked = steps.filter(({ when }) => holds(when, scope))
  return asked.flatMap(({ id, say, days: given, after }) => {
    const start = after === undefined ? today : days.get(after)
    const [count]: readonly Json[] = typeof given === 'number' ? [given] : valuesAt(scope, given)
    if (start === undefined || typeof count !== 'number') return []
    const day = addDays(start, count)
    days.set(id, day)
    return [{ id, say, on: isoDay(day), day: scope.setting.writing.date(day) }]
  })
}

/** The annexes that there are, each under the letter that is kept for its kind. */
export function exhibitsOf({ exhibits = [] }: MotionsFile, scope: Scope): MotionExhibit[] {
  return exhibits.filter(({ when }) => holds(when, scope))
}

const STATES = ['against', 'present', 'absent'] as const

/** Every factor with its state: the first of against, present and absent that holds. No score is made of them. */
export function factorsOf({ factors = [] }: Motion, scope: Scope): Factor[] {
  return factors.map((factor) => {
    const state = STATES.find((one) => factor[one] !== undefined && holds(factor[one], scope))
    return { id: factor.id, say: factor.say, cite: factor.cite, state: state ?? 'unknown' }
  })
}

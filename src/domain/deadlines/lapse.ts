import type { Day } from '../calendar/day'
import type { FactEvent } from '../cases/facts'
import type { Bar } from '../rules/rule-types'
import { compileClosures } from './closures'
import { COMMENCED } from './commencement'
import type { ConditionContext } from './condition-context'
import { counted } from './extension'
import type { Run } from './run'
import { isAmong, ownWords } from './words'

type Lapse = NonNullable<Bar['after-lapse']>

/** The day of the last renewal before the event; the day of the case stands for a commencement nobody recorded. */
function lastBefore({ events, facts }: Run, at: number, types: readonly string[]): Day | null {
  const before = events.slice(0, at).findLast(({ type }) => isAmong(type, types))
  return before?.day ?? (isAmong(COMMENCED, types) ? facts.case.commenced : null)
}

/**
 * Whether an act falls between two lives of the process: the last renewal before it had run out, and another came
 * only after it. What comes after the last renewal is the business of the limit. Reinstated on 2 March, with 30 days
 * from 5 January: 20 February lies between, 4 February does not.
 */
export function betweenLives(
  { of, days, counting }: Lapse,
  context: ConditionContext,
): (event: FactEvent, run: Run) => boolean {
  const types = ownWords(of)
  const policy = context.policies.get(counting)
  if (policy === undefined) return () => false
  const closures = compileClosures(policy, context)
  return (event, run) => {
    const at = run.events.indexOf(event)
    if (!run.events.slice(at + 1).some(({ type }) => isAmong(type, types))) return false
    const renewed = lastBefore(run, at, types)
    return renewed !== null && event.day > counted(run, renewed, days, { policy, closures }).day
  }
}

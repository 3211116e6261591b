import { addDays } from '../calendar/day'
import type { Demand, Part } from './demand'
import { demandsOnAttempts } from './demands-on-attempts'
import { demandsOnMail } from './demands-on-mail'
import type { Layer, Policy } from './policy-types'

function levelParts({ 'service-levels': levels = [] }: Policy): Part[] {
  return levels.map(({ id, title, 'first-attempt-within-days': days }) => ({
    id: `level-${id}`,
    say: `service level ${title}: the first attempt must be made ${days === 0 ? 'on the day' : `within ${days} days`} of taking the serve on`,
    strictness: -days,
    judge: ({ level, takenOn, attempts, isServed, asOf }) => {
      if (level !== id || takenOn === null) return null
      const last = addDays(takenOn, days)
      const [first] = attempts
      if (first !== undefined) return first.day <= last ? 'kept' : 'breached'
      if (isServed) return null
      return asOf > last ? 'breached' : 'open'
    },
  }))
}

/** Everything that a layer asks for. */
export function demandsOf(layer: Layer): Demand[] {
  const { policy } = layer
  const parts = [...demandsOnAttempts(policy), ...demandsOnMail(policy), ...levelParts(policy)]
  return parts.map((part) => ({ ...part, layer }))
}

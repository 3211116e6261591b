import type { Day } from '../calendar/day'
import type { Facts } from '../cases/facts'

export const COMMENCED = 'commenced'

/** The day the case was commenced: the first such event, else the day that the case names. */
export function commencement({ events, case: { commenced } }: Facts): Day | null {
  let first: Day | null = null
  for (const { type, day } of events) {
    if (type === COMMENCED && (first === null || day < first)) first = day
  }
  return first ?? commenced
}

import { parseDay, type Day } from '../calendar/day'
import type { LoadedJurisdiction } from './loaded'

/** A cite whose text was last looked at too long ago. */
export type StaleCite = {
  readonly cite: string
  readonly title: string
  /** YYYY-MM-DD. */
  readonly checked: string
  /** Days from that day to the as-of day. */
  readonly age: number
}

/**
 * The cites of a jurisdiction that were not checked for more than `days` days as of a day, the oldest first.
 * Worked: checked on 22 Nov 2026 and as of 23 Nov 2027 it is 366 days old, so it is stale after 365.
 */
export function staleCites({ sources }: LoadedJurisdiction, asOf: Day, days: number): StaleCite[] {
  return Object.entries(sources)
    .map(([cite, { title, checked }]) => ({ cite, title, checked, age: asOf - (parseDay(checked) ?? asOf) }))
    .filter(({ age }) => age > days)
    .toSorted((a, b) => b.age - a.age)
}

import type { Day } from '../calendar/day'
import type { FactEvent } from '../cases/facts'

/** What house rules are held against: the acts of a serve in the order of time. */
export type PolicyRecord = {
  readonly attempts: readonly FactEvent[]
  readonly events: readonly FactEvent[]
  /** Nobody goes out any more. */
  readonly isServed: boolean
  /** The way of service turns on the attempts before it: what they lack once it is done, they lack for good. */
  readonly turnsOnAttempts: boolean
  /** The day on which the serve was taken on, and its service level, where they are known. */
  readonly takenOn: Day | null
  readonly level: string | null
  readonly asOf: Day
}

/** After these no further attempt is made. */
const SERVED: readonly string[] = ['delivered', 'left-with-substitute', 'affixed', 'agent-served']

function byTime(a: FactEvent, b: FactEvent): number {
  return a.day - b.day || (a.minute ?? 0) - (b.minute ?? 0)
}

/** The record of a serve, from its events; as of a day at the place of service. */
export function policyRecord(
  events: readonly FactEvent[],
  known: Pick<PolicyRecord, 'takenOn' | 'level' | 'asOf' | 'turnsOnAttempts'>,
): PolicyRecord {
  const sorted = events.toSorted(byTime)
  return {
    attempts: sorted.filter(({ type }) => type === 'attempted'),
    events: sorted,
    isServed: events.some(({ type }) => SERVED.includes(type)),
    ...known,
  }
}

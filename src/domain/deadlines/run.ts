import type { Day } from '../calendar/day'
import type { Facts, FactEvent } from '../cases/facts'

// A deadline's day is a plain number while a sheet is calculated; these stand where there is none.
/** An act is not recorded (yet). */
export const WAITING = -0x40000000
/** There is no such deadline on these facts. */
export const ABSENT = -0x3fffffff
/** It will never be known: a limit was missed or a bar made the service void. */
export const VOID = -0x3ffffffe

export function isKnown(day: number): day is Day {
  return day > VOID
}

/** The working table of one calculation: facts in, one slot a deadline out. */
export type Run = {
  readonly facts: Facts
  /** The day that picks dated values. */
  readonly lawDay: Day
  /** One entry an event: made void by a bar. */
  readonly voided: readonly boolean[]
  readonly serviceVoid: boolean
  /** Per deadline: the day before it moved, the day, and the minute where an hour is set (else -1). */
  readonly raw: number[]
  readonly day: number[]
  readonly minute: number[]
  readonly missed: boolean[]
}

/** Orders two events by day, then by hour where both have one, then as recorded. */
export function isEarlier(run: Run, a: number, b: number): boolean {
  const [first, second] = [run.facts.events[a], run.facts.events[b]]
  if (first === undefined || second === undefined) return false
  if (first.day !== second.day) return first.day < second.day
  if (first.minute !== null && second.minute !== null && first.minute !== second.minute) {
    return first.minute < second.minute
  }
  return a < b
}

/** Which events a start or a limit looks at. */
export type EventQuery = {
  readonly types: readonly string[]
  readonly to: readonly string[] | null
  readonly last: boolean
  readonly notBefore: readonly string[]
}

function matches(query: EventQuery, event: FactEvent): boolean {
  return query.types.includes(event.type) && (query.to === null || query.to.includes(event.to ?? ''))
}

/** Latest day on which one of these types was first done, or no bound. */
function lowerBound(run: Run, types: readonly string[]): number {
  let bound: number = WAITING
  for (const type of types) {
    const index = findEvent(run, { types: [type], to: null, last: false, notBefore: [] })
    const day = index < 0 ? WAITING : (run.facts.events[index]?.day ?? WAITING)
    if (day > bound) bound = day
  }
  return bound
}

/**
 * Index of the first (or last) event that fits, lawful ones before void ones; -1 when there is none.
 * A delivery on Monday after a void one on Sunday is the delivery that counts.
 */
export function findEvent(run: Run, query: EventQuery): number {
  const bound = query.notBefore.length === 0 ? WAITING : lowerBound(run, query.notBefore)
  let found = -1
  let foundVoid = -1
  const { events } = run.facts
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index]
    if (event === undefined || !matches(query, event) || event.day < bound) continue
    if (run.voided[index] === true) foundVoid = better(run, query, foundVoid, index)
    else found = better(run, query, found, index)
  }
  return found >= 0 ? found : foundVoid
}

function better(run: Run, query: EventQuery, current: number, candidate: number): number {
  if (current < 0) return candidate
  return isEarlier(run, candidate, current) === query.last ? current : candidate
}

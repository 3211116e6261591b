import type { FactEvent } from '../cases/facts'
import type { FieldIs } from '../rules/when-types'
import { WAITING, type Run } from './run'
import { isAmong, ownWords } from './words'

/** Which events a start or a limit looks at. */
export type EventQuery = {
  readonly types: readonly string[]
  readonly to: readonly string[] | null
  readonly with: FieldIs | null
  readonly last: boolean
  readonly notBefore: readonly EventQuery[]
}

/** The first (or last) event of any of these types. */
export function queryFor(types: readonly string[], last = false): EventQuery {
  return { types: ownWords(types), to: null, with: null, last, notBefore: [] }
}

/** A text without capitals, and with one space for whatever stands between its words. */
function plainWords(text: string): string {
  return ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `
}

/** Whether a recorded value is one of those wanted, or is there and none of those unwanted, or says one of some words. */
export function saysSo({ field, of, is, 'is-not': isNot, says }: FieldIs, event: FactEvent): boolean {
  if (of?.includes(event.type) === false) return true
  const value = field === 'to' ? (event.to ?? '') : (event.fields[field] ?? '')
  if (says !== undefined) return says.some((words) => plainWords(value).includes(plainWords(words)))
  return is === undefined ? value !== '' && isNot?.includes(value) === false : is.includes(value)
}

function matches({ types, to, with: said }: EventQuery, event: FactEvent): boolean {
  if (!isAmong(event.type, types) || (to !== null && !isAmong(event.to ?? '', to))) return false
  return said === null || saysSo(said, event)
}

/** Latest day on which one of these acts was first done, or no bound. */
function lowerBound(run: Run, queries: readonly EventQuery[]): number {
  let bound: number = WAITING
  for (const query of queries) bound = Math.max(bound, dayOfEvent(run, query))
  return bound
}

function fits(query: EventQuery, event: FactEvent | undefined, bound: number): boolean {
  return event !== undefined && matches(query, event) && event.day >= bound
}

function firstFit({ events, voided }: Run, query: EventQuery, bound: number): number {
  let found = -1
  for (let index = 0; index < events.length; index += 1) {
    if (!fits(query, events[index], bound)) continue
    if (voided === null || voided[index] !== true) return index
    if (found < 0) found = index
  }
  return found
}

function lastFit({ events, voided }: Run, query: EventQuery, bound: number): number {
  let found = -1
  for (let index = events.length - 1; index >= 0; index -= 1) {
    if (!fits(query, events[index], bound)) continue
    if (voided === null || voided[index] !== true) return index
    if (found < 0) found = index
  }
  return found
}

/**
 * Index in `run.events` of the first (or last) event that fits, lawful ones before void ones; -1 when there is
 * none. A delivery on Monday after a void one on Sunday is the delivery that counts.
 */
export function findEvent(run: Run, query: EventQuery): number {
  const bound = query.notBefore.length === 0 ? WAITING : lowerBound(run, query.notBefore)
  return query.last ? lastFit(run, query, bound) : firstFit(run, query, bound)
}

/** The event that fits, or `undefined`. */
export function eventFor(run: Run, query: EventQuery): FactEvent | undefined {
  const index = findEvent(run, query)
  // A look-up of -1 would be right, but as slow as all the rest (test/bench).
  return index < 0 ? undefined : run.events[index]
}

/** The day of the event that fits, or WAITING. */
export function dayOfEvent(run: Run, query: EventQuery): number {
  return eventFor(run, query)?.day ?? WAITING
}

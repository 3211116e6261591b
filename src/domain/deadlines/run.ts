import type { Day } from '../calendar/day'
import type { Facts, FactEvent } from '../cases/facts'
import type { FieldIs } from '../rules/rule-types'
import { asTheyHappened } from './happened'
import { isAmong, ownWords } from './words'

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
  /** The recorded events in the order in which they happened. */
  readonly events: readonly FactEvent[]
  /** The day that picks dated values. */
  readonly lawDay: Day
  /** One entry an event: made void by a bar; `null` while none is. */
  voided: boolean[] | null
  serviceVoid: boolean
  /** Per deadline: the day before it moved, the day, and whether what it binds came too late (or too early). */
  readonly raw: number[]
  readonly day: number[]
  readonly missed: boolean[]
  /** The minute by slot, where the law sets an hour; `null` while it sets none. */
  hours: Map<number, number> | null
}

/** Empty slots, one a deadline, to be copied for each run. */
export type Blank = { readonly days: readonly number[]; readonly missed: readonly boolean[] }

export function blankSlots(count: number): Blank {
  const slots = Array.from({ length: count })
  return { days: slots.map(() => ABSENT), missed: slots.map(() => false) }
}

export function openRun(facts: Facts, lawDay: Day, { days, missed }: Blank): Run {
  return {
    facts,
    events: asTheyHappened(facts.events),
    lawDay,
    voided: null,
    serviceVoid: false,
    raw: days.slice(),
    day: days.slice(),
    missed: missed.slice(),
    hours: null,
  }
}

export function fillSlot(run: Run, index: number, raw: number, day: number): void {
  run.raw[index] = raw
  run.day[index] = day
}

export function setHour(run: Run, index: number, minute: number): void {
  run.hours ??= new Map()
  run.hours.set(index, minute)
}

/** The minute of the day in a slot, where the law sets an hour. */
export function hourIn({ hours }: Run, index: number): number | null {
  return hours === null ? null : (hours.get(index) ?? null)
}

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
export function saysSo({ field, is, 'is-not': isNot, says }: FieldIs, event: FactEvent): boolean {
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

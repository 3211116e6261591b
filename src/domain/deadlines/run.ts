import type { Day } from '../calendar/day'
import type { Facts, FactEvent } from '../cases/facts'
import { asTheyHappened } from './happened'

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
  /** An act without which what was done is no service, while it can still be done. */
  missingAct: string | null
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
    missingAct: null,
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

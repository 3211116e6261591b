import { addDays } from '../calendar/day'
import { ABSENT, hourIn, isKnown, type Run } from './run'
import { dayOfEvent, type EventQuery } from './event-query'
import type { MomentStep } from './steps'

/** The slot of a deadline: its day, the day before it moved, or the first day on which it is over. */
export type Slot = { readonly index: number; readonly as: 'raw' | 'rolled' | 'past' }

/** A start of a period, compiled: its day (or WAITING, ABSENT, VOID), its hour, and how to tell it. */
export type CompiledMoment = {
  /** The event or the slot whose day it is, where it is no more than that; see `dayOf`. */
  readonly query: EventQuery | null
  readonly slot: Slot | null
  readonly day: (run: Run) => number
  readonly minute: (run: Run) => number | null
  /** The working; empty while the day is not known. Its last step has the day. */
  readonly explain: (run: Run) => MomentStep[]
  readonly waits: (run: Run) => readonly string[]
}

/** A day with an hour is over on that day itself, any other on the day after. */
function firstDayPast(run: Run, index: number): number {
  const day = run.day[index] ?? ABSENT
  return isKnown(day) && hourIn(run, index) === null ? addDays(day, 1) : day
}

export function dayInSlot(run: Run, { index, as }: Slot): number {
  if (as === 'past') return firstDayPast(run, index)
  return (as === 'raw' ? run.raw[index] : run.day[index]) ?? ABSENT
}

/** `moment.day(run)`; most are one event or one deadline, and looked up without a call through it (test/bench). */
export function dayOf(moment: CompiledMoment, run: Run): number {
  if (moment.query !== null) return dayOfEvent(run, moment.query)
  return moment.slot === null ? moment.day(run) : dayInSlot(run, moment.slot)
}

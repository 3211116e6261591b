import { metresBetween, type Position } from './distance'

/** What a server recorded at a time and, where the device gave one, at a position; `own` is on the serve in question. */
export type Stop = {
  /** YYYY-MM-DD at the place of the stop. */
  readonly day: string
  /** YYYY-MM-DDTHH:MM at the place of the stop. */
  readonly at: string | null
  /** The same instant in milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number | null
  /** Its number in the ledger. */
  readonly seq: number
  /** When it reached the ledger, in milliseconds since 1970-01-01T00:00Z. */
  readonly received: number
  readonly type: string
  readonly position: Position | null
  readonly own: boolean
}

/** A stop in the order of the day, with the way from the one before it. */
export type StopOnRoute = Stop & {
  /** Metres from the last stop with a position, of the same day. */
  readonly metres: number | null
  /** Minutes since the stop before it, of the same day. */
  readonly minutes: number | null
  /** Whole kilometres an hour that the way would have taken; `null` where time or way is not known. */
  readonly speed: number | null
}

const MILLISECONDS_A_MINUTE = 60_000

function minutesBetween(a: Stop, b: Stop): number | null {
  if (a.instant === null || b.instant === null) return null
  return Math.round((b.instant - a.instant) / MILLISECONDS_A_MINUTE)
}

function speedOf(metres: number | null, minutes: number | null): number | null {
  return metres === null || minutes === null || minutes <= 0
    ? null
    : Math.round((metres / 1000 / minutes) * 60)
}

function after(before: Stop | undefined, stop: Stop): StopOnRoute {
  if (before?.day !== stop.day) return { ...stop, metres: null, minutes: null, speed: null }
  const [a, b] = [before.position, stop.position]
  const metres = a === null || b === null ? null : metresBetween(a, b)
  const minutes = minutesBetween(before, stop)
  return { ...stop, metres, minutes, speed: speedOf(metres, minutes) }
}

/** The stops of a server in the order of time; those without an hour stand last on their day. */
export function routeOf(stops: readonly Stop[]): StopOnRoute[] {
  const late = Number.MAX_SAFE_INTEGER
  const ordered = stops.toSorted(
    (a, b) => a.day.localeCompare(b.day) || (a.instant ?? late) - (b.instant ?? late),
  )
  return ordered.map((stop, index) => after(ordered[index - 1], stop))
}

import type { Day } from '../calendar/day'
import type { FactEvent } from '../cases/facts'

/** The hour by which an event stands among those of its day; before any hour of it: -1. */
type Placed = { readonly event: FactEvent; readonly hour: number }

function isInOrder(events: readonly FactEvent[]): boolean {
  let day = Number.NEGATIVE_INFINITY
  let hour = -1
  for (const event of events) {
    if (event.day > day) hour = -1
    const minute = event.minute ?? hour
    if (event.day < day || minute < hour) return false
    day = event.day
    hour = minute
  }
  return true
}

function place(events: readonly FactEvent[]): Placed[] {
  const latest = new Map<Day, number>()
  return events.map((event) => {
    const before = latest.get(event.day) ?? -1
    const hour = event.minute ?? before
    latest.set(event.day, Math.max(before, hour))
    return { event, hour }
  })
}

/**
 * Events in the order in which they happened: by day, then by hour, then as recorded. One without an hour stays
 * behind those of its day that were recorded before it: a mailing "on 2 February" recorded after a delivery at
 * 19:40 of that day came after the delivery.
 */
export function asTheyHappened(events: readonly FactEvent[]): readonly FactEvent[] {
  if (isInOrder(events)) return events
  const placed = place(events).sort((a, b) => a.event.day - b.event.day || a.hour - b.hour)
  return placed.map(({ event }) => event)
}

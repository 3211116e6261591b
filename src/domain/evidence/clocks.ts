import { wallTimeAt } from '../calendar/local-time'

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** How long something took, in the largest unit that tells it: `6 minutes`, `3 hours`, `2 days`. */
function span(milliseconds: number): string {
  const long = Math.abs(milliseconds)
  if (long < 2 * HOUR) return counted(Math.floor(long / MINUTE), 'minute')
  return long < 2 * DAY ? counted(Math.floor(long / HOUR), 'hour') : counted(Math.floor(long / DAY), 'day')
}

/**
 * How much later than the time recorded an entry reached the ledger; empty where no hour was recorded.
 *
 * @param recorded the time recorded, in milliseconds since 1970-01-01T00:00Z
 */
export function lagWords(recorded: number | null, received: number): string {
  if (recorded === null) return ''
  if (received < recorded) return `${span(recorded - received)} before the time recorded`
  return received - recorded < MINUTE ? 'within the minute' : `${span(received - recorded)} later`
}

/** An instant by the clock of a zone, and in UTC as it is kept: `2026-05-01 18:36 (2026-05-01T22:36:00.000Z)`. */
export function instantWords(instant: string, zone: string): string {
  return `${wallTimeAt(zone, instant).replace('T', ' ')} (${instant})`
}

import { DateTime, IANAZone } from 'luxon'
import { civilDate, dayOf, type Day } from './day'
import type { LocalMoment } from './local-moment'

/**
 * So many elapsed hours after a wall-clock moment in a zone (IANA name). Clocks that change in between count:
 * 72 hours from 2007-11-02T10:00 in New York end at 2007-11-05T09:00, an hour "earlier".
 */
export function addHours(
  zone: string,
  day: Day,
  minute: number,
  hours: number,
): LocalMoment & { minute: number } {
  const { year, month, day: dayOfMonth } = civilDate(day)
  const start = DateTime.fromObject(
    { year, month, day: dayOfMonth, hour: Math.floor(minute / 60), minute: minute % 60 },
    { zone },
  )
  const end = start.plus({ hours })
  return { day: dayOf(end.year, end.month, end.day), minute: end.hour * 60 + end.minute }
}

export function isZone(zone: string): boolean {
  return IANAZone.isValidZone(zone)
}

/**
 * The instant (UTC, RFC 3339) of a wall-clock moment in a zone, or `null` for one that the clocks leapt over:
 * 2026-03-08T02:30 did not exist in New York. Of an hour that came twice it is the first.
 */
export function instantOf(zone: string, day: Day, minute: number): string | null {
  const { year, month, day: dayOfMonth } = civilDate(day)
  const wall = { year, month, day: dayOfMonth, hour: Math.floor(minute / 60), minute: minute % 60 }
  const moment = DateTime.fromObject(wall, { zone })
  if (moment.hour !== wall.hour || moment.minute !== wall.minute) return null
  const first = moment.getPossibleOffsets()[0] ?? moment
  return first.toUTC().toISO({ suppressMilliseconds: true })
}

/** The day that the wall shows in a zone at an instant (RFC 3339): 2026-03-01T04:30Z is 28 February in New York. */
export function dayAt(zone: string, instant: string): Day {
  const { year, month, day } = DateTime.fromISO(instant, { zone })
  return dayOf(year, month, day)
}

/** What the wall shows in a zone at an instant, RFC 3339: 2026-02-06T20:04:05Z is 2026-02-06T15:04:05-05:00 in New York. */
export function wallTimeAt(zone: string, instant: string): string {
  const wall = DateTime.fromISO(instant, { zone }).toISO({ suppressMilliseconds: true })
  if (wall === null) throw new Error(`"${instant}" is no instant, or "${zone}" no zone.`)
  return wall
}

/** The instant so many minutes after another (both RFC 3339). */
export function minutesAfter(instant: string, minutes: number): string {
  const later = DateTime.fromISO(instant, { zone: 'utc' }).plus({ minutes }).toISO()
  if (later === null) throw new Error(`"${instant}" is no instant.`)
  return later
}

/** Whether one instant (RFC 3339) comes after another, however each is written. */
export function isAfter(instant: string, other: string): boolean {
  return DateTime.fromISO(instant).toMillis() > DateTime.fromISO(other).toMillis()
}

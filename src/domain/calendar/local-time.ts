import { DateTime } from 'luxon'
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

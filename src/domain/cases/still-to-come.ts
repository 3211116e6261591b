import { dayAt, instantOf, isAfter, minutesAfter } from '../calendar/local-time'
import { parseLocalMoment } from '../calendar/local-moment'

/** What is recorded before its day: a hearing that is set, a judgment that is planned. */
const PLANNED: ReadonlySet<string> = new Set([
  'hearing-noticed',
  'hearing-set',
  'judgment-planned',
  'trigger',
])

/** The clocks of two honest machines may differ by so much. */
const MINUTES_APART = 5

/**
 * Whether an event that is told as done is still to come by the server's clock. Only what is planned may be; and a
 * clock that runs a few minutes ahead of the server's makes nothing false: at 09:00 an attempt "at 09:05" stands.
 *
 * An hour that came twice is taken as the first: on the night on which the clocks go back nothing is refused that may
 * have happened. An hour that never was, and a text that is no day, are for others to refuse.
 *
 * @param at YYYY-MM-DD or YYYY-MM-DDTHH:MM on the wall in `zone` (IANA name)
 * @param now RFC 3339
 */
export function isStillToCome(
  event: { readonly type: string; readonly at: string },
  zone: string,
  now: string,
): boolean {
  const moment = parseLocalMoment(event.at)
  if (moment === null || PLANNED.has(event.type)) return false
  const latest = minutesAfter(now, MINUTES_APART)
  if (moment.minute === null) return moment.day > dayAt(zone, latest)
  const instant = instantOf(zone, moment.day, moment.minute)
  return instant !== null && isAfter(instant, latest)
}

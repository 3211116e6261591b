import { dayOf, type Day } from '../domain/calendar/day'
import { shortDate } from '../domain/calendar/words'
import { clock } from './words'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(zone, made)
  return made
}

function partsOf(instant: string, zone: string): { readonly day: Day; readonly minute: number } {
  const parts = formatFor(zone).formatToParts(new Date(instant))
  const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0)
  return {
    day: dayOf(number('year'), number('month'), number('day')),
    minute: number('hour') * 60 + number('minute'),
  }
}

/** The day on which an instant falls in a zone. */
export function dayIn(instant: string, zone: string): Day {
  return partsOf(instant, zone).day
}

/** An instant on the clock of a zone: `Mon 2 Feb 2026, 19:40`. */
export function instantWords(instant: string, zone: string): string {
  const { day, minute } = partsOf(instant, zone)
  return `${shortDate(day)}, ${clock(minute)}`
}

import { isoDay, parseDay, type Day } from './day'

/** A day at the place where something happened, with the minute of that day (0–1439) where one was recorded. */
export type LocalMoment = { readonly day: Day; readonly minute: number | null }

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?)?$/

/** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` (seconds are dropped); `null` for anything else, zones included. */
export function parseLocalMoment(text: string): LocalMoment | null {
  const parts = LOCAL.exec(text)
  const day = parts === null ? null : parseDay(parts[1] ?? '')
  if (parts === null || day === null) return null
  return { day, minute: parts[2] === undefined ? null : Number(parts[2]) * 60 + Number(parts[3]) }
}

/** Minute of the day of an hour of a rule file that is known to be good: `16:30` is 990. */
export function parseClock(text: string): number {
  const [hour = '', minute = ''] = text.split(':')
  return Number(hour) * 60 + Number(minute)
}

/** The inverse of `parseLocalMoment`. */
export function isoLocalMoment(moment: LocalMoment): string {
  if (moment.minute === null) return isoDay(moment.day)
  const hour = String(Math.floor(moment.minute / 60)).padStart(2, '0')
  return `${isoDay(moment.day)}T${hour}:${String(moment.minute % 60).padStart(2, '0')}`
}

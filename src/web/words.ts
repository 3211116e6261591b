import { parseDay, type Day } from '../domain/calendar/day'
import { parseLocalMoment } from '../domain/calendar/local-moment'
import { shortDate } from '../domain/calendar/words'

/** `proof-filed` → `proof filed`; a word of a person's own stays as it was written. */
export function plain(word: string): string {
  if (!/^[a-z]+(-[a-z]+)*$/.test(word)) return word
  return word.replaceAll('-', ' ').replace(/^co /, 'co-')
}

/** The same as the first words of a sentence. */
export function sentence(word: string): string {
  return capital(plain(word))
}

/** A sentence's first letter, whatever its words are. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

/** A title in capitals, as papers have it, in the letters of a page: `Affirmation of service`. */
export function titleWords(title: string): string {
  return title === title.toUpperCase() ? sentence(title.toLowerCase()) : title
}

/** How far a day is off: `in 5 days`, `tomorrow`, `today`, `yesterday`, `3 days ago`. */
export function distance(day: Day, today: Day): string {
  const off = day - today
  if (off === 0) return 'today'
  if (off === 1) return 'tomorrow'
  if (off === -1) return 'yesterday'
  return off > 0 ? `in ${days(off)}` : `${days(-off)} ago`
}

/** How far a limit is off; one that has passed is late: `3 days late`. */
export function limitDistance(day: Day, today: Day): string {
  return day < today ? `${days(today - day)} late` : distance(day, today)
}

/** Minute of the day on a 24-hour clock: `19:40`. */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** `2026-02-02T19:40` → `Mon 2 Feb 2026, 19:40`; a text that is none stays as it is. */
export function momentWords(text: string): string {
  const moment = parseLocalMoment(text)
  if (moment === null) return text
  return shortDate(moment.day) + (moment.minute === null ? '' : `, ${clock(moment.minute)}`)
}

/** `2026-02-23` → `Mon 23 Feb 2026`; a text that is none stays as it is. */
export function dayText(text: string): string {
  const day = parseDay(text)
  return day === null ? text : shortDate(day)
}

/** `2 attempts`, `1 attempt`, `no attempts`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`
}

/** A reason of the rules as a sentence with one full stop, whether or not it was written with its own. */
export function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** A reason with its provisions, and one full stop at the very end. */
export function endedWith(text: string, cite: readonly string[]): string {
  return cite.length === 0 ? ended(text) : `${text.replace(/\.$/, '')} (${cite.join(', ')}).`
}

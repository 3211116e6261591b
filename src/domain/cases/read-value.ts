import { isoDay, parseDay, type Day } from '../calendar/day'
import { parseLocalMoment, type LocalMoment } from '../calendar/local-moment'
import { DomainError } from '../errors'

/** A JSON object as it came in: nothing about its values is known yet. */
export type Raw = Readonly<Record<string, unknown>>

/** A value as a sentence names it. Lists and objects are not written out: they may be deeper than the stack. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isRaw(value)) return 'an object'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function found(value: unknown): string {
  return value === undefined ? 'is missing' : `is ${show(value)}`
}

export function refuse(path: string, message: string, code = 'bad-input'): never {
  throw new DomainError(code, `${path}: ${message}`, path)
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function readObject(value: unknown, path: string): Raw {
  if (isRaw(value)) return value
  return refuse(path, `${found(value)}; write an object { … }.`)
}

export function readList(value: unknown, path: string): readonly unknown[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  return refuse(path, `is ${show(value)}; write a list [ … ].`)
}

export function readText(value: unknown, path: string): string {
  if (typeof value === 'string' && value !== '') return value
  return refuse(path, `${found(value)}; write a text.`)
}

/** One of a closed list of words; the refusal names them. */
export function readWord(value: unknown, path: string, allowed: readonly string[]): string {
  const word = readText(value, path)
  if (allowed.includes(word)) return word
  return refuse(path, `"${word}" is not known here; write one of: ${allowed.join(', ')}.`, 'unknown-word')
}

/** A whole number from 0 to `most`; `null` where there is none. */
export function readCount(value: unknown, path: string, most: number): number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value
  return refuse(path, `is ${show(value)}; write a whole number from 0 to ${most}.`)
}

/** `YYYY-MM-DD` of a real day; `null` where there is none. */
export function readDay(value: unknown, path: string): Day | null {
  if (value === undefined || value === null) return null
  const day = typeof value === 'string' ? parseDay(value) : null
  return (
    day ??
    refuse(
      path,
      `${show(value)} is not a day; write it as YYYY-MM-DD, such as ${isoDay(20488 as Day)}.`,
      'bad-date',
    )
  )
}

/** A day, or a day and hour, at the place where it happened. */
export function readLocalMoment(value: unknown, path: string): LocalMoment {
  const moment = typeof value === 'string' ? parseLocalMoment(value) : null
  const how = 'write YYYY-MM-DD, or YYYY-MM-DDTHH:MM in local time, of a day that exists'
  const wrong = value === undefined ? 'is missing' : `${show(value)} is not a date`
  return moment ?? refuse(path, `${wrong}; ${how}.`, 'bad-date')
}

/** Minute of the day from `HH:MM`, or from a date with an hour; `null` where there is none. */
export function readMinute(value: unknown, path: string): number | null {
  if (value === undefined || value === null) return null
  const text = typeof value === 'string' && /^\d\d:\d\d$/.test(value) ? `2000-01-01T${value}` : value
  const minute = typeof text === 'string' ? (parseLocalMoment(text)?.minute ?? null) : null
  return minute ?? refuse(path, `${show(value)} is not an hour; write HH:MM, such as 17:43.`, 'bad-date')
}

function distance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = row[0] ?? 0
    row[0] = i
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1))
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}

/** Long names forgive two letters, short ones one, the shortest none: `id` is no slip of `to`. */
function isSlipOf(key: string, name: string): boolean {
  const forgiven = name.length >= 6 ? 2 : name.length >= 4 ? 1 : 0
  return distance(key.toLowerCase(), name.toLowerCase()) <= forgiven
}

/** A slip of the pen in a key would silently change the dates: a key that is almost a known one is refused. */
export function refuseSlips(value: Raw, path: string, known: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue
    const meant = known.find((name) => isSlipOf(key, name))
    const place = path === '' ? key : `${path}.${key}`
    if (meant !== undefined)
      refuse(place, `there is no key "${key}"; did you mean "${meant}"?`, 'unknown-key')
  }
}

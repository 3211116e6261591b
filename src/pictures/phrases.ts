import { parseDay } from '../domain/calendar/day'
import { shortDate } from '../domain/calendar/words'
import type { SourcesFile } from '../domain/rules/source-types'
import { joined, listed, rich, styled, type Rich } from './rich'

/** What the words of a rule file are called elsewhere in the files. */
export type Names = {
  readonly court: (id: string) => string
  readonly deadline: (id: string) => string
  readonly sources: SourcesFile
  /** The acts of the method. */
  readonly acts: ReadonlySet<string>
}

const HARD_BLANK = '\u00a0'

/** `last-known-residence` → `last known residence`, `mailClass` → `mail class`; a sentence stays as it is. */
export function phrase(word: string): string {
  if (/^[a-z]+([A-Z][a-z]*)+$/.test(word))
    return word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return /^[a-z0-9-]+$/.test(word) ? word.replaceAll('-', ' ') : word
}

/** First letter large; the rest as written. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** `14 Jun 2019`, without the weekday, for the day a law came into force. */
export function lawDay(iso: string): string {
  const day = parseDay(iso)
  return day === null ? iso : shortDate(day).slice('Mon '.length)
}

export function event(type: string): Rich {
  return styled('event', phrase(type))
}

export function events(types: readonly string[], last: 'and' | 'or' = 'or'): Rich {
  return listed(types.map(event), last)
}

/** Of the events that a shared rule names, those that this method knows; all of them where it knows none. */
export function ownEvents(types: readonly string[], { acts }: Names): readonly string[] {
  const own = types.filter((type) => acts.has(type))
  return own.length === 0 ? types : own
}

export function phrases(words: readonly string[], last: 'and' | 'or' = 'or'): string {
  return listed(words.map(phrase), last)
    .map(({ text }) => text)
    .join('')
}

/** A deadline by its title, in quotation marks. */
export function named(id: string, names: Names): string {
  return `“${names.deadline(id)}”`
}

/** Whether every one of these cites has been verified. */
export function areVerified(cites: readonly string[], sources: SourcesFile): boolean {
  return cites.every((cite) => sources[cite]?.confidence === 'verified')
}

/** Longer cites, such as those of decisions, may be broken at the end of a line. */
const UNBROKEN = 22

function cited(cite: string, { sources }: Names): Rich {
  const confidence = sources[cite]?.confidence ?? 'unverified'
  const text = cite.length <= UNBROKEN ? cite.replaceAll(' ', HARD_BLANK) : cite
  return confidence === 'verified' ? styled('cite', text) : styled('doubt', `${text} (${confidence})`)
}

/** The cites in small grey, with a blank before; those less than verified say so. */
export function cites(list: readonly string[], names: Names): Rich {
  const each = [...new Set(list)].map((cite) => cited(cite, names))
  return each.length === 0 ? [] : rich(' ', joined(each, '; '))
}

import { parseDay } from '../calendar/day'
import { parseLocalMoment, type LocalMoment } from '../calendar/local-moment'
import { bareDate } from '../calendar/words'
import { isList, type Json } from '../cases/matter'
import type { ProofField } from '../rules/proof-types'
import { sameName } from './condition'
import { isRecorded } from './places'
import { PLAIN } from './plain-words'
import type { Blank, Value } from './values'
import { AMERICAN, type Writing } from './writing'

/** Items as a sentence lists them; semicolons, because an item may hold commas. `a`, `a; and b`, `a; b; and c`. */
export function joined(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join('; ')}; and ${items.at(-1) ?? ''}`
}

/** A few words in a row: `a`, `a and b`, `a, b and c`. */
function series(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

/** As recorded, closed by a full stop unless it has an end mark already, be it inside a closing quote. */
export function asSentence(text: string): string {
  return /[.!?…。؟]["”’')\]]*$/u.test(text) ? text : `${text}.`
}

function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return ''
}

/** The paper's word for a recorded word, else the plain one; any other stands as it was recorded. */
function wordFor(field: ProofField, word: string): string {
  return field.words?.[word] ?? PLAIN[word] ?? word
}

/** For what a list was offered for: the paper's word, else what its people call it. */
function offeredWordFor({ field, writing }: Shown, word: string): string {
  return field.words?.[word] ?? writing.recorded[word] ?? PLAIN[word] ?? word
}

type Shown = {
  readonly field: ProofField
  readonly value: Json | undefined
  readonly blank: Blank | null
  readonly writing: Writing
}

function momentParts({ field, value, blank, writing }: Shown): Value {
  const moment: LocalMoment | null = typeof value === 'string' ? parseLocalMoment(value) : null
  if (moment === null)
    return {
      date: blank ?? '',
      time: blank === null || field.time !== 'needed' ? '' : { blank: 'time of day' },
    }
  const hour = blank === null ? '' : { blank: 'time of day' }
  return {
    date: writing.date(moment.day),
    time: moment.minute === null ? hour : writing.time(moment.minute),
  }
}

function dateOf(value: Json | undefined, writing: Writing): string {
  const moment = typeof value === 'string' ? parseLocalMoment(value) : null
  return moment === null ? '' : writing.date(moment.day)
}

function birthdayOf(value: Json | undefined): string {
  const day = typeof value === 'string' ? parseDay(value) : null
  return day === null ? '' : bareDate(day)
}

function listed(shown: Shown, write: (item: Json) => string): string[] {
  const { value } = shown
  const items = isList(value) ? value : isRecorded(value) ? [value ?? ''] : []
  return items.map((item) => offeredWordFor(shown, write(item)))
}

/** Lines in the order of the paper's words, then the entries that it has no word for. */
function itemized(shown: Shown): Value {
  if (shown.blank !== null) return [shown.blank]
  const { words = {}, rest = '' } = shown.field
  const items = listed({ ...shown, field: { ...shown.field, words: {} } }, textOf)
  const known = Object.entries(words).filter(([word]) => items.some((item) => sameName(item, word)))
  const others = items.filter((item) => !Object.keys(words).some((word) => sameName(item, word)))
  const last = others.length === 0 ? [] : [`${rest} ${joined(others)}`.trim()]
  return [...new Set(known.map(([, text]) => text)), ...last]
}

const writers: {
  readonly [K in Exclude<NonNullable<ProofField['show']>, 'moment'>]: (shown: Shown) => Value
} = {
  text: ({ field, value, blank }) => blank ?? wordFor(field, textOf(value)),
  capitals: ({ value, blank }) => blank ?? textOf(value).toUpperCase(),
  number: ({ value, blank }) => blank ?? textOf(value),
  sentence: ({ value, blank }) => blank ?? (isRecorded(value) ? asSentence(textOf(value)) : ''),
  date: ({ value, blank, writing }) => blank ?? dateOf(value, writing),
  birthday: ({ value, blank }) => blank ?? birthdayOf(value),
  dates: (shown) => shown.blank ?? joined(listed(shown, (item) => dateOf(item, shown.writing))),
  joined: (shown) => shown.blank ?? joined(listed(shown, textOf)),
  series: (shown) => shown.blank ?? series(listed(shown, textOf)),
  itemized,
  flag: ({ value, blank }) => (blank === null ? value === true : { ...blank, flag: true }),
  choice: (shown) => ({
    text: shown.blank ?? offeredWordFor(shown, textOf(shown.value)),
    word: textOf(shown.value),
  }),
}

/** How a fact stands in a sentence; `blank` where a draft must show that it is lacking. */
export function show(
  field: ProofField,
  value: Json | undefined,
  blank: Blank | null,
  writing: Writing = AMERICAN,
): Value {
  const shown = { field, value, blank, writing }
  return field.show === 'moment' ? momentParts(shown) : writers[field.show ?? 'text'](shown)
}

/** `Monday, February 2, 2026`; nothing where there is no day. */
export function longDay(day: string | null | undefined, writing: Writing = AMERICAN): string {
  const parsed = typeof day === 'string' ? parseDay(day) : null
  return parsed === null ? '' : writing.date(parsed)
}

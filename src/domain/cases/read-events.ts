import { parseDay, type Day } from '../calendar/day'
import { WEEKDAYS } from '../calendar/words'
import { EVENT_TYPES, isEventType } from './event-types'
import { addressOfAct, sentTo, type OrderedAct } from '../orders/ordered-acts'
import type { FactEvent, OrderTerms } from './facts'
import {
  isRaw,
  readCount,
  readDay,
  readList,
  readLocalMoment,
  readObject,
  readText,
  refuse,
  refuseSlips,
  type Raw,
} from './read-value'

/** A word is read as a word; what was meant for a day must be one. */
const LOOKS_LIKE_A_DAY = /^\d{4}-\d/
const MOST_ORDERED_DAYS = 3650
const DAYS_OF_THE_WEEK = WEEKDAYS.map((name) => name.toLowerCase())
const MOST_DIRECTIONS = 1000
const MOST_TIMES = 1000
const EVENT_KEYS = [
  'type',
  'at',
  'to',
  'by',
  'mailClass',
  'channel',
  'terms',
  'term',
  'order',
  'extendsDays',
  'extendsServeByTo',
]

function readType(value: unknown, path: string, own: readonly string[]): string {
  const type = readText(value, path)
  if (isEventType(type) || own.includes(type)) return type
  return refuse(
    path,
    `there is no event type "${type}"; write one of: ${[...EVENT_TYPES, ...own].join(', ')}.`,
    'unknown-event',
  )
}

/** An order may say when service is complete in a word, as days after the last act, or as a day. */
function readCompletion(terms: Raw, path: string): OrderTerms['complete'] {
  const deemed = readDay(terms['deemedServed'], `${path}.deemedServed`)
  if (deemed !== null) return { day: deemed }
  const complete = terms['complete']
  if (complete === undefined || complete === null) return null
  if (typeof complete === 'string') {
    const day = LOOKS_LIKE_A_DAY.test(complete) ? readDay(complete, `${path}.complete`) : null
    return day === null ? complete : { day }
  }
  const days = readCount(isRaw(complete) ? complete['days'] : complete, `${path}.complete`, MOST_ORDERED_DAYS)
  return days === null ? null : { days }
}

/** `complete on 10th day after sending`: terms told in words may still say after how many days service is complete. */
const DAYS_AFTER = /\b(\d{1,3})(?:st|nd|rd|th)? days? after\b/i

function daysInWords(text: string): OrderTerms['complete'] {
  const days = DAYS_AFTER.exec(text)?.[1]
  return days === undefined ? null : { days: Number(days) }
}

function readExtensionStart(value: unknown, path: string, own: readonly string[]): string | Day | null {
  if (value === undefined || value === null) return null
  const text = readText(value, path)
  return parseDay(text) ?? (text === 'commenced' ? text : readType(text, path, own))
}

function readWeekday(value: unknown, path: string): string | null {
  if (value === undefined || value === null) return null
  const text = readText(value, path)
  if (DAYS_OF_THE_WEEK.includes(text)) return text
  return refuse(path, `"${text}" is no day of the week; write one of: ${DAYS_OF_THE_WEEK.join(', ')}.`)
}

/** What an order directs, as its record has it; one that bears no number has that of its place. */
function readDirections(order: unknown, path: string): OrderedAct[] {
  const list = isRaw(order) ? readList(order['terms'], `${path}.terms`) : []
  return list.map((value, index) => {
    const at = `${path}.terms[${index}]`
    const { n, channel, times, address, daysApart } = readObject(value, at)
    const means = channel === undefined || channel === null ? null : readText(channel, `${at}.channel`)
    return {
      n: readCount(n, `${at}.n`, MOST_DIRECTIONS) ?? index + 1,
      channel: means,
      often: Math.max(readCount(times, `${at}.times`, MOST_TIMES) ?? 1, 1),
      addresses: sentTo(means, typeof address === 'string' ? address : null),
      apart: readCount(daysApart, `${at}.daysApart`, MOST_ORDERED_DAYS) ?? 0,
    }
  })
}

/** Terms stand on the event itself or under `terms`; a free text of terms is kept as words, not counted. */
function readTerms(event: Raw, path: string, own: readonly string[]): OrderTerms | null {
  const given = event['terms']
  const terms: Raw = isRaw(given) ? given : {}
  const read = (key: string): unknown => terms[key] ?? event[key]
  const hasAny = ['extendsDays', 'extendsServeByTo'].some((key) => event[key] !== undefined)
  const directs = readDirections(event['order'], `${path}.order`)
  if (given === undefined && !hasAny && directs.length === 0) return null
  return {
    complete: typeof given === 'string' ? daysInWords(given) : readCompletion(terms, `${path}.terms`),
    respondDays: readCount(terms['respondDays'], `${path}.terms.respondDays`, MOST_ORDERED_DAYS),
    serviceOn: readWeekday(terms['serviceOn'], `${path}.terms.serviceOn`),
    extendsDays: readCount(read('extendsDays'), `${path}.extendsDays`, MOST_ORDERED_DAYS),
    extendsServeByTo: readDay(read('extendsServeByTo'), `${path}.extendsServeByTo`),
    extensionRunsFrom: readExtensionStart(read('extensionRunsFrom'), `${path}.terms.extensionRunsFrom`, own),
    directs,
  }
}

/** The role of the person it went to: a bare word in scenarios, `to.role` or `to.kind` in a matter file. */
function readRole(value: unknown): string | null {
  if (typeof value === 'string') return value
  const role = isRaw(value) ? (value['role'] ?? value['kind']) : null
  return typeof role === 'string' ? role : null
}

function readAddress(event: Raw): Pick<FactEvent, 'address'> {
  const address = addressOfAct(event)
  return address === null ? {} : { address }
}

/** What conditions compare: a text, a number, yes or no (`true`); of an answer its word, of a place its kind. */
function wordOf(value: unknown): string | null {
  if (isRaw(value)) return wordOf(value['answer'] ?? value['kind'] ?? null)
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : null
}

/** What the rules ask of whoever an act went to. */
const OF_PERSON = ['resides', 'statutoryMailing'] as const

/** Said beside the act in scenarios, of the person whom it went to in a matter file: it is one fact for the rules. */
function saidOfPerson(to: unknown): Raw {
  if (!isRaw(to)) return {}
  return Object.fromEntries(OF_PERSON.flatMap((key) => (to[key] === undefined ? [] : [[key, to[key]]])))
}

/** The recorded values by their keys. */
function textFields(event: Raw): Readonly<Record<string, string>> {
  const texts = Object.entries({ ...saidOfPerson(event['to']), ...event }).flatMap(([key, value]) => {
    const word = wordOf(value)
    return word === null ? [] : [[key, word]]
  })
  return Object.fromEntries(texts) as Readonly<Record<string, string>>
}

function readEvent(value: unknown, path: string, own: readonly string[]): FactEvent {
  const event = readObject(value, path)
  refuseSlips(event, path, EVENT_KEYS)
  const type = readType(event['type'], `${path}.type`, own)
  const { day, minute } = readLocalMoment(event['at'], `${path}.at`)
  return {
    type,
    day,
    minute,
    to: readRole(event['to']),
    ...readAddress(event),
    fields: textFields(event),
    terms: readTerms(event, path, own),
  }
}

/**
 * Reads the events of a serve in the order they were recorded. `own` are the types that the jurisdiction knows beside
 * the common ones; any other is an error that names it.
 */
export function readEvents(value: unknown, own: readonly string[]): FactEvent[] {
  return readList(value, 'events').map((event, index) => readEvent(event, `events[${index}]`, own))
}

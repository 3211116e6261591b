import { weekdayIndex } from '../calendar/day'
import { parseLocalMoment } from '../calendar/local-moment'
import { weekdayName, WEEKDAYS } from '../calendar/words'
import { isObject, type Json, type JsonObject, type MatterEvent } from '../cases/matter'
import { minuteOf } from '../diligence/checks'
import { sameName } from '../proof/condition'
import { PLAIN, relationshipWord } from '../proof/plain-words'
import { asSentence } from '../proof/show'
import { addressWithUnit } from '../proof/units'
import type { Writing } from '../proof/writing'
import type { MotionBand } from '../rules/motion-types'

const ATTEMPT = 'attempted'
const SATURDAY = 6
const SUNDAY = 0

/** An attempt as a court is shown it. */
export type Attempt = {
  readonly n: number
  /** Its number among those of the same person, as that person’s own statement counts. */
  readonly own: number
  readonly at: string
  readonly address: string
  readonly kind: string
  /** The part of the working day, or the name of a day of the weekend; empty without an hour. */
  readonly band: string
  readonly told: string
  readonly outcome: string
  readonly by: string
  /** The same name where it is not the server’s: that person has a statement of his own to make. */
  readonly other: string
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const part = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

/** `before 8 a.m.` for a Monday at 7:10, `Saturday` for any hour of a Saturday. */
export function bandOf(at: string, bands: readonly MotionBand[]): string {
  const moment = parseLocalMoment(at)
  if (moment === null) return ''
  const weekday = weekdayIndex(moment.day)
  if (weekday === SATURDAY || weekday === SUNDAY) return weekdayName(moment.day)
  const { minute } = moment
  if (minute === null) return ''
  return bands.find(({ until }) => until === undefined || minute < minuteOf(until))?.say ?? ''
}

function addressOf(place: JsonObject): string {
  return addressWithUnit(text(place['address']) || text(place['description']), text(place['unit']))
}

/** What somebody is to the recipient, in words that stand beside a name. */
function kinOf(relationship: string, recorded: Writing['recorded']): string {
  const word = relationshipWord(relationship)
  const known = recorded[word] ?? PLAIN[word]
  return known ?? word.replace(/(?<!\bco)-/g, ' ')
}

/** `Lena Ortiz (neighbor)`; of somebody without a name, `a person (neighbor)`. */
function personSpokenTo(name: string, kin: string): string {
  if (kin === '') return name
  const person = name === '' ? 'a person' : name
  return kin.startsWith('who ') ? `${person}, ${kin}` : `${person} (${kin})`
}

/** `Lena Ortiz (neighbor): They left early.`: who was spoken to at an attempt, and what that person said. */
export function spokenTo({ to }: MatterEvent, recorded: Writing['recorded'] = {}): string {
  const { name, relationship, said } = part(to)
  const who = personSpokenTo(text(name), kinOf(text(relationship), recorded))
  const words = text(said)
  if (words !== '') return who === '' ? words : `${who.charAt(0).toUpperCase()}${who.slice(1)}: ${words}`
  return who === '' ? '' : `Spoke with ${who}.`
}

/** Who did what an event tells, where that was somebody else than the server; else empty. */
export function otherThan(server: string, event: MatterEvent): string {
  const name = text(part(event['by'])['name'])
  return sameName(name, server) ? '' : name
}

/** The attempts of a serve in the order in which they were made. */
export function attemptsOf(
  events: readonly MatterEvent[],
  bands: readonly MotionBand[],
  server: string,
  { recorded }: Pick<Writing, 'recorded'>,
): Attempt[] {
  const attempts = events
    .filter(({ type }) => type === ATTEMPT)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map((event, index) => ({
      n: index + 1,
      at: event.at,
      address: addressOf(part(event['place'])),
      kind: text(part(event['place'])['kind']),
      band: bandOf(event.at, bands),
      told: [text(event['observed']), spokenTo(event, recorded), text(event['note'])]
        .filter((words) => words !== '')
        .map(asSentence)
        .join(' '),
      outcome: text(event['outcome']),
      by: otherThan(server, event) || server,
      other: otherThan(server, event),
    }))
  return attempts.map((one, index) => ({
    ...one,
    own: attempts.slice(0, index + 1).filter(({ by }) => sameName(by, one.by)).length,
  }))
}

/** `Thursday, February 5, 2026 at 7:10 a.m.`, or as the papers of the jurisdiction write it. */
export function momentWords(at: string, { date, time }: Writing): string {
  const moment = parseLocalMoment(at)
  if (moment === null) return at
  const { day, minute } = moment
  return minute === null ? date(day) : `${date(day)} at ${time(minute)}`
}

/** The attempts by place, in the order of the first of each. */
export function placesOf(attempts: readonly Attempt[], writing: Writing): JsonObject[] {
  const addresses = [...new Set(attempts.map(({ address }) => address))]
  return addresses.map((address) => {
    const there = attempts.filter((one) => one.address === address)
    return {
      address,
      kind: there.find(({ kind }) => kind !== '')?.kind ?? '',
      times: there.map(({ at }) => momentWords(at, writing)),
      told: there.filter(({ told }) => told !== '').map(({ n, told }) => ({ n, text: told })),
    }
  })
}

/** How many attempts fell into each part of the day and on the weekend; parts without any are left out. */
export function bandCounts(attempts: readonly Attempt[]): JsonObject[] {
  const names = [...new Set(attempts.map(({ band }) => band))].filter((band) => band !== '')
  return names.map((say) => ({ say, number: attempts.filter(({ band }) => band === say).length }))
}

const HOURS_OF_ROW = 2
const DAY_NAMES = WEEKDAYS.map((name) => name.toLowerCase())

function cell(attempts: readonly Attempt[], weekday: number, hour: number): string {
  const inside = ({ at }: Attempt): boolean => {
    const moment = parseLocalMoment(at)
    if (moment?.minute == null || weekdayIndex(moment.day) !== weekday) return false
    const from = Math.floor(moment.minute / 60)
    return from >= hour && from < hour + HOURS_OF_ROW
  }
  return attempts
    .filter(inside)
    .map(({ n }) => String(n))
    .join(', ')
}

/** Weekday against hours of the day, each attempt’s number in its cell; hours of the night only where tried. */
export function gridOf(attempts: readonly Attempt[], { time }: Writing): JsonObject[] {
  const starts = Array.from({ length: 12 }, (_, index) => index * HOURS_OF_ROW)
  const rows = starts.map((hour) => ({
    hours: `${time(hour * 60)} to ${time(((hour + HOURS_OF_ROW) % 24) * 60)}`,
    ...Object.fromEntries(DAY_NAMES.map((name, weekday) => [name, cell(attempts, weekday, hour)])),
  }))
  const used = (row: JsonObject): boolean => DAY_NAMES.some((name) => row[name] !== '')
  return rows.filter((row, index) => used(row) || (starts[index] ?? 0) >= 6)
}

import { isList, isObject, type Json, type MatterEvent } from '../cases/matter'
import { instantWords, lagWords } from './clocks'
import type { StopOnRoute } from './stops'

/** An entry as the bundle tells it: what was recorded, by whom, with which clocks, and what became of it. */
export type ReportedEntry = {
  readonly seq: number
  readonly event: MatterEvent
  /** Local time as recorded, with its zone; the server's own time of receipt (UTC, RFC 3339). */
  readonly local: string
  readonly zone: string
  readonly receivedAt: string
  /** The time recorded, in milliseconds since 1970-01-01T00:00Z; `null` where no hour was. */
  readonly instant: number | null
  /** When it reached the ledger, in the same unit. */
  readonly received: number
  readonly by: string
  readonly device: Json
  readonly files: readonly { readonly sha256: string; readonly mime: string; readonly bytes: number }[]
  readonly hash: string
  readonly struck: {
    readonly by: string
    readonly at: string
    readonly reason: string
    readonly seq: number
  } | null
}

/** `place.address` → `place address`; `nameRefused` → `name refused`. */
function label(path: string): string {
  return path
    .replaceAll('.', ' ')
    .replaceAll('-', ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function scalar(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

/** Every value that was recorded, with its path in words; nothing is left out. */
export function factsOf(value: Json | undefined, path = ''): string[] {
  if (value === undefined || value === null) return []
  if (isList(value)) return value.flatMap((item, index) => factsOf(item, `${path} ${index + 1}`.trim()))
  if (isObject(value))
    return Object.entries(value).flatMap(([key, inner]) =>
      factsOf(inner, path === '' ? key : `${path}.${key}`),
    )
  return [`${label(path)}: ${scalar(value)}`]
}

function entryValues(entry: ReportedEntry): Record<string, unknown> {
  const facts = Object.entries(entry.event).filter(([key]) => key !== 'type' && key !== 'at')
  return {
    seq: String(entry.seq),
    type: label(entry.event.type),
    local: entry.local.replace('T', ' '),
    zone: entry.zone,
    receivedAt: instantWords(entry.receivedAt, entry.zone),
    lag: lagWords(entry.instant, entry.received),
    by: entry.by,
    facts: factsOf(Object.fromEntries(facts)).join('; '),
    device: factsOf(entry.device).join('; '),
    bare: entry.event['gps'] === undefined,
    files: entry.files.map(({ sha256, mime, bytes }) => `${sha256} (${mime}, ${bytes} bytes)`).join('; '),
    hash: entry.hash,
    struck:
      entry.struck === null
        ? ''
        : `struck by ${entry.struck.by}, received ${instantWords(entry.struck.at, entry.zone)} (entry ${entry.struck.seq}): ${entry.struck.reason}`,
  }
}

function stopValues(stop: StopOnRoute): Record<string, unknown> {
  return {
    seq: String(stop.seq),
    time: stop.at?.replace('T', ' ') ?? `${stop.day}, no hour`,
    lag: lagWords(stop.instant, stop.received),
    what: stop.own ? `${label(stop.type)} (this serve)` : 'a stop on another serve',
    way: stop.metres === null ? '' : `${stop.metres} m`,
    minutes: stop.minutes === null ? '' : `${stop.minutes} min`,
    speed: stop.speed === null ? '' : `${stop.speed} km/h`,
  }
}

/** A file of the serve; `added` by whom and when, in words, `entries` the numbers of those that name it. */
export type ReportedFile = {
  readonly path: string
  readonly name: string
  readonly kind: string
  readonly sha256: string
  readonly added: string
  readonly entries: readonly number[]
  /** Whether its pages stand at the end of the report. */
  readonly isShown: boolean
}

export type Report = {
  readonly recipient: string
  readonly caption: string
  readonly number: string
  readonly method: string
  /** By whose clock the log of the days is told. */
  readonly zone: string
  /** Who had the serve, each with the moment from which on. */
  readonly assigned: readonly string[]
  readonly made: string
  readonly by: string
  readonly chain: string
  readonly entries: readonly ReportedEntry[]
  readonly stops: readonly StopOnRoute[]
  /** Who recorded the stops. */
  readonly stoppedBy: readonly string[]
  readonly files: readonly ReportedFile[]
  readonly proofs: readonly { readonly path: string; readonly words: string; readonly sha256: string }[]
}

/** The values of the report's template. What was recorded of other people on other serves stays out of it. */
export function reportValues({
  entries,
  stops,
  stoppedBy,
  files,
  assigned,
  ...report
}: Report): Record<string, unknown> {
  return {
    ...report,
    files: files.map((file, index) => ({
      ...file,
      mark: `File ${index + 1}`,
      entries: file.entries.join(', '),
    })),
    assigned: assigned.join('; '),
    stoppedBy: stoppedBy.join(', '),
    hasOthers: stops.some(({ own }) => !own),
    entries: entries.map(entryValues),
    stops: stops.map(stopValues),
    hasStops: stops.length > 0,
  }
}

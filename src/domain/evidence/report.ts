import { isList, isObject, type Json, type MatterEvent } from '../cases/matter'
import type { StopOnRoute } from './stops'

/** An entry as the bundle tells it: what was recorded, by whom, with which clocks, and what became of it. */
export type ReportedEntry = {
  readonly seq: number
  readonly event: MatterEvent
  /** Local time as recorded, with its zone; the server's own time of receipt (UTC, RFC 3339). */
  readonly local: string
  readonly zone: string
  readonly receivedAt: string
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
    local: entry.local,
    zone: entry.zone,
    receivedAt: entry.receivedAt,
    by: entry.by,
    facts: factsOf(Object.fromEntries(facts)).join('; '),
    device: factsOf(entry.device).join('; '),
    files: entry.files.map(({ sha256, mime, bytes }) => `${sha256} (${mime}, ${bytes} bytes)`).join('; '),
    hash: entry.hash,
    struck:
      entry.struck === null
        ? ''
        : `struck by ${entry.struck.by}, received ${entry.struck.at} (entry ${entry.struck.seq}): ${entry.struck.reason}`,
  }
}

function stopValues(stop: StopOnRoute): Record<string, unknown> {
  return {
    time: stop.at ?? `${stop.day}, no hour recorded`,
    what: stop.own ? `${label(stop.type)} (this serve)` : 'a stop on another serve',
    way: stop.metres === null ? '' : `${stop.metres} m`,
    minutes: stop.minutes === null ? '' : `${stop.minutes} min`,
    speed: stop.speed === null ? '' : `${stop.speed} km/h`,
  }
}

export type Report = {
  readonly recipient: string
  readonly caption: string
  readonly number: string
  readonly method: string
  readonly made: string
  readonly by: string
  readonly chain: string
  readonly entries: readonly ReportedEntry[]
  readonly stops: readonly StopOnRoute[]
  readonly files: readonly {
    readonly path: string
    readonly name: string
    readonly kind: string
    readonly sha256: string
  }[]
  readonly proofs: readonly { readonly path: string; readonly words: string; readonly sha256: string }[]
}

/** The values of the report's template. What was recorded of other people on other serves stays out of it. */
export function reportValues({ entries, stops, ...report }: Report): Record<string, unknown> {
  return {
    ...report,
    entries: entries.map(entryValues),
    stops: stops.map(stopValues),
    hasStops: stops.some(({ own }) => !own),
  }
}

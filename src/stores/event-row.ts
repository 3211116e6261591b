import { isoDay } from '../domain/calendar/day'
import { isoLocalMoment } from '../domain/calendar/local-moment'
import { instantOf, isZone } from '../domain/calendar/local-time'
import type { JsonObject, MatterEvent } from '../domain/cases/matter'
import { readLocalMoment } from '../domain/cases/read-value'
import { DomainError } from '../domain/errors'
import { chainHash, type ChainHead } from './event-chain'
import { checkId } from './ids'
import type { EventRow } from './rows'
import { canonicalJson, hashOfJson, readJson, refuseUnkeepable } from './stored-json'

export type Attachment = { readonly sha256: string; readonly bytes: number; readonly mime: string }

/** Who acts and with which program and rules; `receivedAt` is the server's time (UTC, RFC 3339). */
export type Witness = {
  readonly actorId: string
  readonly actorRole: string
  readonly receivedAt: string
  readonly software: string
  readonly rulesHash: string | null
}

/** An event to be recorded: `event.at` is the wall-clock time at the place of service, in `zone`. */
export type NewEvent = Witness & {
  readonly id: string
  readonly serveId: string
  readonly event: MatterEvent
  readonly zone: string
  /** What the phone said: its time, zone and position fixes, beside the server's own time. */
  readonly device: JsonObject | null
  readonly attachments: readonly Attachment[]
}

/** An earlier event to be struck: it stays readable, with the reason. */
export type NewStrike = Witness & {
  readonly id: string
  readonly serveId: string
  readonly strikes: string
  readonly type: string
  readonly reason: string
}

/** What the client decides of a row; the same id with another body is refused. */
export type EventBody = Omit<EventRow, 'firm_id' | 'seq' | 'prev_hash' | 'hash'>

function witnessed(
  witness: Witness,
): Pick<EventRow, 'actor_id' | 'actor_role' | 'received_at' | 'software' | 'rules_hash'> {
  return {
    actor_id: witness.actorId,
    actor_role: witness.actorRole,
    received_at: witness.receivedAt,
    software: witness.software,
    rules_hash: witness.rulesHash,
  }
}

function timesOf(
  event: MatterEvent,
  zone: string,
): Pick<EventRow, 'on_day' | 'at_local' | 'zone' | 'at_utc'> {
  if (!isZone(zone)) {
    const message = `zone: "${zone}" is no time zone; write a name such as America/New_York.`
    throw new DomainError('unknown-zone', message, 'zone')
  }
  const { day, minute } = readLocalMoment(event.at, 'event.at')
  if (minute === null) return { on_day: isoDay(day), at_local: null, zone, at_utc: null }
  const instant = instantOf(zone, day, minute)
  if (instant === null) {
    const message = `event.at: the clocks leapt over ${event.at} in ${zone}; write the hour that they showed.`
    throw new DomainError('no-such-hour', message, 'event.at')
  }
  return { on_day: isoDay(day), at_local: isoLocalMoment({ day, minute }), zone, at_utc: instant }
}

/** Checks and lays out an event. Throws `DomainError` with the place of what cannot be kept. */
export function bodyOfEvent(entry: NewEvent): EventBody {
  refuseUnkeepable(entry.event, 'event')
  refuseUnkeepable(entry.device, 'device')
  return {
    id: checkId(entry.id, 'id'),
    serve_id: entry.serveId,
    entry: 'recorded',
    type: entry.event.type,
    payload: canonicalJson(entry.event),
    ...timesOf(entry.event, entry.zone),
    device: entry.device === null ? null : canonicalJson(entry.device),
    attachments: canonicalJson(entry.attachments),
    strikes: null,
    reason: null,
    ...witnessed(entry),
  }
}

/** Lays out a strike. */
export function bodyOfStrike(entry: NewStrike): EventBody {
  refuseUnkeepable(entry.reason, 'reason')
  return {
    id: checkId(entry.id, 'id'),
    serve_id: entry.serveId,
    entry: 'struck',
    type: entry.type,
    payload: null,
    on_day: null,
    at_local: null,
    zone: null,
    at_utc: null,
    device: null,
    attachments: '[]',
    strikes: entry.strikes,
    reason: entry.reason,
    ...witnessed(entry),
  }
}

/** The part of a row that came from the client: when it arrives again, server's times and versions may differ. */
export function clientHash(row: EventBody): string {
  return hashOfJson({
    serve: row.serve_id,
    entry: row.entry,
    payload: row.payload === null ? null : readJson(row.payload),
    zone: row.zone,
    device: row.device === null ? null : readJson(row.device),
    attachments: readJson(row.attachments),
    actor: row.actor_id,
    strikes: row.strikes,
    reason: row.reason,
  })
}

/** The row that follows `head` in the firm's chain. */
export function chained(body: EventBody, firmId: string, head: ChainHead): EventRow {
  const unhashed = { ...body, firm_id: firmId, seq: head.seq + 1, prev_hash: head.hash }
  return { ...unhashed, hash: chainHash(unhashed) }
}

function isAttachment(value: unknown): value is Attachment {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'bytes' in value
}

/** The files that an entry names. */
export function attachmentsOf(row: Pick<EventRow, 'attachments'>): Attachment[] {
  const list: unknown = readJson(row.attachments)
  return Array.isArray(list) ? list.filter(isAttachment) : []
}

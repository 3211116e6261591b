import { createHash, randomBytes } from 'node:crypto'
import type { SessionFound } from '../stores/door-store'

const TOKEN_BYTES = 32
const MINUTE_MS = 60_000
const IDLE_MS = 30 * MINUTE_MS
const ABSOLUTE_MS = 12 * 60 * MINUTE_MS

/** 256 random bits, given to the browser once. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** What is kept of a token. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function millisecondsBetween(earlier: string, later: string): number {
  return Date.parse(later) - Date.parse(earlier)
}

/** When a session that began now ends at the latest (UTC, RFC 3339). */
export function latestEnd(now: string): string {
  return new Date(Date.parse(now) + ABSOLUTE_MS).toISOString()
}

/** Ended, unused for half an hour, or half a day old. */
export function isOver(session: SessionFound, now: string): boolean {
  return (
    session.endedAt !== null ||
    millisecondsBetween(session.lastUsedAt, now) >= IDLE_MS ||
    millisecondsBetween(session.createdAt, now) >= ABSOLUTE_MS
  )
}

/** Once a minute is enough to know that somebody is there. */
export function isWorthNoting(session: SessionFound, now: string): boolean {
  return millisecondsBetween(session.lastUsedAt, now) >= MINUTE_MS
}

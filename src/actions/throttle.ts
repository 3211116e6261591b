import { createHash } from 'node:crypto'
import { DomainError } from '../domain/errors'
import type { DoorStore, Failures } from '../stores/door-store'
import { emailKey } from '../stores/user-store'
import { millisecondsBetween } from './sessions'

/** So many failures are free, then each doubles the wait up to the longest; a quiet day wipes the slate clean. */
type Limit = { readonly key: string; readonly free: number; readonly longestMs: number }

const SECOND_MS = 1000
const QUARTER_HOUR_MS = 15 * 60 * SECOND_MS
const DAY_MS = 24 * 60 * 60 * SECOND_MS

function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/**
 * One guesser at one address waits longest. An address tried from everywhere waits half a minute at most, so that
 * nobody can lock a person out; a place that tries many addresses waits too, but later: an office shares one.
 */
function limitsOf(email: string, origin: string): Limit[] {
  const address = emailKey(email)
  return [
    { key: keyOf('pair', address, origin), free: 5, longestMs: QUARTER_HOUR_MS },
    { key: keyOf('address', address), free: 20, longestMs: 30 * SECOND_MS },
    { key: keyOf('origin', origin), free: 50, longestMs: QUARTER_HOUR_MS },
  ]
}

function waitMs({ free, longestMs }: Limit, found: Failures | null, now: string): number {
  if (found === null || found.failures < free) return 0
  const passed = millisecondsBetween(found.lastFailedAt, now)
  if (passed >= DAY_MS) return 0
  return Math.max(0, Math.min(longestMs, SECOND_MS * 2 ** (found.failures - free)) - passed)
}

/** Throws `too-many-tries` with how long to wait. */
export async function awaitCalm(door: DoorStore, email: string, origin: string, now: string): Promise<void> {
  const waits: number[] = []
  for (const limit of limitsOf(email, origin)) waits.push(waitMs(limit, await door.failures(limit.key), now))
  const seconds = Math.ceil(Math.max(...waits) / SECOND_MS)
  if (seconds === 0) return
  const message = `Too many sign-ins failed. Wait ${seconds} seconds and try again; nothing is locked.`
  throw new DomainError('too-many-tries', message)
}

async function startAnew(door: DoorStore, key: string, now: string): Promise<void> {
  const found = await door.failures(key)
  if (found !== null && millisecondsBetween(found.lastFailedAt, now) >= DAY_MS) await door.forgetFailures(key)
}

export async function noteFailure(
  door: DoorStore,
  email: string,
  origin: string,
  now: string,
): Promise<void> {
  for (const { key } of limitsOf(email, origin)) {
    await startAnew(door, key, now)
    await door.countFailure(key, now)
  }
}

/** The right password clears the address; the place from which others were tried keeps its count. */
export async function noteSuccess(door: DoorStore, email: string, origin: string): Promise<void> {
  for (const { key } of limitsOf(email, origin).slice(0, 2)) await door.forgetFailures(key)
}

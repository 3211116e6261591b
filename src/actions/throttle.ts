import { createHash } from 'node:crypto'
import { DomainError } from '../domain/errors'
import type { DoorStore, Failures, TryStore } from '../stores/door-store'
import { emailKey } from '../stores/user-store'
import { millisecondsBetween } from './sessions'

/** So many failures are free, then each doubles the wait up to the longest; a quiet day wipes the slate clean. */
type Limit = {
  readonly key: string
  readonly free: number
  readonly longestMs: number
  /** Whoever it is that comes from there. */
  readonly isPlace: boolean
}

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
    { key: keyOf('pair', address, origin), free: 5, longestMs: QUARTER_HOUR_MS, isPlace: false },
    { key: keyOf('address', address), free: 20, longestMs: 30 * SECOND_MS, isPlace: false },
    { key: keyOf('origin', origin), free: 50, longestMs: QUARTER_HOUR_MS, isPlace: true },
  ]
}

function keysOf(limits: readonly Limit[]): string[] {
  return limits.map(({ key }) => key)
}

function waitMs({ free, longestMs }: Limit, found: Failures | null, now: string): number {
  if (found === null || found.failures < free) return 0
  const passed = millisecondsBetween(found.lastFailedAt, now)
  if (passed >= DAY_MS) return 0
  return Math.max(0, Math.min(longestMs, SECOND_MS * 2 ** (found.failures - free)) - passed)
}

/** How many seconds the next try has to wait. */
async function secondsToWait(tries: TryStore, limits: readonly Limit[], now: string): Promise<number> {
  const waits: number[] = []
  for (const limit of limits) waits.push(waitMs(limit, await tries.failures(limit.key), now))
  return Math.ceil(Math.max(...waits) / SECOND_MS)
}

async function count(tries: TryStore, key: string, now: string): Promise<void> {
  const found = await tries.failures(key)
  if (found !== null && millisecondsBetween(found.lastFailedAt, now) >= DAY_MS) await tries.forget(key)
  await tries.count(key, now)
}

/**
 * Counts a try as failed before its password is looked at, so that a hundred at the same moment are a hundred; a try
 * that has to wait is not counted, so that nobody is kept out by another's stubbornness.
 *
 * Throws `too-many-tries` with how long to wait.
 */
export async function takeTry(door: DoorStore, email: string, origin: string, now: string): Promise<void> {
  const limits = limitsOf(email, origin)
  const seconds = await door.inTurn(keysOf(limits), async (tries) => {
    const wait = await secondsToWait(tries, limits, now)
    if (wait === 0) for (const { key } of limits) await count(tries, key, now)
    return wait
  })
  if (seconds === 0) return
  const message = `Too many sign-ins failed. Wait ${seconds} seconds and try again; nothing is locked.`
  throw new DomainError('too-many-tries', message)
}

/** The right password clears the address; the place from which others were tried keeps its count of them. */
export async function noteSuccess(door: DoorStore, email: string, origin: string): Promise<void> {
  const limits = limitsOf(email, origin)
  await door.inTurn(keysOf(limits), async (tries) => {
    for (const { key, isPlace } of limits) await (isPlace ? tries.takeBack(key) : tries.forget(key))
  })
}

import type { DeadlineRule, LimitedEvent } from '../rules/rule-types'
import type { MethodFile } from '../rules/method-types'
import { ABSENT, isKnown, type Run } from './run'
import { findEvent, type EventQuery } from './event-query'
import { isAmong, ownWords } from './words'

/** What a limit binds, compiled: events, or the slot of another deadline. */
export type Limit = {
  readonly side: Side
  /** Of these each type's and role's first lawful event is bound, of `every` each event. */
  readonly firsts: readonly string[]
  readonly every: readonly string[]
  /** The limit is met once one event of each group is on record. */
  readonly groups: readonly (readonly string[])[]
  readonly deadline: number | null
}

/** What lies beyond a limit is late; what lies beyond the first lawful day is early. */
type Side = 'late' | 'early'

/** The service acts of a method as one list of event types. */
export function serviceActs(method: MethodFile): readonly string[] {
  return method['service-acts'].flat()
}

function isBeyond(
  side: Side,
  day: number,
  minute: number | null,
  limit: number,
  limitMinute: number | null,
): boolean {
  if (side === 'early') return day < limit
  return day > limit || (day === limit && limitMinute !== null && minute !== null && minute > limitMinute)
}

/** The event that counts for its type and role: the first lawful one. */
function counts(run: Run, index: number): boolean {
  const event = run.events[index]
  if (event === undefined) return false
  const to = event.to === null ? null : [event.to]
  const query: EventQuery = { types: [event.type], to, with: null, last: false, notBefore: [] }
  return findEvent(run, query) === index
}

function eventsKept({ side, firsts, every }: Limit, run: Run, day: number, minute: number | null): boolean {
  const { events } = run
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index]
    if (event === undefined || !isBeyond(side, event.day, event.minute, day, minute)) continue
    if (isAmong(event.type, every)) return false
    if (isAmong(event.type, firsts) && counts(run, index)) return false
  }
  return true
}

/** Whether what the limit binds kept it; `day` and `minute` are the limit's own. */
export function isKept(limit: Limit, run: Run, day: number, minute: number | null): boolean {
  if (limit.deadline === null) return eventsKept(limit, run, day, minute)
  const other = run.day[limit.deadline] ?? ABSENT
  return !isKnown(other) || !isBeyond(limit.side, other, null, day, minute)
}

/** Whether all that the limit binds is on record. */
export function isDone({ deadline, groups }: Limit, run: Run): boolean {
  if (deadline !== null) return isKnown(run.day[deadline] ?? ABSENT)
  for (const types of groups) if (!isRecorded(run, types)) return false
  return true
}

function isRecorded(run: Run, types: readonly string[]): boolean {
  for (const { type } of run.events) if (isAmong(type, types)) return true
  return false
}

function bindsDeadline(deadline: number, side: Side): Limit {
  return { side, firsts: [], every: [], groups: [], deadline }
}

function bindsActs(method: MethodFile, side: Side): Limit {
  const groups = method['service-acts'].map((group) => ownWords(typeof group === 'string' ? [group] : group))
  return { side, firsts: ownWords(serviceActs(method)), every: [], groups, deadline: null }
}

function bindsEvents(limits: readonly LimitedEvent[], side: Side): Limit {
  const firsts = limits.flatMap((limit) => (typeof limit === 'string' ? [limit] : []))
  const every = limits.flatMap((limit) => (typeof limit === 'string' ? [] : [limit.every]))
  const groups = [...firsts, ...every].map((type) => ownWords([type]))
  return { side, firsts: ownWords(firsts), every: ownWords(every), groups, deadline: null }
}

/** Compiles what a limit binds: events, the method's service acts, or another deadline's day; else `null`. */
export function compileLimit(
  { kind, limits, 'limits-deadline': bound }: DeadlineRule,
  method: MethodFile,
  indexOf: (deadline: string) => number,
): Limit | null {
  const side = kind === 'not-before' ? 'early' : 'late'
  if (bound !== undefined) return bindsDeadline(indexOf(bound), side)
  if (limits === 'service-acts') return bindsActs(method, side)
  // `limits: []`: nobody records the act, so nobody can say that it came in time.
  return limits === undefined || limits.length === 0 ? null : bindsEvents(limits, side)
}

import type { DeadlineRule, LimitedEvent, MethodFile } from '../rules/rule-types'
import { findEvent, isKnown, type EventQuery, type Run } from './run'

/** What a limit binds, compiled. */
export type Limit = {
  /** Whether the acts kept it; `day` and `minute` are the limit's own. */
  readonly kept: (run: Run, day: number, minute: number) => boolean
  /** Whether all that it binds is on record. */
  readonly done: (run: Run) => boolean
}

/** The service acts of a method as one list of event types. */
export function serviceActs(method: MethodFile): readonly string[] {
  return method['service-acts'].flat()
}

type Beyond = (day: number, minute: number | null, limit: number, limitMinute: number) => boolean

const late: Beyond = (day, minute, limit, limitMinute) =>
  day > limit || (day === limit && limitMinute >= 0 && minute !== null && minute > limitMinute)

const early: Beyond = (day, _minute, limit) => day < limit

/** The event that counts for its type and role: the first lawful one. */
function counts(run: Run, index: number): boolean {
  const event = run.events[index]
  if (event === undefined) return false
  const to = event.to === null ? null : [event.to]
  const query: EventQuery = { types: [event.type], to, last: false, notBefore: [] }
  return findEvent(run, query) === index
}

function keptBy(limits: readonly LimitedEvent[], beyond: Beyond): Limit['kept'] {
  const firsts = limits.flatMap((limit) => (typeof limit === 'string' ? [limit] : []))
  const every = limits.flatMap((limit) => (typeof limit === 'string' ? [] : [limit.every]))
  return (run, day, minute) => {
    const { events } = run
    for (let index = 0; index < events.length; index += 1) {
      const event = events[index]
      if (event === undefined || !beyond(event.day, event.minute, day, minute)) continue
      if (every.includes(event.type)) return false
      if (firsts.includes(event.type) && counts(run, index)) return false
    }
    return true
  }
}

/** Of each group of event types one is on record. */
function doneIn(groups: readonly (readonly string[])[]): Limit['done'] {
  return (run) => {
    for (const types of groups) if (!isRecorded(run, types)) return false
    return true
  }
}

function isRecorded(run: Run, types: readonly string[]): boolean {
  for (const { type } of run.events) if (types.includes(type)) return true
  return false
}

function bindsDeadline(index: number, beyond: Beyond): Limit {
  const dayOf = (run: Run): number => run.day[index] ?? Number.NEGATIVE_INFINITY
  return {
    kept: (run, day, minute) => !isKnown(dayOf(run)) || !beyond(dayOf(run), null, day, minute),
    done: (run) => isKnown(dayOf(run)),
  }
}

function bindsActs(method: MethodFile, beyond: Beyond): Limit {
  const groups = method['service-acts'].map((group) => (typeof group === 'string' ? [group] : group))
  return { kept: keptBy(serviceActs(method), beyond), done: doneIn(groups) }
}

function bindsEvents(limits: readonly LimitedEvent[], beyond: Beyond): Limit {
  const groups = limits.map((limit) => [typeof limit === 'string' ? limit : limit.every])
  return { kept: keptBy(limits, beyond), done: doneIn(groups) }
}

/** Compiles what a limit binds: events, the method's service acts, or another deadline's day; else `null`. */
export function compileLimit(
  { kind, limits, 'limits-deadline': bound }: DeadlineRule,
  method: MethodFile,
  indexOf: (deadline: string) => number,
): Limit | null {
  const beyond = kind === 'not-before' ? early : late
  if (bound !== undefined) return bindsDeadline(indexOf(bound), beyond)
  if (limits === 'service-acts') return bindsActs(method, beyond)
  // `limits: []`: nobody records the act, so nobody can say that it came in time.
  return limits === undefined || limits.length === 0 ? null : bindsEvents(limits, beyond)
}

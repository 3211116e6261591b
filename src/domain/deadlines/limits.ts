import type { DeadlineRule, LimitedEvent, MethodFile } from '../rules/rule-types'
import { findEvent, isKnown, type Run } from './run'

/** Whether the acts that a limit binds kept it; `day` and `minute` are the limit's own. */
export type LimitTest = (run: Run, day: number, minute: number) => boolean

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
  const event = run.facts.events[index]
  if (event === undefined) return false
  const query = { types: [event.type], to: event.to === null ? null : [event.to], last: false, notBefore: [] }
  return findEvent(run, query) === index
}

function bindsEvents(limits: readonly LimitedEvent[], beyond: Beyond): LimitTest {
  const firsts = limits.flatMap((limit) => (typeof limit === 'string' ? [limit] : []))
  const every = limits.flatMap((limit) => (typeof limit === 'string' ? [] : [limit.every]))
  return (run, day, minute) => {
    const { events } = run.facts
    for (let index = 0; index < events.length; index += 1) {
      const event = events[index]
      if (event === undefined || !beyond(event.day, event.minute, day, minute)) continue
      if (every.includes(event.type)) return false
      if (firsts.includes(event.type) && counts(run, index)) return false
    }
    return true
  }
}

/** Compiles what a limit binds: events, the method's service acts, or another deadline's day. */
export function compileLimits(
  rule: DeadlineRule,
  method: MethodFile,
  indexOf: (deadline: string) => number,
): LimitTest | null {
  const beyond = rule.kind === 'not-before' ? early : late
  const bound = rule['limits-deadline']
  if (bound !== undefined) {
    const index = indexOf(bound)
    return (run, day, minute) => {
      const other = run.day[index] ?? Number.NEGATIVE_INFINITY
      return !isKnown(other) || !beyond(other, null, day, minute)
    }
  }
  // `limits: []`: nobody records the act, so nobody can say that it came in time.
  if (rule.limits === undefined || rule.limits.length === 0) return null
  return bindsEvents(rule.limits === 'service-acts' ? serviceActs(method) : rule.limits, beyond)
}

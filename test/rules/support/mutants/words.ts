import type { CountingPolicy } from '../../../../src/domain/rules/counting-types'
import { isFields } from './edit'

/** What a word of a rule file may be exchanged for. */
export type Vocabulary = {
  readonly events: readonly string[]
  readonly policies: Readonly<Record<string, CountingPolicy>>
  /** Days on which a last day does not stand, where one moves. */
  readonly closedDays: readonly string[]
  /** The courts to which the rule that is being changed is confined; none named means any. */
  readonly courts: readonly string[]
  /** Of what the rule that is being changed counts a period: then what differs between two policies may not matter. */
  readonly period: 'days' | 'months' | 'none'
}

const EVENT_KEYS: readonly string[] = [
  'event',
  'events',
  'not-before',
  'every',
  'earlier-than',
  'after',
  'of',
  'on',
  'keyed-on',
  'last',
  'when-sent',
  'on-delivery',
  'acts',
  'limits',
  'recorded',
  'not-recorded',
  'service-acts',
  'steps',
]

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap(texts) : []
}

/** Every event that a file speaks of. */
export function eventsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(eventsIn)
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(EVENT_KEYS.includes(key) ? texts(inner) : []),
    ...eventsIn(inner),
  ])
}

const OF_DAYS = ['count', 'skip-closed-days-when-shorter-than']
const SAYS_NOTHING: Readonly<Record<Vocabulary['period'], readonly string[]>> = {
  days: [],
  months: OF_DAYS,
  none: [...OF_DAYS, 'trigger-day', 'first-day', 'clear-days', 'month-end', 'tolled'],
}

function exemptCourts(policy: CountingPolicy): string[] {
  const unless = policy['court-closures']?.unless ?? []
  return unless.flatMap((when) => (Object.keys(when).join() === 'court' ? (when.court ?? []) : []))
}

/**
 * What a counting policy says in these courts, without its cite. Closed days of a clerk say nothing where all
 * of the courts are exempt from them.
 */
export function substance(
  policy: CountingPolicy | undefined,
  courts: readonly string[],
  period: Vocabulary['period'] = 'days',
): string {
  if (policy === undefined) return ''
  const exempt = exemptCourts(policy)
  const silent = courts.length > 0 && courts.every((court) => exempt.includes(court))
  // A moment, or a period of months, that never moves minds no closed day.
  const still = period !== 'days' && policy.move === 'none' ? ['if-last-day-is', 'court-closures'] : []
  const leftOut = ['cite', ...(silent ? ['court-closures'] : []), ...SAYS_NOTHING[period], ...still]
  return JSON.stringify(policy, (key, value: unknown) => (leftOut.includes(key) ? undefined : value))
}

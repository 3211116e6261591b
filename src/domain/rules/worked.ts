import { wireKey } from '../cases/read-further'
import type { LoadedJurisdiction, Scenario } from './loaded'
import type { Example, MethodFile } from './method-types'

export type WorkedEvent = Readonly<Record<string, unknown>> & { readonly type: string; readonly at: string }

/** A serve as `affiant deadlines` takes it, without what must come out. */
export type WorkedEntry = {
  readonly id: string
  readonly jurisdiction: string
  readonly method: string
  readonly case: Readonly<Record<string, unknown>>
  readonly recipient: Readonly<Record<string, unknown>>
  readonly placeOfService: string
  readonly events: readonly WorkedEvent[]
  readonly period?: unknown
}

/** Examples are told by the same words as rules, serves by those of the wire. */
const NOT_OF_THE_CASE: readonly string[] = ['facts', 'recipient', 'place-of-service', 'events', 'period']

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function eventsOf(events: Example['given']['events']): WorkedEvent[] {
  return Object.entries(events ?? {}).flatMap(([type, value]): WorkedEvent[] =>
    typeof value === 'string' ? [{ type, at: value }] : value.map((event) => ({ ...event, type })),
  )
}

function caseOf(given: Example['given'], court: string | undefined): WorkedEntry['case'] {
  const said = [...Object.entries(given), ...Object.entries(given.facts ?? {})]
    .filter(([key]) => !NOT_OF_THE_CASE.includes(key))
    .map(([key, value]) => [wireKey(key), value] as const)
  return Object.fromEntries(court === undefined ? said : [['court', court] as const, ...said])
}

/**
 * The serve of an example. Where it does not say otherwise: the first court and the first kind of recipient
 * that the method is open to, inside the state.
 */
export function exampleEntry(example: Example, method: MethodFile, jurisdiction: string): WorkedEntry {
  const { given, name } = example
  const recipient = given.recipient ?? method.recipients[0]
  return {
    id: name,
    jurisdiction,
    method: method.id,
    case: caseOf(given, method.courts?.[0]),
    recipient: typeof recipient === 'object' ? recipient : { kind: recipient },
    placeOfService: given['place-of-service'] ?? 'in-state',
    events: eventsOf(given.events),
    ...(given.period === undefined ? {} : { period: given.period }),
  }
}

/** What a scenario says of its answer, not of the serve. */
const ANSWER: readonly string[] = [
  ...['expect', 'violations', 'authority', 'working', 'origin', 'note'],
  ...['alternative', 'alternativeReading', 'conservative', 'confidence'],
]

/** The serve of a scenario. */
export function scenarioEntry(scenario: Scenario): WorkedEntry {
  const { id, jurisdiction, method, events } = scenario
  const { case: lawsuit, recipient, placeOfService } = scenario
  return {
    ...Object.fromEntries(Object.entries(scenario).filter(([key]) => !ANSWER.includes(key))),
    ...{ id, jurisdiction, method, events },
    case: isRecord(lawsuit) ? lawsuit : {},
    recipient: isRecord(recipient) ? recipient : {},
    placeOfService: typeof placeOfService === 'string' ? placeOfService : 'in-state',
  }
}

/** Every worked case of a jurisdiction: the examples of its method files, then its scenarios. */
export function workedEntries(loaded: LoadedJurisdiction): WorkedEntry[] {
  return [
    ...loaded.methods.flatMap((method) =>
      method.examples.map((example) => exampleEntry(example, method, loaded.id)),
    ),
    ...loaded.scenarios.map(scenarioEntry),
  ]
}

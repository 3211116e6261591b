import type { LoadedJurisdiction, Scenario } from '../../domain/rules/loaded'
import type { Example, MethodFile } from '../../domain/rules/rule-types'

export type TrialEvent = Readonly<Record<string, unknown>> & { readonly type: string; readonly at: string }

/** A serve in the shape of the scenarios, before anything in it is changed. */
export type TrialInput = {
  readonly jurisdiction: string
  readonly method: string
  readonly case: Readonly<Record<string, unknown>>
  readonly recipient: Readonly<Record<string, unknown>>
  readonly placeOfService: string
  readonly events: readonly TrialEvent[]
  readonly period?: unknown
}

/** An example of a method's file, or a worked case made outside the engine. */
export type Subject = {
  readonly key: string
  readonly name: string
  readonly origin: string
  readonly authority: readonly string[]
  readonly working: string
  readonly input: TrialInput
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function eventsOf(events: Example['given']['events']): TrialEvent[] {
  return Object.entries(events ?? {}).flatMap(([type, value]): TrialEvent[] =>
    typeof value === 'string' ? [{ type, at: value }] : value.map((event) => ({ ...event, type })),
  )
}

/** Where an example does not say otherwise: the first court and recipient that the way is open to, inside the state. */
function exampleInput({ given }: Example, method: MethodFile, jurisdiction: string): TrialInput {
  const recipient = given.recipient ?? method.recipients[0]
  const said: Readonly<Record<string, unknown>> = {
    commenced: given.commenced,
    court: given.court ?? method.courts?.[0],
    county: given.county,
    flags: given.flags,
    closures: given.closures,
    sabbathEnds: given['sabbath-ends'],
    solExpires: given['sol-expires'],
    signer: given.signer,
  }
  return {
    jurisdiction,
    method: method.id,
    case: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    recipient: typeof recipient === 'object' ? recipient : { kind: recipient },
    placeOfService: given['place-of-service'] ?? 'in-state',
    events: eventsOf(given.events),
    ...(given.period === undefined ? {} : { period: given.period }),
  }
}

function scenarioInput(scenario: Scenario): TrialInput {
  const { recipient, period } = scenario
  return {
    jurisdiction: scenario.jurisdiction,
    method: scenario.method,
    case: isRecord(scenario['case']) ? scenario['case'] : {},
    recipient: isRecord(recipient) ? recipient : {},
    placeOfService: text(scenario['placeOfService']) || 'in-state',
    events: scenario.events,
    ...(period === undefined ? {} : { period }),
  }
}

export function examplesOf(method: MethodFile, loaded: LoadedJurisdiction): Subject[] {
  return method.examples.map((example, index) => ({
    key: `example-${index + 1}`,
    name: example.name,
    origin: example.origin ?? '',
    authority: [],
    working: '',
    input: exampleInput(example, method, loaded.id),
  }))
}

/** The worked cases of a way of service. */
export function scenariosOf(method: MethodFile, { scenarios }: LoadedJurisdiction): Subject[] {
  return scenarios
    .filter((scenario) => scenario.method === method.id)
    .map((scenario) => ({
      key: scenario.id,
      name: text(scenario['title']) || scenario.id,
      origin: text(scenario['origin']),
      authority: texts(scenario['authority']),
      working: text(scenario['working']),
      input: scenarioInput(scenario),
    }))
}

import { readFacts } from '../../../src/domain/cases/read-facts'
import type { Facts } from '../../../src/domain/cases/facts'
import type { LoadedJurisdiction } from '../../../src/domain/rules/loaded'
import type { Example, ExampleEvent, MethodFile } from '../../../src/domain/rules/rule-types'
import type { Rulebook } from '../../../src/domain/rules/rulebook'

/** What must come out, by deadline; `violations` and `warnings` are whole lists, absent where nothing is said. */
export type Expected = {
  readonly days: Readonly<Record<string, string | null>>
  readonly violations: readonly string[] | null
  readonly warnings: readonly string[] | null
}

/** A serve with its dates, worked outside the engine. */
export type WorkedCase = {
  readonly name: string
  readonly method: string
  readonly facts: Facts
  readonly expected: Expected
}

function sorted(words: unknown): string[] | null {
  return Array.isArray(words) ? words.map(String).toSorted() : null
}

function expectedOf(expect: Readonly<Record<string, unknown>>): Expected {
  const days = Object.entries(expect).filter(([key]) => key !== 'violations' && key !== 'warnings')
  return {
    days: Object.fromEntries(days.map(([key, value]) => [key, typeof value === 'string' ? value : null])),
    violations: sorted(expect['violations']),
    warnings: sorted(expect['warnings']),
  }
}

function eventsOf(events: Example['given']['events']): ExampleEvent[] {
  return Object.entries(events ?? {}).flatMap(([type, value]) =>
    typeof value === 'string' ? [{ type, at: value }] : value.map((event) => ({ type, ...event })),
  )
}

function caseOf(given: Example['given'], method: MethodFile): Readonly<Record<string, unknown>> {
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
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

/**
 * An example of a method file as a worked case. Where it does not say otherwise: the first court and the first
 * kind of recipient that the method is open to, inside the state.
 */
export function exampleCase(
  example: Example,
  method: MethodFile,
  loaded: LoadedJurisdiction,
  rulebook: Rulebook,
): WorkedCase {
  const recipient = example.given.recipient ?? method.recipients[0]
  const entry = {
    id: example.name,
    jurisdiction: loaded.id,
    method: method.id,
    case: caseOf(example.given, method),
    recipient: typeof recipient === 'object' ? recipient : { kind: recipient },
    placeOfService: example.given['place-of-service'] ?? 'in-state',
    events: eventsOf(example.given.events),
    ...(example.given.period === undefined ? {} : { period: example.given.period }),
  }
  return {
    name: example.name,
    method: method.id,
    facts: readFacts(entry, rulebook),
    expected: expectedOf(example.expect),
  }
}

const NOT_INPUT = ['expect', 'violations', 'authority', 'working', 'origin', 'note', 'alternative']

/** A scenario as a worked case; one that names no violation has none. */
export function scenarioCase(
  scenario: LoadedJurisdiction['scenarios'][number],
  rulebook: Rulebook,
): WorkedCase {
  const entry = Object.fromEntries(Object.entries(scenario).filter(([key]) => !NOT_INPUT.includes(key)))
  return {
    name: scenario.id,
    method: scenario.method,
    facts: readFacts(entry, rulebook),
    expected: { ...expectedOf(scenario.expect), violations: sorted(scenario['violations']) ?? [] },
  }
}

/** Every example of a jurisdiction's method files and every scenario, by method. */
export function workedCases(
  loaded: LoadedJurisdiction,
  rulebook: Rulebook,
): ReadonlyMap<string, WorkedCase[]> {
  return new Map(
    loaded.methods.map((method) => [
      method.id,
      [
        ...method.examples.map((example) => exampleCase(example, method, loaded, rulebook)),
        ...loaded.scenarios
          .filter((scenario) => scenario.method === method.id)
          .map((scenario) => scenarioCase(scenario, rulebook)),
      ],
    ]),
  )
}

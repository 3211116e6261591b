import { readFacts } from '../../../src/domain/cases/read-facts'
import type { Facts } from '../../../src/domain/cases/facts'
import type { LoadedJurisdiction } from '../../../src/domain/rules/loaded'
import type { Example, MethodFile } from '../../../src/domain/rules/method-types'
import type { Rulebook } from '../../../src/domain/rules/rulebook'
import { exampleEntry, scenarioEntry } from '../../../src/domain/rules/worked'

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

/** An example of a method file as a worked case. */
export function exampleCase(
  example: Example,
  method: MethodFile,
  loaded: LoadedJurisdiction,
  rulebook: Rulebook,
): WorkedCase {
  return {
    name: example.name,
    method: method.id,
    facts: readFacts(exampleEntry(example, method, loaded.id), rulebook),
    expected: expectedOf(example.expect),
  }
}

/** A scenario as a worked case; one that names no violation has none. */
export function scenarioCase(
  scenario: LoadedJurisdiction['scenarios'][number],
  rulebook: Rulebook,
): WorkedCase {
  return {
    name: scenario.id,
    method: scenario.method,
    facts: readFacts(scenarioEntry(scenario), rulebook),
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

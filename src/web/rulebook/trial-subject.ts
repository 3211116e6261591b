import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { MethodFile } from '../../domain/rules/method-types'
import { exampleEntry, scenarioEntry, type WorkedEntry, type WorkedEvent } from '../../domain/rules/worked'

export type TrialEvent = WorkedEvent

/** A serve in the shape of the scenarios, before anything in it is changed. */
export type TrialInput = WorkedEntry

/** An example of a method's file, or a worked case made outside the engine. */
export type Subject = {
  readonly key: string
  readonly name: string
  readonly origin: string
  readonly authority: readonly string[]
  readonly working: string
  readonly input: TrialInput
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function examplesOf(method: MethodFile, loaded: LoadedJurisdiction): Subject[] {
  return method.examples.map((example, index) => ({
    key: `example-${index + 1}`,
    name: example.name,
    origin: example.origin ?? '',
    authority: [],
    working: '',
    input: exampleEntry(example, method, loaded.id),
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
      input: scenarioEntry(scenario),
    }))
}

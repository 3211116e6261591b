import { explainSheet } from '../../src/domain/deadlines/explain'
import { dayOnTheWire } from '../../src/domain/deadlines/wire'
import type { DeadlineSheet, ExplainedSheet } from '../../src/domain/deadlines/sheet'
import type { Step } from '../../src/domain/deadlines/steps'
import type { MethodFile } from '../../src/domain/rules/method-types'
import { build, type FactsParts, type LandParts } from './build'

/** A sheet as a reader sees it: days by deadline, what was breached, what is waited for. */
export type Outcome = {
  readonly days: Readonly<Record<string, string | null>>
  readonly violations: readonly string[]
  readonly waitingFor: Readonly<Record<string, readonly string[]>>
}

export function outcomeOf(sheet: DeadlineSheet): Outcome {
  const { deadlines, violations } = sheet
  const waiting = deadlines.filter(({ waitingFor }) => waitingFor.length > 0)
  return {
    days: Object.fromEntries(deadlines.map((deadline) => [deadline.id, dayOnTheWire(deadline)])),
    violations: violations.map(({ id }) => id),
    waitingFor: Object.fromEntries(waiting.map(({ id, waitingFor }) => [id, waitingFor])),
  }
}

/** The sheet of one method of the made-up country with one set of facts. */
export function sheet(
  method: Partial<MethodFile>,
  facts: FactsParts = {},
  land: LandParts = {},
): ExplainedSheet {
  const rulebook = build.rulebook({ ...land, methods: [build.method(method)] })
  return explainSheet(build.facts(facts), rulebook, null)
}

export function outcome(method: Partial<MethodFile>, facts: FactsParts = {}, land: LandParts = {}): Outcome {
  return outcomeOf(sheet(method, facts, land))
}

/** The days alone, for tables in which nothing is breached. */
export function days(
  method: Partial<MethodFile>,
  facts: FactsParts = {},
  land: LandParts = {},
): Outcome['days'] {
  return outcome(method, facts, land).days
}

/** The working of one deadline. */
export function stepsOf(explained: ExplainedSheet, id: string): readonly Step[] {
  const index = explained.deadlines.findIndex((deadline) => deadline.id === id)
  return explained.reasons[index]?.steps ?? []
}

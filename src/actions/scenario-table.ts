import type { ExplainedSheet } from '../domain/deadlines/sheet'
import { dayOnTheWire } from '../domain/deadlines/wire'
import type { LoadedJurisdiction, Scenario } from '../domain/rules/loaded'
import type { Rulebook } from '../domain/rules/rulebook'
import { scenarioEntry } from '../domain/rules/worked'
import { calculateSheets, type SheetOrError } from './calculate-sheets'

/** One thing that a scenario expects and the rules do not give: a deadline's key, or `violations`. */
export type Disagreement = {
  readonly scenario: string
  readonly key: string
  readonly expected: string
  readonly given: string
}

/** How a jurisdiction's scenarios fare under its rules. */
export type ScenarioRow = {
  readonly jurisdiction: string
  readonly scenarios: number
  readonly agreed: number
  /** Deadlines and lists of violations that were compared. */
  readonly keys: number
  readonly disagreements: readonly Disagreement[]
}

const UNKNOWN = 'not known'

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(String).toSorted().join(', ')
  return typeof value === 'string' ? value : UNKNOWN
}

/** One that names no violation has none. */
function expectedOf(scenario: Scenario): [key: string, value: unknown][] {
  const days = Object.entries(scenario.expect).filter(([key]) => key !== 'violations')
  return [...days, ['violations', scenario['violations'] ?? scenario.expect['violations'] ?? []]]
}

function givenBy(sheet: ExplainedSheet): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ...sheet.deadlines.map((deadline) => [deadline.id, dayOnTheWire(deadline)] as const),
    ['violations', sheet.violations.map(({ id }) => id)],
    ['warnings', [...new Set(sheet.warnings.map(({ id }) => id))]],
  ])
}

function disagreementsOf(scenario: Scenario, result: SheetOrError): Disagreement[] {
  const { id } = scenario
  if ('error' in result)
    return [{ scenario: id, key: 'the entry', expected: 'dates', given: result.error.message }]
  const given = givenBy(result.sheet)
  return expectedOf(scenario)
    .map(([key, value]) => ({ scenario: id, key, expected: shown(value), given: shown(given.get(key)) }))
    .filter(({ expected, given: answer }) => expected !== answer)
}

function rowOf({ id, scenarios }: LoadedJurisdiction, rulebook: Rulebook): ScenarioRow {
  const results = calculateSheets(scenarios.map(scenarioEntry), rulebook, null)
  const found = scenarios.map((scenario, index) => {
    const result = results[index]
    return result === undefined ? [] : disagreementsOf(scenario, result)
  })
  return {
    jurisdiction: id,
    scenarios: scenarios.length,
    agreed: found.filter((disagreements) => disagreements.length === 0).length,
    keys: scenarios.reduce((sum, scenario) => sum + expectedOf(scenario).length, 0),
    disagreements: found.flat(),
  }
}

/** Holds each scenario against the dates that `affiant deadlines` gives for it, a row a jurisdiction. */
export function scenarioTable(
  jurisdictions: readonly LoadedJurisdiction[],
  rulebook: Rulebook,
): ScenarioRow[] {
  return jurisdictions.map((loaded) => rowOf(loaded, rulebook))
}

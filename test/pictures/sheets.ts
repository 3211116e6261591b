import { parseDay, type Day } from '../../src/domain/calendar/day'
import { readFacts } from '../../src/domain/cases/read-facts'
import { explainSheet } from '../../src/domain/deadlines/explain'
import { compileRules, type Rulebook } from '../../src/domain/rules/rulebook'
import { timelineModel, type TimelineModel } from '../../src/pictures/timeline'
import { loadRules, rulesFolder } from '../../src/stores/rule-files'

const { jurisdictions } = loadRules(rulesFolder())

export const rulebook: Rulebook = compileRules(jurisdictions)

/** The timeline of one serve, given in the shape of the scenarios; `struck` are places in its list of events. */
export function timelineOf(serve: object, asOf: Day, struck: readonly number[] = []): TimelineModel {
  const facts = readFacts(serve, rulebook)
  const kept = facts.events.filter((_, index) => !struck.includes(index))
  const sheet = explainSheet({ ...facts, events: kept }, rulebook, asOf)
  const entries = facts.events.map((event, index) => ({ ...event, struck: struck.includes(index) }))
  return timelineModel(sheet, entries, asOf)
}

export type Told = { readonly name: string; readonly model: TimelineModel }

/** The timelines of all worked cases: on the day of the first and of the last event, and half a year on. */
export function everyTimeline(): Told[] {
  return jurisdictions
    .flatMap(({ scenarios }) => scenarios)
    .flatMap((scenario) => {
      const days = scenario.events.flatMap(({ at }) => parseDay(at.slice(0, 10)) ?? []).sort((a, b) => a - b)
      const [first, last] = [days.at(0) ?? (0 as Day), days.at(-1) ?? (0 as Day)]
      const asOf = { first, last, later: (last + 183) as Day }
      return Object.entries(asOf).map(([when, day]) => ({
        name: `${scenario.id} (${when})`,
        model: timelineOf(scenario, day),
      }))
    })
}

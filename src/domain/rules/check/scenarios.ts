import { EVENT_TYPES } from '../../cases/event-types'
import type { LoadedJurisdiction, Scenario } from '../loaded'
import { eachAt, flaw, type Flaw, type Path } from './flaw'
import { repeatedIds } from './unique'
import { suggestion } from './words'

/** Checks that the worked cases are of this jurisdiction and name what it has. */
export function checkScenarios(loaded: LoadedJurisdiction): Flaw[] {
  const methods = loaded.methods.map(({ id }) => id)
  return [
    ...repeatedIds(loaded.scenarios, []),
    ...eachAt(loaded.scenarios, [], (scenario, path) => [
      ...named('jurisdiction', scenario.jurisdiction, [loaded.id], [...path, 'jurisdiction']),
      ...named('method', scenario.method, methods, [...path, 'method']),
      ...eventFlaws(scenario, path, [...EVENT_TYPES, ...Object.keys(loaded.jurisdiction.events ?? {})]),
    ]),
  ]
}

function named(what: string, word: string, known: readonly string[], path: Path): Flaw[] {
  return known.includes(word) ? [] : [flaw(path, `unknown ${what} "${word}"; ${suggestion(word, known)}`)]
}

function eventFlaws({ events }: Scenario, path: Path, known: readonly string[]): Flaw[] {
  return eachAt(events, [...path, 'events'], ({ type }, at) =>
    known.includes(type)
      ? []
      : [flaw([...at, 'type'], `unknown event "${type}"; ${suggestion(type, known)}`)],
  )
}

import type { Day } from '../calendar/day'
import type { CaseFact, JurisdictionFile } from '../rules/jurisdiction-types'
import type { FurtherFacts } from './facts'
import { readDay, readList, readMinute, readText, readWord, refuse, type Raw } from './read-value'

/** `return-day` on the wire: `returnDay`. */
export function wireKey(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** The keys under `case` that a jurisdiction declares. */
export function furtherKeys({ facts = {} }: Pick<JurisdictionFile, 'facts'>): string[] {
  return Object.keys(facts).map(wireKey)
}

/** A list of days, each `YYYY-MM-DD`. */
export function readDays(value: unknown, path: string): Day[] {
  return readList(value, path).map((day, index) => {
    const at = `${path}[${index}]`
    return readDay(day, at) ?? refuse(at, 'is empty; write a day as YYYY-MM-DD.')
  })
}

function readFactWord(value: unknown, path: string, { kind, words = [] }: CaseFact): string {
  return kind === 'word' ? readWord(value, path, words) : readText(value, path)
}

/** Reads the facts of a case that its jurisdiction declares; what is absent or null is left out. */
export function readFurther(value: Raw, { facts = {} }: JurisdictionFile): FurtherFacts {
  const days: Record<string, Day> = {}
  const lists: Record<string, readonly Day[]> = {}
  const hours: Record<string, number> = {}
  const words: Record<string, string> = {}
  for (const [id, fact] of Object.entries(facts)) {
    const given = value[wireKey(id)]
    const path = `case.${wireKey(id)}`
    if (given === undefined || given === null) continue
    if (fact.kind === 'days') lists[id] = readDays(given, path)
    else if (fact.kind === 'day') days[id] = readDay(given, path) ?? refuse(path, 'is empty; write a day.')
    else if (fact.kind === 'hour')
      hours[id] = readMinute(given, path) ?? refuse(path, 'is empty; write HH:MM.')
    else words[id] = readFactWord(given, path, fact)
  }
  return { days, lists, hours, words }
}

import { isList, isObject, type Json, type JsonObject } from '../cases/matter'
import type { ProofGroup } from '../rules/proof-types'
import { isRecorded, parsePath, walk } from './places'

function at(entry: Json, path: string): Json | undefined {
  return walk(entry, parsePath(path))[0]?.value
}

function folded(value: Json | undefined): string {
  return typeof value === 'string'
    ? value
        .toLowerCase()
        .replace(/[\s,.]+/g, ' ')
        .trim()
    : ''
}

function splitOf({ split }: ProofGroup, entries: readonly Json[]): JsonObject {
  const found = Object.entries(split.into).map(([name, words]) => {
    const one = entries.find((entry) => {
      const word = at(entry, split.field)
      return typeof word === 'string' && words.includes(word)
    })
    return [name, one ?? {}] as const
  })
  return Object.fromEntries(found)
}

function keptOf({ keep }: ProofGroup, entries: readonly Json[]): JsonObject {
  const kept = Object.entries(keep).map(([name, path]) => {
    const values = entries.map((entry) => at(entry, path))
    return [name, values.find(isRecorded) ?? null] as const
  })
  return Object.fromEntries(kept)
}

function grouped(group: ProofGroup, list: readonly Json[]): JsonObject[] {
  const byText = new Map<string, Json[]>()
  for (const entry of list) {
    const key = folded(at(entry, group.by))
    byText.set(key, [...(byText.get(key) ?? []), entry])
  }
  return [...byText.values()].map((entries) => ({ ...keptOf(group, entries), ...splitOf(group, entries) }))
}

/** The facts with the lists that a paper makes of its events: one entry for each address mailed to. */
export function withGroups(view: JsonObject, groups: readonly ProofGroup[] | undefined): JsonObject {
  const made = (groups ?? []).map((group) => {
    const list = view[group.of]
    return [group.as, isList(list) ? grouped(group, list.filter(isObject)) : []] as const
  })
  return { ...view, ...Object.fromEntries(made) }
}

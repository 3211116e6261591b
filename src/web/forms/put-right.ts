import { isObject, type Json, type JsonObject } from '../../domain/cases/matter'
import type { Field } from './field'

function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

function merged(
  before: Json | undefined,
  typed: Json | undefined,
  path: string,
  asked: readonly string[],
): Json {
  // The entries of a list are asked for whole, one after another.
  if (asked.includes(path) || asked.some((name) => name.startsWith(`${path}.0.`))) return typed ?? null
  if (!isObject(before) && !isObject(typed)) return before ?? null
  const keys = new Set([...Object.keys(object(before)), ...Object.keys(object(typed))])
  const entries = [...keys].map(
    (key) => [key, merged(object(before)[key], object(typed)[key], `${path}.${key}`, asked)] as const,
  )
  const kept = entries.filter(([, value]) => value !== null)
  return kept.length === 0 ? null : Object.fromEntries(kept)
}

/**
 * What a form makes of facts that are there: what it asks for stands as typed, and is taken away (`null`) where it was
 * left empty; what it does not ask for stays. Only the keys that it asks about.
 */
export function putRight(before: JsonObject, fields: readonly Field[], typed: JsonObject): JsonObject {
  const asked = fields.map(({ name }) => name)
  const tops = [...new Set(asked.map((name) => name.split('.')[0] ?? name))]
  return Object.fromEntries(tops.map((top) => [top, merged(before[top], typed[top], top, asked)]))
}

import { isObject, type Json, type JsonObject } from '../../domain/cases/matter'
import type { Field } from './field'
import type { ReadForm } from './read-form'

type Tree = Map<string, Tree | Json>

function put(tree: Tree, path: readonly string[], value: Json): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) {
    tree.set(key, value)
    return
  }
  const there = tree.get(key)
  const below = there instanceof Map ? there : new Map<string, Tree | Json>()
  tree.set(key, below)
  put(below, rest, value)
}

function isIndex(key: string): boolean {
  return /^\d+$/.test(key)
}

function jsonOf(tree: Tree): Json {
  const entries = [...tree].map(
    ([key, value]) => [key, value instanceof Map ? jsonOf(value) : value] as const,
  )
  const numbered = entries.length > 0 && entries.every(([key]) => isIndex(key))
  return numbered ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}

function valueOf(field: Field, values: readonly string[]): Json {
  if (field.kind === 'checks' || field.kind === 'lines') return values
  const [value = ''] = values
  if (field.kind === 'yes') return field.sends === undefined ? true : value
  if (field.kind === 'number' || field.kind === 'decimal' || field.whole === true) return Number(value)
  return value
}

/**
 * The values of a form as one object, laid out by the paths that its fields are named by
 * (`place.basis.0.kind`); fields left empty are not in it.
 */
export function treeOf(fields: readonly Field[], form: ReadForm): JsonObject {
  const tree: Tree = new Map()
  for (const field of fields) {
    const values = form.values.get(field.name) ?? []
    if (values.length > 0) put(tree, field.name.split('.'), valueOf(field, values))
  }
  const built = jsonOf(tree)
  return isObject(built) ? built : {}
}

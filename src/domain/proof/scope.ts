import type { Json, JsonObject } from '../cases/matter'
import { isRecorded, parsePath, sharedLists, walk, type Path } from './places'
import type { Writing } from './writing'

/** What is known of the case, the signer and the day beside the facts of the paper. */
export type Setting = {
  readonly form: string
  readonly signer: string
  readonly court: string
  readonly flags: readonly string[]
  readonly placeOfService: string
  readonly recipientKind: string
  readonly age: number | null
  readonly method: string
  readonly writing: Writing
}

/** The facts of one paper, and the entry of a list that is being looked at. */
export type Scope = {
  readonly view: JsonObject
  readonly setting: Setting
  readonly at: { readonly path: Path; readonly indexes: readonly number[] }
}

export function wholePaper(view: JsonObject, setting: Setting): Scope {
  return { view, setting, at: { path: [], indexes: [] } }
}

export function within(scope: Scope, path: Path, indexes: readonly number[]): Scope {
  return { ...scope, at: { path, indexes } }
}

/** Values at a path, of the same entries as the scope where both walk the same lists. */
export function valuesAt(scope: Scope, text: string): Json[] {
  const path = parsePath(text)
  const shared = sharedLists(path, scope.at.path)
  const bound = scope.at.indexes.slice(0, shared)
  return walk(scope.view, path)
    .filter((found) => bound.every((index, list) => found.indexes[list] === index))
    .map((found) => found.value)
    .filter((value) => value !== undefined)
}

export function isKnownAt(scope: Scope, text: string): boolean {
  return valuesAt(scope, text).some(isRecorded)
}

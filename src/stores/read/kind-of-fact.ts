import { isObject, type Json, type JsonObject } from '../../domain/cases/matter'
import { matterDefinitions } from '../input-check'

/** How a fact of a matter file is written: `words` where only those are allowed. */
export type KindOfFact = {
  readonly kind: 'yes' | 'number' | 'decimal' | 'day' | 'moment' | 'text' | 'lines'
  readonly words: readonly string[]
}

/** A fact that has facts of its own: an object, or a list whose entries are objects. */
export type WholeFact = {
  readonly of: 'object' | 'list'
  readonly path: readonly string[]
  /** The facts inside it (inside an entry), by their paths from there. */
  readonly inside: readonly (readonly string[])[]
}

const BY_NAME: Readonly<Record<string, KindOfFact['kind']>> = {
  text: 'text',
  word: 'text',
  'given-text': 'text',
  day: 'day',
  moment: 'moment',
  days: 'lines',
}

const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

function nameIn(part: JsonObject): string | null {
  const ref = part['$ref']
  return typeof ref === 'string' ? ref.replace('#/$defs/', '') : null
}

function whole(part: JsonObject): JsonObject {
  const name = nameIn(part)
  return name === null ? part : object(matterDefinitions()[name])
}

/** Of a list, what an entry is. */
function entryOf(part: JsonObject): JsonObject | null {
  const { items } = whole(part)
  return isObject(items) ? whole(items) : null
}

function keysOf(part: JsonObject): JsonObject {
  return object((entryOf(part) ?? whole(part))['properties'])
}

function schemaOf(part: string, path: readonly string[]): JsonObject {
  return path.reduce((inner, key) => object(keysOf(inner)[key]), object(matterDefinitions()[part]))
}

function hasKeys(part: JsonObject): boolean {
  return Object.keys(keysOf(part)).length > 0
}

function kindOf(part: JsonObject): KindOfFact | null {
  const kind = BY_NAME[nameIn(part) ?? '']
  return kind === undefined ? ofType(whole(part)) : { kind, words: [] }
}

function ofType(part: JsonObject): KindOfFact | null {
  const allowed = part['enum']
  const types = [part['type']].flat()
  if (Array.isArray(allowed))
    return { kind: 'text', words: allowed.filter((word) => typeof word === 'string') }
  if (types.includes('array')) return ofEntries(part)
  if (types.includes('object')) return null
  if (types.includes('boolean')) return { kind: 'yes', words: [] }
  // A sum may be written as a text: `85.00`.
  if (types.includes('string')) return { kind: 'text', words: [] }
  if (types.includes('integer')) return { kind: 'number', words: [] }
  return types.includes('number') ? { kind: 'decimal', words: [] } : null
}

/** A list of texts is written a line each. */
function ofEntries(part: JsonObject): KindOfFact | null {
  const { items } = part
  return isObject(items) && kindOf(items)?.kind === 'text' ? { kind: 'lines', words: [] } : null
}

/**
 * How the fact at a path of a part of the matter file is written, by its schema: `kindOfFact('server', ['over18'])` is a
 * yes. A path leads through lists as if each entry stood there alone. `null` for what is not there, and for what has
 * facts of its own.
 */
export function kindOfFact(part: string, path: readonly string[]): KindOfFact | null {
  return kindOf(schemaOf(part, path))
}

/** What the schema calls the fact at a path, where its key alone says too little; `null` where it does not say. */
export function titleOfFact(part: string, path: readonly string[]): string | null {
  const { title } = schemaOf(part, path)
  return typeof title === 'string' ? title : null
}

function insideOf(part: JsonObject): string[][] {
  return Object.entries(keysOf(part)).flatMap(([key, value]) => {
    const inner = object(value)
    if (kindOf(inner) !== null) return [[key]]
    // A list inside a list has no place in a form.
    return entryOf(inner) === null ? insideOf(inner).map((rest) => [key, ...rest]) : []
  })
}

/**
 * The list that a path leads through, or the object that it leads to: `wholeFact('serve', ['ladder', 'result'])` is the
 * list `ladder`. `null` for a fact that stands by itself.
 */
export function wholeFact(part: string, path: readonly string[]): WholeFact | null {
  const ways = path.map((_, index) => path.slice(0, index + 1))
  const isList = (way: readonly string[]): boolean => {
    const found = schemaOf(part, way)
    return entryOf(found) !== null && hasKeys(found)
  }
  const list = ways.find(isList)
  const found = schemaOf(part, list ?? path)
  if (list === undefined && (kindOf(found) !== null || !hasKeys(found))) return null
  return { of: list === undefined ? 'object' : 'list', path: list ?? path, inside: insideOf(found) }
}

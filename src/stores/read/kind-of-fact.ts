import { isObject, type Json, type JsonObject } from '../../domain/cases/matter'
import { matterDefinitions } from '../input-check'

/** How a fact of a matter file is written: `words` where only those are allowed. */
export type KindOfFact = {
  readonly kind: 'yes' | 'number' | 'day' | 'moment' | 'text' | 'lines'
  readonly words: readonly string[]
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

function stepInto(part: JsonObject, key: string, definitions: JsonObject): JsonObject {
  const name = nameIn(part)
  const whole = name === null ? part : object(definitions[name])
  return object(object(whole['properties'])[key])
}

function ofType(part: JsonObject): KindOfFact | null {
  const allowed = part['enum']
  const types = [part['type']].flat()
  if (Array.isArray(allowed))
    return { kind: 'text', words: allowed.filter((word) => typeof word === 'string') }
  if (types.includes('object') || types.includes('array')) return null
  if (types.includes('boolean')) return { kind: 'yes', words: [] }
  // A sum may be written as a text: `85.00`.
  if (types.includes('string')) return { kind: 'text', words: [] }
  return types.includes('integer') || types.includes('number') ? { kind: 'number', words: [] } : null
}

/**
 * How the fact at a path of a part of the matter file is written, by its schema: `kindOfFact('server', ['over18'])` is a
 * yes. `null` for what is not there, and for lists and objects, which have no field of their own.
 */
export function kindOfFact(part: string, path: readonly string[]): KindOfFact | null {
  const definitions = matterDefinitions()
  const found = path.reduce((inner, key) => stepInto(inner, key, definitions), object(definitions[part]))
  const name = nameIn(found)
  const kind = name === null ? undefined : BY_NAME[name]
  return kind === undefined ? ofType(name === null ? found : object(definitions[name])) : { kind, words: [] }
}

import type { ErrorObject } from 'ajv/dist/2020'
import { flaw, placeOf, type Flaw, type Path } from '../../domain/rules/check/flaw'
import { nearest, quoted, suggestion } from '../../domain/rules/check/words'
import { MAX_FLAWS_A_FILE } from './limits'

/** Says in words what a schema refused: one flaw for one mistake, in the order of the schema's own errors. */
export function schemaFlaws(errors: readonly ErrorObject[]): Flaw[] {
  const told = errors.filter(isOfItsOwn).slice(0, MAX_FLAWS_A_FILE)
  const flaws = told.filter((error) => !isOtherHalf(error, told)).map(toFlaw)
  // Two branches of a schema may ask for the same key.
  return [...new Map(flaws.map((one) => [JSON.stringify(one), one])).values()]
}

/** What only repeats another error: the inside of a bad key, and that a branch did not hold. */
function isOfItsOwn({ keyword, propertyName }: ErrorObject): boolean {
  return propertyName === undefined && keyword !== 'if'
}

/** A misspelt required key is unknown and missing at once; the unknown one tells both. */
function isOtherHalf(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword !== 'required') return false
  const missing = textOf(error, 'missingProperty')
  return errors.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.instancePath === error.instancePath &&
      nearest(textOf(other, 'additionalProperty'), allowedKeys(other)) === missing,
  )
}

function toFlaw(error: ErrorObject): Flaw {
  const path = pathOf(error.instancePath)
  if (error.keyword === 'additionalProperties') return unknownKey(error, path)
  if (error.keyword === 'propertyNames') return badKey(error, path)
  const place = placeOf(path)
  const message = MESSAGES[error.keyword]?.(error, place) ?? notAllowed(error, place)
  return flaw(path, message)
}

function unknownKey(error: ErrorObject, path: Path): Flaw {
  const key = textOf(error, 'additionalProperty')
  return flaw(
    [...path, key],
    `unknown key ${quoted(key)} in ${placeOf(path)}; ${suggestion(key, allowedKeys(error))}`,
  )
}

function badKey(error: ErrorObject, path: Path): Flaw {
  const key = textOf(error, 'propertyName')
  const schema: unknown = error.parentSchema?.['propertyNames']
  return flaw(
    [...path, key],
    `the key ${quoted(key)} in ${placeOf(path)} is not allowed; allowed: ${descriptionOf(schema)}`,
  )
}

type Message = (error: ErrorObject, place: string) => string

const MESSAGES: Readonly<Partial<Record<string, Message>>> = {
  required: (error, place) => `${place} has no "${textOf(error, 'missingProperty')}"; it must have one`,
  dependentRequired: (error, place) =>
    `${place} has "${textOf(error, 'property')}" without "${textOf(error, 'missingProperty')}"; they go together`,
  enum: (error, place) => {
    const allowed = listOf(error.params['allowedValues'])
    return typeof error.data === 'string'
      ? `${place} is ${quoted(error.data)}; ${suggestion(error.data, allowed)}`
      : `${place} is ${shown(error.data)}; allowed: ${allowed.join(', ')}`
  },
  const: (error, place) =>
    `${place} is ${shown(error.data)}; allowed: ${shown(error.params['allowedValue'])}`,
  'false schema': (_, place) => `${place} does not belong here; leave it out`,
  uniqueItems: (_, place) => `${place} names the same twice; allowed: each once`,
}

function notAllowed(error: ErrorObject, place: string): string {
  return `${place} is ${shown(error.data)}; allowed: ${descriptionOf(error.parentSchema)}`
}

function allowedKeys(error: ErrorObject): string[] {
  const properties: unknown = error.parentSchema?.['properties']
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'keys with values',
  array: 'a list',
  string: 'a text',
}

function descriptionOf(schema: unknown): string {
  if (typeof schema !== 'object' || schema === null) return ''
  if ('description' in schema) return String(schema.description)
  return 'type' in schema ? (TYPES[String(schema.type)] ?? String(schema.type)) : ''
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? 'empty' : 'a map'
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value)
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function textOf(error: ErrorObject, name: string): string {
  const value: unknown = error.params[name]
  return typeof value === 'string' ? value : ''
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map((item: unknown) => String(item)) : []
}

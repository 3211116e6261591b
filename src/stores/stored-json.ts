import { createHash } from 'node:crypto'
import { isList, isObject, type Json, type JsonObject } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'
import { canonicalJson } from '../domain/proof/canonical'

export { canonicalJson }

const HALF_CHARACTER = /\p{Surrogate}/u

function isJson(value: unknown): value is Json {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true
  return typeof value === 'object' && Object.values(value).every((item) => isJson(item))
}

/** The value of a JSON text that lies in the ledger. */
export function readJson(text: string): Json {
  const value: unknown = JSON.parse(text)
  if (isJson(value)) return value
  throw new Error('The stored text is no JSON.')
}

export function readJsonObject(text: string): JsonObject {
  const value = readJson(text)
  if (isObject(value)) return value
  throw new Error('The stored text is no JSON object.')
}

export function readTexts(text: string): string[] {
  const value = readJson(text)
  return isList(value) ? value.filter((item) => typeof item === 'string') : []
}

function refuseText(text: string, path: string): void {
  if (!HALF_CHARACTER.test(text) && !text.includes('\0')) return
  const message = `${path}: the text holds a character that cannot be kept (half a character, or NUL); type it again.`
  throw new DomainError('bad-text', message, path)
}

/** Refuses what one of the two engines could not give back as it came: half characters, NUL, no finite number. */
export function refuseUnkeepable(value: Json | undefined, path: string): void {
  if (typeof value === 'string') refuseText(value, path)
  else if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new DomainError('bad-number', `${path}: ${value} is not a number that can be kept.`, path)
  } else if (isList(value))
    value.forEach((item, index) => {
      refuseUnkeepable(item, `${path}[${index}]`)
    })
  else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      refuseText(key, path)
      refuseUnkeepable(item, path === '' ? key : `${path}.${key}`)
    }
  }
}

/** SHA-256 of the canonical text, in hex: the same body gives the same hash. */
export function hashOfJson(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

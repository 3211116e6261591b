import { monotonicFactory } from 'ulid'
import { DomainError } from '../domain/errors'

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const next = monotonicFactory()

/** A ULID for a row that the server itself makes; later ones sort after earlier ones. */
export function newId(): string {
  return next()
}

/** A ULID in capitals or a UUIDv7 in small letters: one spelling each, so that an id cannot come twice. */
export function isId(text: string): boolean {
  return ULID.test(text) || UUID_V7.test(text)
}

/** Throws `DomainError` `bad-id` for anything else. */
export function checkId(text: string, path: string): string {
  if (isId(text)) return text
  const how = 'make one with a ULID library (26 capitals and digits) or as a UUIDv7 (small letters)'
  throw new DomainError('bad-id', `${path}: "${text.slice(0, 40)}" is not an id; ${how}.`, path)
}

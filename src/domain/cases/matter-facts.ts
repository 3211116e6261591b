import type { JurisdictionFile } from '../rules/jurisdiction-types'
import { isObject, type Json, type JsonObject, type MatterCase, type MatterServe } from './matter'
import { furtherKeys } from './read-further'

/** What the dates rest on; the rest of a case is for its papers. */
export const CASE_KEYS: readonly string[] = ['commenced', 'court', 'county', 'flags', 'closures']

function recordedOnly(from: JsonObject, keys: readonly string[]): JsonObject {
  const entries = keys.map((key) => [key, from[key]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null))
}

/** A recorded event with all that its conditions may look at. */
export function eventFacts(event: JsonObject): JsonObject {
  return recordedOnly(event, Object.keys(event))
}

function signerOf(serve: MatterServe, signers: readonly string[]): JsonObject {
  const word: Json | undefined = isObject(serve.server) ? serve.server.class : undefined
  return typeof word === 'string' && signers.includes(word) ? { signer: word } : {}
}

/**
 * One serve of a matter in the shape that `readFacts` reads. What is recorded as null is left out; a server of a
 * class that the jurisdiction does not know is none of its signers.
 */
export function matterFacts(
  jurisdiction: string,
  lawsuit: MatterCase,
  serve: MatterServe,
  { signers, ...rules }: Pick<JurisdictionFile, 'signers' | 'facts'>,
): JsonObject {
  return {
    id: serve.id,
    jurisdiction,
    case: {
      ...recordedOnly(lawsuit, [...CASE_KEYS, ...furtherKeys(rules)]),
      ...signerOf(serve, Object.keys(signers)),
    },
    recipient: recordedOnly(serve.recipient, ['kind', 'age']),
    method: serve.method,
    ...recordedOnly(serve, ['placeOfService', 'flags']),
    events: serve.events.map(eventFacts),
  }
}

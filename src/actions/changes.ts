import type { Json, JsonObject } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'
import { canonicalJson } from '../stores/stored-json'

/** What a correction changes, key by key: `null` where there was, or is to be, nothing. */
export type Changes = { readonly from: JsonObject; readonly to: JsonObject }

/** Absent, `null` and an empty list all say that nothing is recorded. */
function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function written(value: Json | undefined): string {
  return isNothing(value) ? '' : canonicalJson(value ?? null)
}

/** Only what is asked to be otherwise than it stands. Throws `nothing-changed` where all stands so already. */
export function changesTo(before: JsonObject, asked: JsonObject): Changes {
  const keys = Object.keys(asked).filter((key) => written(asked[key]) !== written(before[key]))
  if (keys.length === 0) {
    throw new DomainError(
      'nothing-changed',
      'All this is recorded already as it was sent; nothing was changed.',
    )
  }
  const picked = (from: JsonObject): JsonObject =>
    Object.fromEntries(keys.map((key) => [key, from[key] ?? null]))
  return { from: picked(before), to: picked(asked) }
}

/** A value of a matter file as it stands there. `null` and an absent key both mean: not recorded. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json | undefined }

/** An event as recorded; its further keys are those of `rules/schema/matter.schema.json`. */
export type MatterEvent = JsonObject & { readonly type: string; readonly at: string }

export type MatterSignature = JsonObject & {
  readonly form?: string | null
  /** YYYY-MM-DD: the day the signer signs, which picks the prescribed words. */
  readonly on?: string | null
}

export type MatterServe = JsonObject & {
  readonly id: string
  readonly recipient: JsonObject & { readonly name?: string | null; readonly kind?: string | null }
  readonly method: string
  readonly placeOfService?: string | null
  /** What the rules must know of this serve alone, beside the flags of its case. */
  readonly flags?: readonly string[] | null
  readonly server?: JsonObject & { readonly name?: string | null; readonly class?: string | null }
  readonly events: readonly MatterEvent[]
  readonly signature?: MatterSignature
  /** Why a field that case law or prudence asks for is left out, by its name. */
  readonly overrides?: Readonly<Record<string, string>>
  /** Papers wanted instead of those that the method yields. */
  readonly proofs?: readonly string[]
  readonly papers?: readonly string[]
}

export type MatterCase = JsonObject & {
  readonly jurisdiction?: string
  readonly court?: string | null
  readonly county?: string | null
  readonly number?: string | null
  readonly commenced?: string | null
  readonly filed?: string | null
  readonly plaintiffs?: readonly string[]
  readonly defendants?: readonly string[]
  readonly flags?: readonly string[]
}

/** A matter file after its schema was checked: one case, its papers, its serves. */
export type Matter = {
  readonly firm?: JsonObject
  readonly case: MatterCase
  readonly papers?: readonly string[]
  readonly serves: readonly MatterServe[]
}

/** What is wrong in a matter file: where, what, and what to do about it. */
export type MatterProblem = { readonly path: string; readonly because: string; readonly remedy: string }

/** Whether a value is an object, and not a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

// The shape of a way of service. Words and their meaning: rules/README.md.

import type { DefaultNeed } from './default-types'
import type { Bar, Cites, DeadlineRule, IsoDay, OfferRule, WarningRule } from './rule-types'

export type ExampleEvent = { readonly at: string; readonly to?: string } & Readonly<Record<string, unknown>>
export type Example = {
  readonly name: string
  readonly origin?: string
  readonly given: {
    readonly commenced?: IsoDay | null
    readonly court?: string
    readonly county?: string
    readonly flags?: readonly string[]
    readonly closures?: readonly IsoDay[]
    readonly 'early-closings'?: readonly IsoDay[]
    readonly signer?: string
    /** Facts that the jurisdiction declares, by their ids. */
    readonly facts?: Readonly<Record<string, string | readonly string[]>>
    readonly recipient?: string | { readonly kind: string; readonly age?: number }
    readonly 'place-of-service'?: string
    readonly events?: Readonly<Record<string, string | readonly ExampleEvent[]>>
    readonly period?: Readonly<Record<string, unknown>>
  }
  readonly expect: Readonly<Record<string, string | null | readonly string[]>>
}

export type Step = {
  readonly event: string
  readonly to?: string
  readonly at?: readonly string[]
  readonly with?: string
  readonly say?: string
  readonly optional?: true
  readonly choice?: readonly Readonly<Record<string, string>>[]
  readonly repeat?: Repeat
}

/** So often, so far apart; in a case with one of these flags another number of times. */
export type Repeat = {
  readonly times: number
  readonly every: { readonly weeks: number }
  readonly where?: readonly { readonly flag: readonly string[]; readonly times: number }[]
}

export type MethodFile = {
  readonly id: string
  readonly title: string
  readonly cite: Cites
  readonly recipients: readonly string[]
  readonly courts?: readonly string[]
  readonly offered?: readonly OfferRule[]
  readonly requires?: { readonly diligence: readonly string[] }
  readonly steps: readonly Step[]
  /** Its mailings, in the words of `default.yaml`. */
  readonly mailings?: readonly DefaultNeed[]
  readonly 'service-acts': readonly (string | readonly string[])[]
  readonly bars?: readonly Bar[]
  readonly deadlines: readonly DeadlineRule[]
  readonly undecided?: readonly {
    readonly deadline: string
    readonly because: string
    readonly cite: Cites
  }[]
  readonly proofs?: readonly string[]
  readonly warnings?: readonly WarningRule[]
  readonly examples: readonly Example[]
}

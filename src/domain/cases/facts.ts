import type { Day } from '../calendar/day'
import type { OrderedAct } from '../orders/ordered-acts'

/** What an order of the court says, as recorded with its `order-granted` event. */
export type OrderTerms = {
  /** When service is complete: a word of the rule file, days after the last act, or a day. */
  readonly complete: string | { readonly days: number } | { readonly day: Day } | null
  readonly respondDays: number | null
  /** A weekday on which it allows service that a bar would otherwise forbid. */
  readonly serviceOn: string | null
  readonly extendsDays: number | null
  readonly extendsServeByTo: Day | null
  /** What `extendsDays` counts from: an event type or a day; `null` = the order's own day. */
  readonly extensionRunsFrom: string | Day | null
  /** What it directs, each with its number; empty where that is not recorded. */
  readonly directs: readonly OrderedAct[]
}

/** One recorded event: what happened, on which day at the place of service, at which minute if known. */
export type FactEvent = {
  readonly type: string
  readonly day: Day
  /** Minute of the day, 0–1439. */
  readonly minute: number | null
  /** The role of the person it was handed or sent to. */
  readonly to: string | null
  /** The address that it went to, where one was recorded. */
  readonly address?: string
  /** Further recorded values with a text, such as `mailClass`; what `event-with` conditions look at. */
  readonly fields: Readonly<Record<string, string>>
  readonly terms: OrderTerms | null
}

/** A bare question of counting: so many days, months, years or hours from the trigger, or back from it. */
export type AskedPeriod = {
  readonly unit: 'days' | 'months' | 'years' | 'hours'
  readonly amount: number
  readonly backward: boolean
}

/** Declared facts of a case: days, lists of days, hours (minutes of the day), and words. */
export type FurtherFacts = {
  readonly days: Readonly<Record<string, Day>>
  readonly lists: Readonly<Record<string, readonly Day[]>>
  readonly hours: Readonly<Record<string, number>>
  readonly words: Readonly<Record<string, string>>
}

/** All that the calculator needs to know of one serve. Events stand in the order they were recorded. */
export type Facts = {
  readonly id: string
  readonly jurisdiction: string
  readonly case: {
    readonly commenced: Day | null
    readonly court: string
    readonly county: string | null
    readonly flags: readonly string[]
    readonly closures: readonly Day[]
    /** Days on which the court closed before its usual hour. */
    readonly earlyClosings: readonly Day[]
    readonly signer: string | null
    /** What the jurisdiction declares beyond these, by the ids of the facts; what is not recorded is not there. */
    readonly further: FurtherFacts
  }
  readonly recipient: { readonly kind: string; readonly age: number | null }
  readonly method: string
  readonly placeOfService: string
  readonly events: readonly FactEvent[]
  readonly period: AskedPeriod | null
}

// From which moment a rule counts, how long, and how. Words and their meaning: rules/README.md.

import type { Cites, IsoDay, Weekday } from './rule-types'
import type { FieldIs, When } from './when-types'

export type DatedAmount = { readonly since: IsoDay; readonly value: number | 'none'; readonly cite: Cites }
export type Amount = number | readonly DatedAmount[]

export type OrderCompletion = {
  readonly 'when-sent': readonly string[]
  readonly 'on-delivery': readonly string[]
  readonly acts: readonly string[]
  readonly silent: 'last-act' | 'unknown'
}

/** Exactly one of event, deadline, later-of, earlier-of, case, order-completion. */
export type Moment = {
  readonly event?: string | readonly string[]
  readonly pick?: 'first' | 'last'
  readonly to?: readonly string[]
  /** Only those that say so. */
  readonly with?: FieldIs
  readonly 'not-before'?: readonly string[]
  readonly deadline?: string
  /** `past`: the first day on which it is over, the day itself where an hour is set. */
  readonly as?: 'raw' | 'rolled' | 'past'
  readonly 'later-of'?: readonly Moment[]
  readonly 'earlier-of'?: readonly Moment[]
  /** A day that is a fact of the case, which the jurisdiction declares. */
  readonly case?: string
  readonly 'order-completion'?: OrderCompletion
}

/** Exactly one of days, months, years, asked. */
export type Period = {
  readonly days?: Amount
  readonly months?: Amount
  readonly years?: Amount
  readonly asked?: true
  /** A number recorded with the first such event stands for the rule's. */
  readonly 'or-recorded'?: { readonly event: string; readonly field: string }
  /** The first such event, or the last. */
  readonly 'keyed-on'?: string | { readonly last: string }
}

/** A rule body: a period from a moment, or `none` with the reason why there is no such deadline. */
export type RuleBody = {
  readonly start?: Moment
  readonly add?: Period
  readonly subtract?: Period
  readonly counting?: string
  readonly 'unless-ordered'?: 'respond-days'
  /** After the period the next such weekday, at an hour unless that day is closed. */
  readonly then?: { readonly next?: Weekday; readonly at?: string }
  readonly extend?: readonly {
    readonly days: number
    readonly when: When
    /** Why, where it is not the way in which it was sent. */
    readonly say?: string
    readonly cite: Cites
  }[]
  readonly none?: string
}

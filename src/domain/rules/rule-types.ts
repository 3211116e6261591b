// The shapes of the files in rules/, as the loader hands them on: schema-checked, keys as written there.
// Words and their meaning: rules/README.md.

import type { RuleBody } from './body-types'
import type { When } from './when-types'

export type IsoDay = string
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
export type Cites = readonly string[]
/** Either `clause`, or `when`, `use` and `cite`. */
export type ExceptionRule = {
  readonly clause?: string
  readonly when?: When
  readonly use?: RuleBody
  readonly cite?: Cites
}
export type Clause = { readonly when: When; readonly use: RuleBody; readonly cite: Cites }

export type MissedEffect = 'service-void' | 'dismissal-on-motion' | 'curable-by-order' | 'none-stated'
/** `violation`: the word for the breach where it is not the deadline's id. */
export type IfMissed = {
  readonly effect: MissedEffect
  readonly violation?: string
  readonly say?: string
  /** Applications of `motions.yaml` that put it right. */
  readonly cure?: readonly string[]
  readonly cite: Cites
}

export type LimitedEvent = string | { readonly every: string }

export type DeadlineRule = {
  readonly id: string
  readonly title: string
  readonly kind: 'limit' | 'not-before' | 'effect' | 'choice'
  readonly limits?: 'service-acts' | readonly LimitedEvent[]
  readonly 'limits-deadline'?: string
  readonly 'only-if-first'?: string
  readonly 'unless-first'?: string
  readonly applies?: When
  readonly needs?: readonly string[]
  readonly 'void-by-bars'?: true
  readonly 'order-may-extend'?: string
  readonly cite: Cites
  readonly 'if-missed'?: IfMissed
  readonly base?: RuleBody
  readonly choose?: { readonly from: 'oath-forms'; readonly on: string }
  readonly exceptions?: readonly ExceptionRule[]
  readonly 'other-readings'?: readonly {
    readonly id: string
    readonly if: string
    readonly when?: When
    readonly use: RuleBody
    readonly cite: Cites
  }[]
}

export type Bar = {
  readonly id: string
  readonly events?: readonly string[]
  readonly days?: readonly Weekday[]
  /** A fact of the case: the hour until which these days are barred. */
  readonly until?: string
  /** With `days`: an order that allows service on the day, not later than the act, lifts it. */
  readonly 'unless-ordered'?: true
  readonly 'earlier-than'?: string
  /** With `earlier-than`: without that event, too. */
  readonly needed?: true
  readonly 'before-day'?: IsoDay
  readonly 'sooner-than'?: { readonly days: number; readonly after: string }
  /** Between two lives of the process: after so many days from the last of these, before another of them. */
  readonly 'after-lapse'?: {
    readonly of: readonly string[]
    readonly days: number
    readonly counting: string
  }
  /** With `events` and `when`: asked of each such act as if it were the only one. */
  readonly each?: true
  /** The act that is wanted still: until it is done the service is not void, but waits for it. */
  readonly missing?: string
  readonly when?: When
  readonly effect: 'void' | 'defect'
  readonly because: string
  readonly cite: Cites
}

/** A way of service is offered only where one of these holds; its dates are counted all the same. */
export type OfferRule = { readonly when: readonly When[]; readonly because: string; readonly cite: Cites }

export type WarningRule = {
  readonly id: string
  readonly when?: When
  readonly say: string
  readonly cite: Cites
}

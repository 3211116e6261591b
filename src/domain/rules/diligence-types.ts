// The shapes of diligence.yaml. Words and their meaning: rules/README.md.

import type { Cites, Weekday } from './rule-types'

/** One check of a diligence pattern; guidance with its number and cite. */
export type DiligenceCheck = {
  readonly id: string
  readonly say: string
  readonly cite: Cites
  readonly 'no-flag'?: readonly string[]
  /** Exactly one of the following. */
  readonly 'attempts-at-least'?: number
  readonly 'spread-days-more-than'?: number
  readonly 'one-before'?: {
    readonly time: string
    readonly 'or-after': string
    readonly days: readonly Weekday[]
  }
  readonly 'one-on'?: readonly Weekday[]
  readonly 'none-on'?: readonly Weekday[]
  readonly 'not-within-days-of-holiday'?: number
  readonly 'hours-apart'?: number
  readonly inquiry?: readonly string[]
  /** Asked for before these ways of service only; else before every one that needs diligence. */
  readonly before?: readonly string[]
  /** Where courts see it otherwise. */
  readonly differs?: readonly { readonly say: string; readonly cite: Cites }[]
}
/** Days on which an attempt does not count; with `flag` only in cases that have one of these. */
export type UncountedDays = {
  readonly on: readonly Weekday[]
  readonly flag?: readonly string[]
  readonly say: string
  readonly cite: Cites
}
/** Hours of the day in which an attempt may be proposed; with `days` on these weekdays only. */
export type HourBand = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly say: string
  readonly days?: readonly Weekday[]
  readonly cite?: Cites
}
/** Where an attempt may be proposed: the first is where people are tried unless something else is said. */
export type TryPlace = {
  readonly id: string
  /** Said after the hours: `at the place of work`. */
  readonly say: string
  /** The kinds of place that are recorded for it. */
  readonly kinds: readonly string[]
  /** The hours and weekdays in which somebody is found there; else any. */
  readonly bands?: readonly string[]
  readonly days?: readonly Weekday[]
  /** The recipients who are found there. */
  readonly recipients: readonly string[]
  /** The kinds of inquiry that find it. */
  readonly inquiry?: readonly string[]
}
/** A decided record as attempts: local days or date-times, kinds of inquiries, flags of the case. */
export type DiligenceRecord = {
  readonly attempts: readonly string[]
  readonly inquiries?: readonly string[]
  readonly flags?: readonly string[]
  /** Days or hours that the decision does not give were chosen to fit its words. */
  readonly chosen?: true
}
export type DiligenceCase = {
  readonly name: string
  readonly cite: Cites
  readonly result: 'accepted' | 'rejected'
  readonly attempts: string
  /** The record as attempts, or why there is none. */
  readonly record?: DiligenceRecord
  readonly 'not-assessed'?: string
  /** Why the assessment of the record is not in line with the result. */
  readonly unlike?: string
}
export type DiligenceFile = {
  readonly jurisdiction: string
  readonly standard: string
  readonly cite: Cites
  readonly 'not-counted'?: readonly UncountedDays[]
  readonly bands?: readonly HourBand[]
  readonly places?: readonly TryPlace[]
  readonly checks: readonly DiligenceCheck[]
  readonly cases: readonly DiligenceCase[]
}

import type { Amount } from './body-types'
import type { Cites, IsoDay } from './rule-types'
import type { When } from './when-types'

/** A weekday, `public-holiday`, or the name of a set of `holidays.yaml`. */
export type ClosedDay = string

export type CountingPolicy = {
  readonly cite: Cites
  /** `open-days`: the days of `if-last-day-is` are passed over one by one. */
  readonly count: 'calendar-days' | 'open-days'
  readonly 'trigger-day': 'excluded' | 'included'
  readonly 'if-last-day-is'?: readonly ClosedDay[]
  readonly move: 'forward' | 'backward' | 'none'
  readonly 'month-end': 'clamp'
  /** A period of fewer days than this is counted in open days. */
  readonly 'skip-closed-days-when-shorter-than'?: Amount
  /** Closed days that a count of open days does not pass over. */
  readonly 'not-skipped'?: readonly ClosedDay[]
  /** From when on the first day counted is the next open day; keyed on the day from which is counted. */
  readonly 'first-day'?: { readonly is: 'next-open-day'; readonly since?: IsoDay }
  /** Neither the first nor the last day is counted: the period is one day longer. */
  readonly 'clear-days'?: true
  /** What happened at or after this hour counts from the next day. */
  readonly 'late-after'?: string
  /** A fact of the case that names a set of `holidays.yaml`: its days count as closed, too. */
  readonly 'also-set-of'?: string
  /** A fact of the case, a list of days: they count as closed, too. */
  readonly 'also-days-of'?: string
  /** A fact of the case, a list of days: a last day on one of them goes forward, whichever way it was counted. */
  readonly 'forward-from'?: string
  readonly tolled?: boolean
  readonly 'court-closures'?: {
    readonly unless: readonly When[]
    /** Days on which the court closed early count, too. */
    readonly early?: true
    readonly cite: Cites
  }
}

// What a rule asks of the case, the record and the days found. Words and their meaning: rules/README.md.

import type { IsoDay, Weekday } from './rule-types'

export type OrderTerm = 'extension' | 'complete' | 'respond-days'

/**
 * `is`: one of these; `is-not`: recorded, and none of these; `says`: a text in which one of these words stands;
 * `of`: asked of these types of event alone, any other is not asked.
 */
export type FieldIs = {
  readonly field: string
  readonly of?: readonly string[]
  readonly is?: readonly string[]
  readonly 'is-not'?: readonly string[]
  readonly says?: readonly string[]
}
/** Some event of the type, or of one of the types; `to`: only one that went to one of these. */
export type EventWith = FieldIs & {
  readonly event: string | readonly string[]
  readonly to?: readonly string[]
}
/** Some such event was on or after `from`, or before `before`. */
export type EventDay = {
  readonly event: string | readonly string[]
  readonly from?: IsoDay
  readonly before?: IsoDay
}
/** The day of that deadline is on or after `from`, or before `before`; one that is not known is neither. */
export type DeadlineDay = { readonly deadline: string; readonly from?: IsoDay; readonly before?: IsoDay }
/** A number recorded with an event: less than `under`, or `from` on. */
export type EventNumber = {
  readonly event: string
  readonly field: string
  readonly under?: number
  readonly from?: number
}
/** Some such event was at or after `from`, or before `before`; one without an hour was neither. */
export type AtHour = { readonly event: string; readonly from?: string; readonly before?: string }
/** Attempts on record, and how they are spread; all keys must hold. */
export type AttemptsRule = {
  readonly 'at-least'?: number
  readonly 'on-different-days'?: number
  readonly 'at-different-times'?: number
  /** Two of them lie so many hours apart. */
  readonly 'hours-apart'?: number
  /** Only those not later than the first such event. */
  readonly before?: readonly string[]
  /** Only those at these kinds of place. */
  readonly at?: readonly string[]
  /** Only those on these targets. */
  readonly target?: readonly string[]
}

/** A condition: all keys must hold; a list means any of. */
export type When = {
  readonly court?: readonly string[]
  readonly 'not-court'?: readonly string[]
  readonly county?: readonly string[]
  readonly 'not-county'?: readonly string[]
  readonly flag?: readonly string[]
  readonly 'all-flags'?: readonly string[]
  readonly 'no-flag'?: readonly string[]
  readonly 'place-of-service'?: readonly string[]
  readonly method?: readonly string[]
  readonly recipient?: readonly string[]
  readonly 'not-recipient'?: readonly string[]
  readonly signer?: readonly string[]
  readonly 'age-under'?: number
  readonly 'age-from'?: number
  readonly 'age-unknown'?: true
  readonly recorded?: readonly string[]
  readonly 'not-recorded'?: readonly string[]
  readonly ordered?: readonly OrderTerm[]
  readonly 'not-ordered'?: readonly OrderTerm[]
  readonly 'event-with'?: EventWith
  readonly 'no-event-with'?: EventWith
  readonly 'event-number'?: EventNumber
  readonly 'at-hour'?: AtHour
  readonly 'event-day'?: EventDay
  readonly 'deadline-day'?: DeadlineDay
  readonly 'on-closed-day'?: { readonly event: string; readonly counting: string }
  /** Such an event on or before the day of that deadline; in exceptions and warnings. */
  readonly 'recorded-by'?: { readonly event: string; readonly deadline: string }
  readonly attempts?: AttemptsRule
  readonly 'attempts-short'?: AttemptsRule
  readonly 'case-is'?: { readonly fact: string; readonly is: readonly string[] }
  readonly 'case-is-not'?: { readonly fact: string; readonly is: readonly string[] }
  readonly 'case-has'?: readonly string[]
  readonly 'case-lacks'?: readonly string[]
  /** A fact of the case that names a set of holidays which the file does not hold. */
  readonly 'names-no-set'?: string
  readonly 'on-weekday'?: { readonly event: string; readonly days: readonly Weekday[] }
  readonly missed?: readonly string[]
  readonly moved?: readonly string[]
  readonly waiting?: readonly string[]
  readonly known?: readonly string[]
  readonly 'moved-from'?: Weekday
  readonly 'on-holiday'?: { readonly event: string }
}

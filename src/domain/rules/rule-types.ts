// The shapes of the files in rules/, as the loader hands them on: schema-checked, keys as written there.
// Words and their meaning: rules/README.md.

import type { DefaultNeed } from './default-types'

export type IsoDay = string
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
export type Cites = readonly string[]
export type OrderTerm = 'extension' | 'complete' | 'respond-days'

export type DatedAmount = { readonly since: IsoDay; readonly value: number | 'none'; readonly cite: Cites }
export type Amount = number | readonly DatedAmount[]

/** `is`: one of these; `is-not`: recorded, and none of these; `says`: a text in which one of these words stands. */
export type FieldIs = {
  readonly field: string
  readonly is?: readonly string[]
  readonly 'is-not'?: readonly string[]
  readonly says?: readonly string[]
}
/** Some event of the type, or of one of the types. */
export type EventWith = FieldIs & { readonly event: string | readonly string[] }
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
  readonly when?: When
  readonly effect: 'void' | 'defect'
  readonly because: string
  readonly cite: Cites
}

export type WarningRule = {
  readonly id: string
  readonly when?: When
  readonly say: string
  readonly cite: Cites
}

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

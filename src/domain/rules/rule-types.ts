// The shapes of the files in rules/, as the loader hands them on: schema-checked, keys as written there.
// Words and their meaning: rules/README.md.

export type IsoDay = string
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
export type Cites = readonly string[]
export type OrderTerm = 'extension' | 'complete' | 'respond-days'

export type DatedAmount = { readonly since: IsoDay; readonly value: number | 'none'; readonly cite: Cites }
export type Amount = number | readonly DatedAmount[]

export type EventWith = { readonly event: string; readonly field: string; readonly is: readonly string[] }

/** A condition: all keys must hold; a list means any of. */
export type When = {
  readonly court?: readonly string[]
  readonly 'not-court'?: readonly string[]
  readonly county?: readonly string[]
  readonly 'not-county'?: readonly string[]
  readonly flag?: readonly string[]
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
  readonly 'not-before'?: readonly string[]
  readonly deadline?: string
  readonly as?: 'raw' | 'rolled'
  readonly 'later-of'?: readonly Moment[]
  readonly 'earlier-of'?: readonly Moment[]
  readonly case?: 'sol-expires'
  readonly 'order-completion'?: OrderCompletion
}

/** Exactly one of days, months, years, asked. */
export type Period = {
  readonly days?: Amount
  readonly months?: Amount
  readonly years?: Amount
  readonly asked?: true
  readonly 'keyed-on'?: string
}

/** A rule body: a period from a moment, or `none` with the reason why there is no such deadline. */
export type RuleBody = {
  readonly start?: Moment
  readonly add?: Period
  readonly subtract?: Period
  readonly counting?: string
  readonly 'unless-ordered'?: 'respond-days'
  readonly extend?: readonly { readonly days: number; readonly when: When; readonly cite: Cites }[]
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
export type IfMissed = { readonly effect: MissedEffect; readonly say?: string; readonly cite: Cites }

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
  readonly until?: 'sabbath-ends'
  readonly 'earlier-than'?: string
  readonly 'sooner-than'?: { readonly days: number; readonly after: string }
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
    readonly 'sabbath-ends'?: string
    readonly 'sol-expires'?: IsoDay
    readonly signer?: string
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
  readonly repeat?: { readonly times: number; readonly every: { readonly weeks: number } }
}

export type MethodFile = {
  readonly id: string
  readonly title: string
  readonly cite: Cites
  readonly recipients: readonly string[]
  readonly courts?: readonly string[]
  readonly requires?: { readonly diligence: readonly string[] }
  readonly steps: readonly Step[]
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

export type CountingPolicy = {
  readonly cite: Cites
  readonly count: 'calendar-days'
  readonly 'trigger-day': 'excluded' | 'included'
  readonly 'if-last-day-is'?: readonly (Weekday | 'public-holiday')[]
  readonly move: 'forward' | 'none'
  readonly 'month-end': 'clamp'
  readonly tolled?: boolean
  readonly 'court-closures'?: { readonly unless: readonly When[]; readonly cite: Cites }
}

export type Court = {
  readonly id: string
  readonly title: string
  /** Lines above the caption; {COUNTY}, {CITY}, {DISTRICT} are filled from the case. */
  readonly heading: readonly string[]
  readonly cite: Cites
}

export type JurisdictionFile = {
  readonly id: string
  readonly title: string
  readonly zone: string
  readonly 'covers-from': IsoDay
  readonly 'law-as-of': 'commenced'
  readonly courts: readonly Court[]
  readonly flags: Readonly<Record<string, { readonly say: string; readonly cite: Cites }>>
  readonly recipients: Readonly<Record<string, string>>
  readonly signers: Readonly<Record<string, string>>
  readonly 'method-bar': { readonly id: string; readonly because: string; readonly cite: Cites }
  readonly counting: Readonly<Record<string, CountingPolicy>>
  readonly clauses?: Readonly<Record<string, Clause>>
  readonly bars?: readonly Bar[]
  readonly deadlines: readonly DeadlineRule[]
  readonly warnings?: readonly WarningRule[]
}

export type HolidayOn = {
  readonly month: number
  readonly day?: number
  readonly weekday?: Weekday
  readonly nth?: number | 'last'
  readonly after?: { readonly nth: number; readonly weekday: Weekday }
}
export type HolidayRule = {
  readonly id: string
  readonly name: string
  readonly on: HolidayOn
  readonly since?: number
  readonly until?: number
  readonly 'if-sunday'?: 'next-day'
  readonly cite: Cites
}
export type Toll = {
  readonly id: string
  readonly flag: string
  readonly from: IsoDay
  readonly to: IsoDay
  readonly say: string
  readonly cite: Cites
}
export type HolidaysFile = {
  readonly jurisdiction: string
  readonly holidays: readonly HolidayRule[]
  readonly proclaimed: readonly { readonly date: IsoDay; readonly name: string; readonly cite: Cites }[]
  readonly tolls: readonly Toll[]
  readonly examples: readonly { readonly year: number; readonly expect: Readonly<Record<IsoDay, string>> }[]
}

export type Confidence = 'verified' | 'secondary' | 'unverified'
export type Source = {
  readonly title: string
  readonly address?: string
  readonly checked: IsoDay
  readonly confidence: Confidence
  readonly note?: string
}
export type SourcesFile = Readonly<Record<string, Source>>

/** The form of proof in force from a day on, for certain signers. */
export type OathForm = {
  readonly id: string
  readonly form: 'affirmation' | 'affidavit' | 'certificate'
  readonly since: IsoDay
  readonly until?: IsoDay
  readonly signers: readonly string[]
  /** What the proof-form question answers for this signer and day; exactly one form per signer and day has it. */
  readonly default?: true
  /** Prescribed words; {day}, {month}, {year} are the blanks of the statute. */
  readonly words: string
  readonly cite: Cites
}
export type OathsFile = { readonly jurisdiction: string; readonly forms: readonly OathForm[] }

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
}
export type DiligenceCase = {
  readonly name: string
  readonly cite: Cites
  readonly result: 'accepted' | 'rejected'
  readonly attempts: string
}
export type DiligenceFile = {
  readonly jurisdiction: string
  readonly standard: string
  readonly cite: Cites
  readonly checks: readonly DiligenceCheck[]
  readonly cases: readonly DiligenceCase[]
}

// The shapes of the files of a jurisdiction beside its methods. Words and their meaning: rules/README.md.

import type {
  Amount,
  Bar,
  Cites,
  Clause,
  DeadlineRule,
  IsoDay,
  WarningRule,
  Weekday,
  When,
} from './rule-types'

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

/** A fact of the case; on the wire its id in camelCase. `word` is one of `words`, `text` any, `hour` HH:MM. */
export type CaseFact = {
  readonly kind: 'day' | 'days' | 'hour' | 'word' | 'text'
  /** What a form calls it; without it the words of its id. */
  readonly title?: string
  readonly words?: readonly string[]
  readonly say: string
  readonly cite: Cites
}

export type Court = {
  readonly id: string
  readonly title: string
  /** Lines above the caption; {COUNTY}, {CITY}, {DISTRICT} are filled from the case. */
  readonly heading: readonly string[]
  readonly cite: Cites
}

export type CourtWords = {
  readonly plaintiff?: string
  readonly plaintiffs?: string
  readonly attorney?: string
}

export type JurisdictionFile = {
  /** Checked like the others, and offered nowhere. */
  readonly draft?: true
  readonly id: string
  readonly title: string
  readonly zone: string
  /** The language of its papers, which their files declare to readers and to speech: a tag such as `en-US`. */
  readonly language: string
  /** A fact of the case that names its time zone, for periods in hours. */
  readonly 'zone-of'?: string
  /** How its papers write days: month first unless this says otherwise, and then hours on the 24-hour clock. */
  readonly dates?: 'day-first'
  /** What stands between the sides of a caption, such as `v.`; nothing unless this says it. */
  readonly versus?: string
  /** What stands between the sides of a case that is named in one line; `v.` unless this says otherwise. */
  readonly 'versus-in-line'?: string
  /** What pages call a side and its lawyer, where the American word is not the one of its courts. */
  readonly words?: CourtWords
  /** The size of its papers; letter unless this says otherwise. */
  readonly sheet?: 'letter' | 'a4'
  readonly 'covers-from': IsoDay
  readonly 'law-as-of': 'commenced'
  readonly courts: readonly Court[]
  /** The judicial circuit of each county, by its name in a caption. */
  readonly circuits?: { readonly cite: Cites; readonly of: Readonly<Record<string, string>> }
  readonly flags: Readonly<Record<string, { readonly say: string; readonly cite: Cites }>>
  readonly recipients: Readonly<Record<string, string>>
  /** Events that only this jurisdiction knows, with their meaning. */
  readonly events?: Readonly<Record<string, string>>
  /** Further facts of a case. */
  readonly facts?: Readonly<Record<string, CaseFact>>
  readonly signers: Readonly<Record<string, string>>
  readonly 'method-bar': { readonly id: string; readonly because: string; readonly cite: Cites }
  readonly counting: Readonly<Record<string, CountingPolicy>>
  readonly clauses?: Readonly<Record<string, Clause>>
  readonly bars?: readonly Bar[]
  readonly deadlines: readonly DeadlineRule[]
  readonly warnings?: readonly WarningRule[]
}

export type HolidayOn = {
  readonly month?: number
  readonly day?: number
  readonly weekday?: Weekday
  readonly nth?: number | 'last'
  readonly after?: { readonly nth: number; readonly weekday: Weekday }
  /** Days from Easter Sunday of the Western churches; Good Friday is -2. */
  readonly easter?: number
}
export type HolidayRule = {
  readonly id: string
  readonly name: string
  readonly on: HolidayOn
  readonly since?: number
  readonly until?: number
  readonly years?: 'even' | 'odd'
  /** Years of the span in which it is not kept (it was moved to another day). */
  readonly 'not-in'?: readonly number[]
  readonly 'if-saturday'?: 'previous-day'
  readonly 'if-sunday'?: 'next-day'
  /** On a Saturday or Sunday also the next day that is neither and no other holiday of its set. */
  readonly 'if-weekend'?: 'next-free-day'
  readonly set?: string
  readonly cite: Cites
}
export type ProclaimedDay = {
  readonly date: IsoDay
  readonly name: string
  readonly set?: string
  /** Where it counts; nowhere named means everywhere. */
  readonly county?: readonly string[]
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
/** Names of days, each with its years, as `2015, 2017-2020`. */
export type YearsByName = Readonly<Record<string, string>>

/** Where a package made for offices and shops has other days for a region than the file, with these sets. */
export type PublishedHolidays = {
  readonly package: string
  readonly region: string
  readonly sets?: readonly string[]
  readonly differs: readonly {
    readonly why: string
    readonly cite: readonly string[]
    readonly has?: YearsByName
    readonly lacks?: YearsByName
  }[]
}

export type HolidaysFile = {
  readonly jurisdiction: string
  /** Lists of days that count only for a policy that names them, with their meaning. */
  readonly sets?: Readonly<Record<string, string>>
  readonly holidays: readonly HolidayRule[]
  readonly proclaimed: readonly ProclaimedDay[]
  readonly tolls: readonly Toll[]
  readonly published?: readonly PublishedHolidays[]
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
  readonly form:
    | 'affirmation'
    | 'affidavit'
    | 'declaration'
    | 'certificate'
    | 'certification'
    | 'verification'
    | 'statement-of-truth'
  readonly since: IsoDay
  readonly until?: IsoDay
  readonly signers: readonly string[]
  /** What the proof-form question answers for this signer and day; exactly one form per signer and day has it. */
  readonly default?: true
  /** Prescribed words; {day}, {month}, {year} and {document} are the blanks of the statute. */
  readonly words: string
  readonly cite: Cites
  /** What lets this form be signed on a screen; without it, in ink only. */
  readonly electronic?: { readonly cite: Cites }
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

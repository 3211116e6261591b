// The shapes of the files in rules/<jurisdiction>/proofs/, as the loader hands them on.
// A paper is one sworn document for one signer; a part is a group of fields that several papers share.

import type { Cites, Weekday } from './rule-types'

/** What a place of the facts is compared with: a recorded word, number or yes/no. */
export type FactWord = string | number | boolean

/**
 * A condition over the facts of one paper; all keys must hold, a list means any of. Paths are those of the
 * matter file with the event's name in front (`delivered.to.name`); inside a list (`mailed[].to.kind`) they
 * speak of the same entry as the field that carries the condition.
 */
export type ProofWhen = {
  readonly form?: readonly string[]
  readonly signer?: readonly string[]
  readonly court?: readonly string[]
  readonly 'not-court'?: readonly string[]
  readonly flag?: readonly string[]
  readonly 'no-flag'?: readonly string[]
  readonly 'place-of-service'?: readonly string[]
  readonly recipient?: readonly string[]
  readonly 'not-recipient'?: readonly string[]
  readonly method?: readonly string[]
  readonly 'age-under'?: number
  readonly 'age-from'?: number
  /** At least one of these paths is recorded. */
  readonly recorded?: readonly string[]
  /** None of these paths is recorded. */
  readonly 'not-recorded'?: readonly string[]
  /** Each of these paths holds one of its words. */
  readonly is?: Readonly<Record<string, readonly FactWord[]>>
  /** At least one of these paths holds one of its words. */
  readonly 'any-is'?: Readonly<Record<string, readonly FactWord[]>>
  /** Each of these paths holds all of its words, in one entry or another. */
  readonly both?: Readonly<Record<string, readonly FactWord[]>>
  /** None of these paths holds one of its words. */
  readonly 'is-not'?: Readonly<Record<string, readonly FactWord[]>>
  /** The first of the two is earlier than the second: by day, by minute where both have one. */
  readonly earlier?: readonly [string, string]
  /** Both are recorded, and nothing at the first path is on a day before the second. */
  readonly 'no-earlier-day'?: readonly [string, string]
  /** From the first to the second day there are more than so many years or days. */
  readonly longer?: {
    readonly from: string
    readonly to: string
    readonly years?: number
    readonly days?: number
  }
  /** The text at the first path is one of the texts at the second (letter case and spacing aside). */
  readonly same?: readonly [string, string]
  /** Both are recorded, and no text at the first path is one of those at the second. */
  readonly differ?: readonly [string, string]
  /** One of these events is on or after a day, or before one (an event of a list is written `attempted[]`). */
  readonly 'event-day'?: {
    readonly event: readonly string[]
    readonly from?: string
    readonly before?: string
  }
  /** One of these events is on one of these weekdays. */
  readonly 'on-weekday'?: { readonly event: readonly string[]; readonly days: readonly Weekday[] }
  /** A list holds fewer entries than this. */
  readonly fewer?: { readonly of: string; readonly than: number }
}

export type Need = 'statute' | 'case-law' | 'optional'

/**
 * How a fact is written: `text` as recorded; `capitals` as captions have it; `sentence` as recorded, with a full stop if it has no end mark;
 * `number`; `date` with its weekday; `birthday` without; `moment` as `.date` and `.time`; `dates` and `joined` lists in a
 * sentence; `series` a short one without semicolons; `itemized` a list of lines, one for each word of `words` that an
 * entry has, and a last one with all entries that have none, under the words of `rest`; `choice` as `.text` for the sentence and `.word` as recorded; `flag` yes or no.
 */
export type Show =
  | 'text'
  | 'capitals'
  | 'sentence'
  | 'number'
  | 'date'
  | 'birthday'
  | 'dates'
  | 'moment'
  | 'joined'
  | 'series'
  | 'itemized'
  | 'choice'
  | 'flag'

/** One row of the field matrix: what a paper states, why, and when. */
export type ProofField = {
  readonly path: string
  readonly need: Need
  readonly when?: ProofWhen
  readonly show?: Show
  /** Of a `moment`: the hour is needed too, not only the day. */
  readonly time?: 'needed'
  /** Of a day: it may be later than the signing, as a hearing is. */
  readonly future?: 'allowed'
  /** Words of the paper for recorded words; a word that is not listed stands as recorded. */
  readonly words?: Readonly<Record<string, string>>
  /** Of an `itemized` list: the words before the entries that none of `words` is for. */
  readonly rest?: string
  /** The short name under which a person is asked for it and may override it; else the path. */
  readonly name?: string
  /** What it is, for a blank and for the person who must record it. */
  readonly say: string
  readonly cite?: Cites
}

/** Which events a paper speaks of and by which name; `many` makes a list, `optional` lets it be absent. */
export type ProofEvent = {
  readonly as: string
  readonly 'any-of': readonly string[]
  readonly many?: true
  /** Several such events belong in one paper only if all were handed to the same role. */
  readonly to?: readonly string[]
  /** Only what the server did, or only what names another who did it. */
  readonly by?: 'server' | 'another'
  readonly optional?: true
  /** The paper tells of it in these ways of service alone. */
  readonly method?: readonly string[]
  readonly when?: ProofWhen
  readonly cite?: Cites
}

/**
 * A list made of events: those with the same text at `by` are one entry, which keeps some of their facts and
 * holds, under each name of `split`, the event with one of its words.
 */
export type ProofGroup = {
  readonly as: string
  readonly of: string
  readonly by: string
  readonly keep: Readonly<Record<string, string>>
  readonly split: { readonly field: string; readonly into: Readonly<Record<string, readonly string[]>> }
}

/** A paper that may not be printed on these facts. */
export type Refusal = {
  readonly id: string
  readonly when: ProofWhen
  readonly path: string
  readonly because: string
  readonly remedy: string
  readonly cite: Cites
}

/** A number of the law that the paper prints. */
export type ProofNumber = { readonly is: number; readonly cite: Cites }

/** Words chosen by the facts; the first whose condition holds. */
export type Phrase = { readonly when?: ProofWhen; readonly text: string }

/**
 * What goes into one field of an official form: a text with values of the paper in braces, as its template
 * has them (`{delivered.at.date}`); a cross, where the condition holds; the first option whose condition
 * holds; or the typed name of the signer, once there is one.
 */
export type FormEntry =
  | { readonly text: string; readonly when?: ProofWhen }
  | { readonly check: true; readonly when?: ProofWhen }
  | { readonly choose: readonly { readonly option: string; readonly when?: ProofWhen }[] }
  | { readonly sign: true }

/** The official blank on which a paper is drawn where the firm has laid it beside its data. */
export type ProofForm = {
  /** The name of the file, in the folder of this jurisdiction's forms. */
  readonly file: string
  /** The edition whose fields these are, as it calls itself: `Rev. January 1, 2007`. */
  readonly edition: string
  /** The papers that the map is whole for; the others are drawn in the program's own layout. */
  readonly when?: ProofWhen
  /** Paths whose values are printed on the form for all who sign it. */
  readonly printed?: readonly string[]
  /** SHA-256 of that edition in hex; any other file is refused. */
  readonly sha256?: string
  /** Ids of the oaths whose words are printed on that edition; without it a field must print them. */
  readonly oath?: readonly string[]
  /** By the full name that the field has in the file. */
  readonly fields: Readonly<Record<string, FormEntry>>
}

export type ProofPart = {
  readonly id: string
  readonly part: true
  readonly form?: never
  readonly parts?: readonly string[]
  readonly numbers?: Readonly<Record<string, ProofNumber>>
  readonly phrases?: Readonly<Record<string, readonly Phrase[]>>
  readonly exhibits?: readonly Phrase[]
  readonly fields: readonly ProofField[]
  readonly refuse?: readonly Refusal[]
}

export type ProofPaper = {
  readonly id: string
  readonly part?: never
  /** By form of signature, as it stands at the head of the paper. */
  readonly titles: Readonly<Record<string, string>>
  readonly template: string
  /** What its words of verification call it, where the prescribed words name the document. */
  readonly document?: string
  /** The court's own form, drawn on in place of the template where the blank lies beside the data. */
  readonly 'official-form'?: ProofForm
  /** The provision in the line below the title and in the footer. */
  readonly cites: readonly Phrase[]
  readonly cite: Cites
  /** Whose name stands under the line: a path of the facts, or nobody (a form for the other side to sign). */
  readonly signer: string
  /** The form that this paper takes, whatever the form of the server's signature. */
  readonly form?: string
  /** It says that nobody was served: what made the service void does not refuse it. */
  readonly 'no-service'?: true
  /** Where that signer's own form, day and place of signing stand, if not on the serve. */
  readonly signature?: string
  /** One paper for each event of that name, or for each different value at a path. */
  readonly per?: string
  /** The facts call for this paper beside those of the method. */
  readonly 'also-when'?: ProofWhen
  /** The facts call for this paper in place of those of the method. */
  readonly 'instead-when'?: ProofWhen
  readonly events: readonly ProofEvent[]
  readonly groups?: readonly ProofGroup[]
  readonly parts?: readonly string[]
  readonly numbers?: Readonly<Record<string, ProofNumber>>
  readonly phrases?: Readonly<Record<string, readonly Phrase[]>>
  readonly exhibits?: readonly Phrase[]
  readonly fields: readonly ProofField[]
  readonly refuse?: readonly Refusal[]
}

export type ProofFile = ProofPaper | ProofPart

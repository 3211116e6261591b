// The shapes of the files of a jurisdiction beside its methods. Words and their meaning: rules/README.md.

import type { CountingPolicy } from './counting-types'
import type { Bar, Cites, Clause, DeadlineRule, IsoDay, WarningRule } from './rule-types'

/** A fact of the case; on the wire its id in camelCase. `word` is one of `words`, `text` any, `hour` HH:MM. */
export type CaseFact = {
  readonly kind: 'day' | 'days' | 'hour' | 'word' | 'text'
  /** What a form calls it; without it the words of its id. */
  readonly title?: string
  readonly words?: readonly string[]
  /** What people call the words that are usual for it; of a `text` others may be written. */
  readonly names?: Readonly<Record<string, string>>
  readonly say: string
  readonly cite: Cites
}

/** Something that is so of a case, or of one serve in it, or is not. */
export type Flag = {
  readonly title: string
  readonly say: string
  /** Asked for each serve and not for the case, of which it would be so for everybody served. */
  readonly of?: 'serve'
  /** Flags with the same words here are one question on pages; the words are the question, one of them the answer. */
  readonly 'one-of'?: string
  /** Asked only of a serve in one of these places. */
  readonly where?: readonly Place[]
  /** So wherever the server is of one of these classes, which is where it is asked. */
  readonly signer?: readonly string[]
  readonly cite: Cites
}

export type Court = {
  readonly id: string
  readonly title: string
  /** Lines above the caption; {COUNTY}, {CITY}, {DISTRICT} are filled from the case. */
  readonly heading: readonly string[]
  readonly cite: Cites
}

export type Place = 'in-state' | 'out-of-state' | 'out-of-country'

export type CourtWords = {
  /** Where papers are served. */
  readonly places?: Partial<Readonly<Record<Place, string>>>
  readonly plaintiff?: string
  readonly plaintiffs?: string
  readonly attorney?: string
  /** What its courts call the number that a case has: `Case number` unless this says otherwise. */
  readonly number?: string
  /** What its courts call the day on which a case began: `Commenced on` unless this says otherwise. */
  readonly commenced?: string
  /** What its people call a recorded word, on pages and in papers: `neighbour` for `neighbor`. */
  readonly recorded?: Readonly<Record<string, string>>
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
  /** What pages call a side, its lawyer and the number of a case, where the common word is not its courts’. */
  readonly words?: CourtWords
  /** The size of its papers; letter unless this says otherwise. */
  readonly sheet?: 'letter' | 'a4'
  readonly 'covers-from': IsoDay
  readonly 'law-as-of': 'commenced'
  readonly courts: readonly Court[]
  /** The judicial circuit of each county, by its name in a caption. */
  readonly circuits?: { readonly cite: Cites; readonly of: Readonly<Record<string, string>> }
  readonly flags: Readonly<Record<string, Flag>>
  readonly recipients: Readonly<Record<string, string>>
  /** Ids of the ordinary ways of service, in the order in which lists have them; the others follow by their titles. */
  readonly 'ways-first'?: readonly string[]
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

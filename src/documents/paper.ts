import type { FormFill } from '../domain/proof/form'
import type { sheets } from './measures'

/** How a piece of text is set. Nothing else of its look is a template's business. */
export type Face = 'regular' | 'bold' | 'italic'

/** How long a rule to write on is: for a day, for a date or a county, for a signature. */
export type FillSize = 'short' | 'medium' | 'long'

/**
 * A piece of a line: words, a marked blank for a fact that a draft lacks, a rule to be filled in by hand
 * after printing (a day in a jurat), or the end of a line that the template asked for.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly face: Face }
  | { readonly kind: 'blank'; readonly label: string }
  | { readonly kind: 'fill'; readonly size: FillSize }
  | { readonly kind: 'break' }

/** Words in order. White space is already collapsed: no leading, trailing or double spaces. */
export type Rich = readonly Inline[]

/** One side of the caption. `against` stands above it; `names` are joined in a sentence's way. */
export type Party = { readonly role: Rich; readonly against: Rich | null; readonly names: readonly Rich[] }

export type Caption = {
  readonly kind: 'caption'
  readonly parties: readonly Party[]
  readonly right: readonly Rich[]
  readonly title: Rich | null
  readonly subtitle: Rich | null
}

/** A column of a table; `weight` is its share of the width, null where the texts decide. */
export type Column = { readonly head: Rich; readonly weight: number | null }

/** `keep` holds the whole table on one page; otherwise it may break between rows, its head repeated. */
export type Table = {
  readonly kind: 'table'
  readonly keep: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Rich[])[]
}

/**
 * A ruled line with the printed name beneath; an empty `dated` or `place` prints a rule to fill in. `signed` is what
 * the signer typed, set above the rule; absent on a paper that nobody has signed.
 */
export type Signature = {
  readonly kind: 'signature'
  readonly signed?: Rich
  readonly name: Rich
  readonly title: Rich | null
  readonly dated: Rich | null
  readonly place: Rich | null
}

export type ClosingPart =
  | { readonly kind: 'plain' | 'licence' | 'oath' | 'line'; readonly text: Rich }
  | { readonly kind: 'jurat'; readonly lines: readonly Rich[] }
  | Signature

/** What must stand on one page together with the end of the last paragraph before it. */
export type Closing = { readonly kind: 'closing'; readonly parts: readonly ClosingPart[] }

export type Block =
  | { readonly kind: 'court'; readonly lines: readonly Rich[] }
  | Caption
  | { readonly kind: 'venue'; readonly state: Rich; readonly county: Rich }
  | { readonly kind: 'title' | 'subtitle' | 'opening' | 'plain' | 'quote' | 'heading'; readonly text: Rich }
  | { readonly kind: 'paragraph'; readonly number: number; readonly text: Rich }
  | Table
  | Closing
  | { readonly kind: 'page-break' }

/** What a paper rests on, written into the file's own properties so that it can be traced. Hashes are SHA-256 in hex. */
export type Trace = {
  readonly rulesHash: string
  /** Of the blank, where the paper stands on an official form. */
  readonly templateHash: string
  readonly factsHash: string
  readonly events: readonly string[]
  readonly signing?: Signing
}

/** When a paper was signed (RFC 3339, with the offset of the zone) and the SHA-256 of the bytes that the signer saw. */
export type Signing = { readonly at: string; readonly seen: string }

/** An official blank with what goes into its fields; `signed` is what the signer typed. */
export type PaperForm = {
  /** Where the blank lies, for its reader: `forms/<jurisdiction>/proof-of-service.pdf`. */
  readonly place: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly fills: readonly FormFill[]
  readonly signed?: string
}

/** So many lines to a page, and the one on which the name of the court begins. */
export type NumberedLines = { readonly lines: number; readonly court: number }

/**
 * A paper ready to be set, on an official form or, without one, as its blocks. `dated` (YYYY-MM-DD) is the only time in the file; null leaves it undated.
 * The footer reads `page x of y · left · right`, with `hash` in a small line beneath.
 */
export type Paper = {
  readonly title: string
  readonly subject: string
  readonly language: string
  /** The size of its sheets; letter when absent. */
  readonly size?: keyof typeof sheets
  /** Its lines are numbered at the left margin. */
  readonly numbered?: NumberedLines
  readonly dated: string | null
  readonly draft: boolean
  readonly footer: { readonly left: string; readonly right: string; readonly hash: string }
  readonly trace: Trace
  readonly form?: PaperForm
  readonly blocks: readonly Block[]
}

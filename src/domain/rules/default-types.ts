// The shape of default.yaml. Words and their meaning: rules/README.md.

import type { Cites } from './rule-types'
import type { When } from './when-types'

/** A kind of address that a piece of mail may go to, and what the law asks of that piece. */
export type Addressed = {
  /** What the address is to the person, in the word that is recorded. */
  readonly kind: string
  /** Whom it is addressed to where that is not the recipient, as it stands on the envelope. */
  readonly addressee?: string
  /** The role of whoever it goes to, where the rules look at it. */
  readonly role?: string
  /** Only these classes of mail; any where absent. */
  readonly class?: readonly string[]
  /** The word by which an envelope of this look is recorded. */
  readonly envelope?: string
  /** Printed on the front, as it stands. */
  readonly legend?: string
  /** Nothing outside says who sent it. */
  readonly sender?: 'left-off'
}

/** What whoever mails is asked about a piece, as the paper on it states it: a word of these, recorded under the id. */
export type MailAsk = {
  readonly id: string
  readonly say: string
  readonly words: Readonly<Record<string, string>>
  readonly cite: Cites
}

/** A piece of mail: what lies in it, and where it may go. */
export type Mail = {
  /** The event by which it is recorded; none where somebody else puts it into the mail. */
  readonly event?: string
  readonly encloses: string
  /** What such a mailing states beside its address, recorded with it. */
  readonly states?: Readonly<Record<string, boolean | string | number>>
  readonly asks?: readonly MailAsk[]
  readonly to: readonly Addressed[]
}

/** One thing that the law wants before a judgment on default, or one mailing of a way of service. */
export type DefaultNeed = {
  readonly id: string
  readonly title: string
  readonly say: string
  readonly cite: Cites
  /** Only in these cases. */
  readonly when?: When
  /** Not wanted where the rules say that there is no such deadline. */
  readonly 'unless-none'?: string
  /** Met once one of these holds; without it and `reached` once one of the `papers` is signed. */
  readonly done?: readonly When[]
  /** Met once this day has come. */
  readonly reached?: string
  /** The deadline by which it must be done. */
  readonly by?: string
  /** The deadline from which it may be done. */
  readonly from?: string
  /** Papers of `proofs/` that show it. */
  readonly papers?: readonly string[]
  /** It is done by mail: what the mail run and the envelope need. */
  readonly mail?: Mail
}

export type DefaultFile = { readonly jurisdiction: string; readonly needs: readonly DefaultNeed[] }

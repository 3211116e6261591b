import type { Cites, IsoDay } from './rule-types'

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

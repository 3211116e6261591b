import type { IsoDay } from './rule-types'

export type Confidence = 'verified' | 'secondary' | 'unverified'
export type Source = {
  readonly title: string
  readonly address?: string
  readonly checked: IsoDay
  readonly confidence: Confidence
  readonly note?: string
  /** A cite to begin with: no text was read, and what rests on it is no number of the law. Drafts alone have any. */
  readonly placeholder?: true
}
export type SourcesFile = Readonly<Record<string, Source>>

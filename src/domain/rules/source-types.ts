import type { IsoDay } from './rule-types'

export type Confidence = 'verified' | 'secondary' | 'unverified'
export type Source = {
  readonly title: string
  readonly address?: string
  readonly checked: IsoDay
  readonly confidence: Confidence
  readonly note?: string
}
export type SourcesFile = Readonly<Record<string, Source>>

// House rules, as files of rules/policies and as a firm keeps its own. Words and their meaning: rules/README.md.

import type { HourBand } from './diligence-types'
import type { Weekday } from './rule-types'

/** What one attempt, by its number in time, must be like: on one of these weekdays, in one of these bands. */
export type NthAttempt = {
  readonly attempt: number
  readonly on?: readonly Weekday[]
  readonly in?: readonly string[]
}

export type AttemptPolicy = {
  readonly 'at-least'?: number
  readonly 'on-different-days'?: number
  /** In at least so many different bands. */
  readonly 'in-bands'?: number
  /** Between one attempt and the next. */
  readonly 'hours-apart'?: number
  readonly nth?: readonly NthAttempt[]
  readonly 'none-on'?: readonly Weekday[]
  /** Hours of the day between which an attempt may be made. */
  readonly from?: string
  readonly to?: string
}

export type MailPolicy = {
  readonly 'within-days'?: number
  /** The days run from the first of these events. */
  readonly after?: readonly string[]
  readonly classes?: readonly string[]
}

export type ServiceLevel = {
  readonly id: string
  readonly title: string
  readonly 'first-attempt-within-days': number
}

export type Policy = {
  readonly id: string
  readonly title: string
  readonly say?: string
  readonly bands?: readonly HourBand[]
  readonly attempts?: AttemptPolicy
  readonly mail?: MailPolicy
  readonly 'service-levels'?: readonly ServiceLevel[]
}

/** Who asks for it. The strictest counts, whoever asks; of two that are as strict, the one named first here. */
export const LAYERS = ['law', 'order', 'client', 'house'] as const
export type LayerKind = (typeof LAYERS)[number]

export type Layer = {
  readonly kind: LayerKind
  /** `Harborlight`, `Marsh & Webb LLP`, `2 Mar 2026`; empty for the law. */
  readonly name: string
  readonly policy: Policy
  readonly cite?: readonly string[]
}

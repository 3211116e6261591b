import type { Day } from '../calendar/day'
import type { IfMissed } from '../rules/rule-types'
import type { Violation } from './bars'
import type { Mark } from './cites'
import type { Step } from './steps'

export type { Violation } from './bars'

export type Warning = { readonly id: string; readonly message: string; readonly cite: readonly string[] }

/** `met`: the act was done in time · `late`: too late · `missed`: not done by the as-of day · `known`: an effect. */
export type DeadlineStatus = 'met' | 'late' | 'open' | 'missed' | 'known' | 'waiting' | 'none' | 'void'

export type Deadline = {
  readonly id: string
  readonly title: string
  readonly kind: 'limit' | 'not-before' | 'effect' | 'choice'
  readonly day: Day | null
  /** Minute of the day where the law sets an hour. */
  readonly minute: number | null
  /** The answer of a `choice`, such as the form of a proof. */
  readonly choice: string | null
  /** Event types (or facts of the case) without which the day is not known; empty when it is, or never will be. */
  readonly waitingFor: readonly string[]
  readonly status: DeadlineStatus
}

/** How a deadline came about: the working that a person could check by hand. */
export type Reasons = {
  readonly steps: readonly Step[]
  readonly cite: readonly string[]
  /** Cites that are less than verified. */
  readonly marks: readonly Mark[]
  readonly ifMissed: IfMissed | null
}

export type DeadlineSheet = {
  readonly id: string
  readonly jurisdiction: string
  readonly method: string
  readonly asOf: Day | null
  /** SHA-256 of the rule files that the sheet was made from. */
  readonly rulesHash: string
  readonly deadlines: readonly Deadline[]
  readonly violations: readonly Violation[]
}

/** A sheet with the reasons of each of its deadlines, in the same order, and the warnings that apply. */
export type ExplainedSheet = DeadlineSheet & {
  readonly reasons: readonly Reasons[]
  readonly warnings: readonly Warning[]
}

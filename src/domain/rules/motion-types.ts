// The shape of motions.yaml. Words and their meaning: rules/README.md.

import type { JsonObject } from '../cases/matter'
import type { ProofWhen } from './proof-types'
import type { Cites } from './rule-types'

/** Something that a person is asked for an application; its `path` is where it is kept. */
export type MotionAsk = {
  readonly path: string
  readonly kind: 'text' | 'long' | 'day' | 'number' | 'choice' | 'yes'
  readonly say: string
  readonly hint?: string
  /** Of a choice: the words that may be chosen, and what each means. */
  readonly words?: Readonly<Record<string, string>>
  /** What stands there until a person writes something else. */
  readonly usual?: string | number
  /** Where the answer stands when the court grants it: a path in the event that records the order, `[]` in each of a list. */
  readonly order?: string
}

export type MotionAsks = {
  readonly title: string
  readonly hint?: string
  readonly asks: readonly MotionAsk[]
}

/** A paragraph that argues: it is marked as a draft until counsel accepts it or writes another. */
export type MotionArgument = {
  readonly id: string
  readonly say: string
  readonly when?: ProofWhen
  readonly cite: Cites
}

/** What a judge would miss: `block` makes drafts only, `warn` may be waived with a reason, `info` reminds. */
export type MotionGap = {
  readonly id: string
  readonly when: ProofWhen
  readonly level: 'block' | 'warn' | 'info'
  readonly say: string
  /** Where it is to be had. */
  readonly where?: string
  readonly cite: Cites
  /** It is no gap where this holds. */
  readonly unless?: ProofWhen
}

/** How a factor that a court weighs stands on the record; without a condition that holds it is unknown. */
export type MotionFactor = {
  readonly id: string
  readonly say: string
  readonly present?: ProofWhen
  readonly against?: ProofWhen
  readonly absent?: ProofWhen
  readonly cite: Cites
}

/** The days from one fact to another, told under `record.span.<id>`. */
export type MotionSpan = { readonly id: string; readonly from: string; readonly to: string }

/** A last day that the order sets, worked for an order of today: so many days after it, or after another step. */
export type MotionStep = {
  readonly id: string
  readonly say: string
  /** The number of days, or where it is kept. */
  readonly days: number | string
  readonly after?: string
  readonly when?: ProofWhen
}

/** An annex with its letter, which stays the same whether others are there or not. */
export type MotionExhibit = {
  readonly letter: string
  readonly say: string
  readonly when?: ProofWhen
  /** The papers of the application that stand under it, and the kinds of kept files. */
  readonly papers?: readonly string[]
  readonly files?: readonly string[]
}

/** The one mark of all exhibits, with answers in braces: they are one bundle whose pages are numbered through. */
export type ExhibitMark = { readonly words: string; readonly cite: Cites }

/**
 * Papers that may have so many words, in these courts; each bears a certificate of their number, in the words of the
 * template.
 */
export type WordLimit = {
  readonly words: number
  readonly papers: readonly string[]
  readonly courts: readonly string[]
  readonly template: string
  readonly cite: Cites
}

/** The papers stand on paper with numbered lines: how many to a page, and on which the name of the court begins. */
export type LineNumbers = { readonly lines: number; readonly court: number; readonly cite: Cites }

/** A part of the working day by which attempts are counted; the last has no end. */
export type MotionBand = { readonly say: string; readonly until?: string }

export type Motion = {
  readonly id: string
  readonly title: string
  readonly say: string
  readonly when?: ProofWhen
  readonly cite: Cites
  /**
   * The limit that the application must be made in, and how many days before it more time must be asked for; none where
   * the law sets no such limit.
   */
  readonly window?: { readonly deadline: string; readonly near: number }
  /** Limits: it is offered only once one of them was not kept. */
  readonly 'once-missed'?: readonly string[]
  readonly papers: readonly string[]
  /** Those of the papers that only some facts call for. */
  readonly 'papers-when'?: readonly { readonly paper: string; readonly when: ProofWhen }[]
  /** The channels that it may ask for; without a list all of the file. */
  readonly channels?: readonly string[]
  /** What the order says whatever is answered, in the shape of the event that records it. */
  readonly grants?: JsonObject
  readonly asks: readonly MotionAsks[]
  readonly arguments: readonly MotionArgument[]
  readonly gaps: readonly MotionGap[]
  readonly factors?: readonly MotionFactor[]
  readonly spans?: readonly MotionSpan[]
  readonly steps?: readonly MotionStep[]
}

/** A way to reach a person that an order may name, and what shows that it will. */
export type Channel = {
  readonly id: string
  readonly say: string
  /** What its address is called. */
  readonly address: string
  /** The means of an order that it is; without one, nothing recorded obeys it by itself. */
  readonly by?: string
  /** How often the order uses it, or the path of the answer that says so; once where absent. */
  readonly times?: number | string
  /** How many days lie between two of these at least, or the path of the answer that says so. */
  readonly apart?: number | string
  readonly evidence: readonly { readonly id: string; readonly say: string; readonly needed?: true }[]
  readonly decisions: readonly {
    readonly result: 'granted' | 'denied'
    readonly say: string
    readonly cite: Cites
  }[]
}

/** What several applications share: those named in `for`, or all. */
export type SharedMotionParts = {
  readonly [K in 'asks' | 'arguments' | 'gaps' | 'factors' | 'spans']?: readonly (NonNullable<
    Motion[K]
  >[number] & { readonly for?: readonly string[] })[]
}

export type MotionsFile = SharedMotionParts & {
  readonly jurisdiction: string
  readonly bands: readonly MotionBand[]
  /** Words of judgement that an observation should not hold; the beginnings of words. */
  readonly flagged: readonly string[]
  readonly channels: readonly Channel[]
  readonly exhibits?: readonly MotionExhibit[]
  readonly 'exhibit-mark'?: ExhibitMark
  readonly 'line-numbers'?: LineNumbers
  readonly 'word-limit'?: WordLimit
  readonly motions: readonly Motion[]
}

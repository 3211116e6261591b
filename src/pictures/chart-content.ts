import type { SourcesFile } from '../domain/rules/source-types'
import type { JurisdictionFile } from '../domain/rules/jurisdiction-types'
import type { DeadlineRule } from '../domain/rules/rule-types'
import type { MethodFile } from '../domain/rules/method-types'
import type { Rich } from './rich'
import type { Figure } from './say-body'

/** What a method's chart is drawn from. */
export type ChartInput = {
  readonly method: MethodFile
  readonly jurisdiction: JurisdictionFile
  /** The jurisdiction's and the method's deadlines, merged and in the order of work. */
  readonly deadlines: readonly DeadlineRule[]
  readonly sources: SourcesFile
  /** Titles of the jurisdiction's methods by id. */
  readonly methodTitles: ReadonlyMap<string, string>
}

/** The shape that tells what a line or a stop is; each has a word in the legend. */
export type Sign =
  | 'start'
  | 'first'
  | 'step'
  | 'limit'
  | 'not-before'
  | 'effect'
  | 'choice'
  | 'variant'
  | 'dated'
  | 'missed'
  | 'reading'
  | 'void'
  | 'defect'
  | 'none'

export type Line = { readonly sign: Sign; readonly text: Rich }

/** The rule of one deadline. `verified` is false where its own cites are less than verified. */
export type Card = {
  readonly id: string
  readonly sign: Sign
  readonly title: string
  readonly figure: Figure
  readonly lines: readonly Line[]
  readonly verified: boolean
}

/** One stop of the way from top to bottom: an act, or a day that follows. */
export type Stop = {
  readonly id: string
  readonly sign: Sign
  readonly number: number | null
  readonly title: string
  readonly lines: readonly Rich[]
  /** Ways of doing the act, of which one is enough. */
  readonly choices: readonly Rich[]
  /** Limits that bind this stop, drawn on the arrow that leads to it. */
  readonly limits: readonly Card[]
  /** The rule that gives this stop its day. */
  readonly rule: Card | null
}

export type Entry = { readonly label: string; readonly text: Rich }
export type Panel = { readonly title: string; readonly entries: readonly Entry[] }

/** Everything a chart says, before any of it has a place. */
export type ChartContent = {
  readonly overline: string
  readonly title: string
  readonly cite: Rich
  /** For whom and in which courts. */
  readonly scope: readonly Panel[]
  readonly bars: readonly Line[]
  readonly stops: readonly Stop[]
  readonly foot: readonly Panel[]
}

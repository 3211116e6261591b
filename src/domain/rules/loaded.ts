// What the loader hands on: the files of a jurisdiction, checked, and what is wrong with those that are not.

import type { DiligenceFile } from './diligence-types'
import type { HolidaysFile } from './holiday-types'
import type { JurisdictionFile } from './jurisdiction-types'
import type { OathsFile } from './oath-types'
import type { SourcesFile } from './source-types'
import type { DefaultFile } from './default-types'
import type { MotionsFile } from './motion-types'
import type { Policy } from './policy-types'
import type { ProofFile } from './proof-types'
import type { Cites } from './rule-types'
import type { MethodFile } from './method-types'

export type RecordsFile = {
  readonly jurisdiction: string
  readonly 'who-may-serve': readonly { readonly id: string; readonly say: string; readonly cite: Cites }[]
  readonly licences: readonly {
    readonly id: string
    readonly say: string
    /** Where the duty holds; nowhere named means everywhere. */
    readonly 'when-county'?: readonly string[]
    readonly cite: Cites
  }[]
  readonly records: readonly {
    readonly id: string
    readonly say: string
    readonly cite: Cites
    readonly years?: number
  }[]
}

/** A worked case made outside the engine, as it stands in `scenarios.json`. */
export type Scenario = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly jurisdiction: string
  readonly method: string
  readonly events: readonly Readonly<
    Record<string, unknown> & { readonly type: string; readonly at: string }
  >[]
  readonly expect: Readonly<Record<string, unknown>>
}

/** One folder of `rules/`. Files that a jurisdiction may lack are `null` or empty. */
export type LoadedJurisdiction = {
  readonly id: string
  /** SHA-256 in hex over the names and contents of the folder's files, so that a sheet can name its rules. */
  readonly hash: string
  readonly jurisdiction: JurisdictionFile
  readonly holidays: HolidaysFile
  readonly sources: SourcesFile
  /** In the order of their ids. */
  readonly methods: readonly MethodFile[]
  readonly proofs: readonly ProofFile[]
  readonly oaths: OathsFile | null
  readonly diligence: DiligenceFile | null
  readonly default: DefaultFile | null
  readonly motions: MotionsFile | null
  readonly records: RecordsFile | null
  readonly scenarios: readonly Scenario[]
}

/** A mistake in a rule file: where it is, what is wrong and what is allowed. */
export type Problem = { readonly file: string; readonly line: number; readonly message: string }

export type LoadedRules = {
  /** In the order of their ids; drafts, and those whose required files could not be read, are left out. */
  readonly jurisdictions: readonly LoadedJurisdiction[]
  /** Jurisdictions that are not to be offered yet. */
  readonly drafts: readonly LoadedJurisdiction[]
  /** In the order of file and line. Empty: every file is good. */
  readonly problems: readonly Problem[]
  /** Ready-made house rules, in the order of their ids. */
  readonly policies: readonly Policy[]
  /** SHA-256 in hex over their files. */
  readonly policiesHash: string
  /** Number of files of rules and house rules. */
  readonly files: number
  /** Jurisdictions whose files are, byte for byte, those that were checked when the program was built. */
  readonly unchanged: readonly string[]
}

// The shape of default.yaml. Words and their meaning: rules/README.md.

import type { Cites, When } from './rule-types'

/** One thing that the law wants before a judgment on default. */
export type DefaultNeed = {
  readonly id: string
  readonly title: string
  readonly say: string
  readonly cite: Cites
  /** Only in these cases. */
  readonly when?: When
  /** Met once one of these holds. */
  readonly done?: readonly When[]
  /** Met once this day has come. */
  readonly reached?: string
  /** The deadline by which it must be done. */
  readonly by?: string
  /** The deadline from which it may be done. */
  readonly from?: string
  /** Papers of `proofs/` that show it. */
  readonly papers?: readonly string[]
}
export type DefaultFile = { readonly jurisdiction: string; readonly needs: readonly DefaultNeed[] }

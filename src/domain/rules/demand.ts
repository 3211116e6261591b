import type { PolicyRecord } from './policy-record'
import type { Layer } from './policy-types'

/** `kept`, `open` (still to be done, or nothing to hold against it yet) or `breached`, which no later act cures. */
export type DemandState = 'kept' | 'open' | 'breached'

/** One thing that one layer asks for. */
export type Demand = {
  readonly id: string
  readonly layer: Layer
  /** Without its layer and without a full stop: `third attempt must be on a Saturday or Sunday`. */
  readonly say: string
  /** Demands of one word can be compared: the one with the higher number asks for more. `null`: each stands. */
  readonly strictness: number | null
  /** `null` where there is nothing to judge any more: who is served needs no further attempt. */
  readonly judge: (record: PolicyRecord) => DemandState | null
}

/** A demand before it is told which layer makes it. */
export type Part = Omit<Demand, 'layer'>

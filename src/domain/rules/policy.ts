import { demandsOf } from './policy-demands'
import type { Demand, DemandState } from './demand'
import type { PolicyRecord } from './policy-record'
import { layerWords } from './policy-words'
import { LAYERS, type Layer } from './policy-types'

/** What is asked for, whose rule it is, and how the record stands to it. */
export type PolicyPoint = {
  readonly id: string
  readonly layer: Layer
  readonly state: DemandState
  /** `House rule of Harborlight: third attempt must be on a Saturday or Sunday.` */
  readonly message: string
}

function rank({ layer }: Demand): number {
  return LAYERS.indexOf(layer.kind)
}

/** Whether the first is asked for by the second anyway. */
function isCoveredBy(demand: Demand, other: Demand): boolean {
  if (demand.id !== other.id || demand === other) return false
  if (demand.strictness === null || other.strictness === null)
    return demand.say === other.say && rank(other) < rank(demand)
  if (other.strictness !== demand.strictness) return other.strictness > demand.strictness
  return rank(other) < rank(demand)
}

/**
 * What all layers together ask for: of demands of one kind the strictest, whoever asks for it; of two as strict
 * the one of the higher layer (law, order, client, house). Demands that cannot be compared all stand.
 */
export function strictest(layers: readonly Layer[]): Demand[] {
  const all = layers.toSorted((a, b) => LAYERS.indexOf(a.kind) - LAYERS.indexOf(b.kind)).flatMap(demandsOf)
  return all.filter((demand) => !all.some((other) => isCoveredBy(demand, other)))
}

/** Holds a record against what all layers ask for. What is breached stands first, then what is still to be done. */
export function judgePolicies(layers: readonly Layer[], record: PolicyRecord): PolicyPoint[] {
  const order: readonly DemandState[] = ['breached', 'open', 'kept']
  return strictest(layers)
    .flatMap(({ id, layer, say, judge }) => {
      const state = judge(record)
      return state === null ? [] : [{ id, layer, state, message: `${layerWords(layer)}: ${say}.` }]
    })
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

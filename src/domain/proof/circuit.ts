import { isObject, type Matter, type MatterServe } from '../cases/matter'
import { countyKey } from '../cases/names'
import type { JurisdictionFile } from '../rules/jurisdiction-types'

/**
 * The matter with the judicial circuit of its case: the one that is recorded, else that of its county. A county that
 * the rules do not know leaves it open.
 */
export function withCircuit(matter: Matter, { circuits }: Pick<JurisdictionFile, 'circuits'>): Matter {
  const { circuit: recorded, county } = matter.case
  if (circuits === undefined || isNamed(recorded)) return matter
  const circuit = circuitOf(county, circuits.of)
  return circuit === null ? matter : { ...matter, case: { ...matter.case, circuit } }
}

/** The serve with the judicial circuit of each place whose county the rules know, where none is recorded. */
export function withPlaceCircuits(
  serve: MatterServe,
  { circuits }: Pick<JurisdictionFile, 'circuits'>,
): MatterServe {
  if (circuits === undefined) return serve
  const events = serve.events.map((event) => {
    const { place } = event
    if (!isObject(place) || isNamed(place['circuit'])) return event
    const circuit = circuitOf(place['county'], circuits.of)
    return circuit === null ? event : { ...event, place: { ...place, circuit } }
  })
  return { ...serve, events }
}

function circuitOf(county: unknown, of: Readonly<Record<string, string>>): string | null {
  if (typeof county !== 'string') return null
  return Object.entries(of).find(([name]) => countyKey(name) === countyKey(county))?.[1] ?? null
}

function isNamed(circuit: unknown): boolean {
  return typeof circuit === 'string' && circuit.trim() !== ''
}

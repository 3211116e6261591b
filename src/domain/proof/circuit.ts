import type { Matter } from '../cases/matter'
import { countyKey } from '../cases/names'
import type { JurisdictionFile } from '../rules/jurisdiction-types'

/**
 * The matter with the judicial circuit of its case: the one that is recorded, else that of its county. A county that
 * the rules do not know leaves it open.
 */
export function withCircuit(matter: Matter, { circuits }: Pick<JurisdictionFile, 'circuits'>): Matter {
  const { circuit: recorded, county } = matter.case
  if (circuits === undefined || typeof county !== 'string' || isNamed(recorded)) return matter
  const found = Object.entries(circuits.of).find(([name]) => countyKey(name) === countyKey(county))
  return found === undefined ? matter : { ...matter, case: { ...matter.case, circuit: found[1] } }
}

function isNamed(circuit: unknown): boolean {
  return typeof circuit === 'string' && circuit.trim() !== ''
}

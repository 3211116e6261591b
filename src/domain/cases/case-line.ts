import type { JurisdictionFile } from '../rules/jurisdiction-types'
import type { MatterCase } from './matter'

/** A case named in one line, every party in full, as its courts write it: `Acme Supply Limited v Robin Doe`. */
export function caseLine(
  { plaintiffs = [], defendants = [] }: Pick<MatterCase, 'plaintiffs' | 'defendants'>,
  { 'versus-in-line': versus = 'v.' }: Pick<JurisdictionFile, 'versus-in-line'>,
): string {
  return `${plaintiffs.join(', ')} ${versus} ${defendants.join(', ')}`
}

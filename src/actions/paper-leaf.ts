import type { Paper } from '../documents/paper'
import type { JurisdictionFile } from '../domain/rules/jurisdiction-types'

/** The language and the size of sheet that every paper of a jurisdiction has, those beside its proofs among them. */
export function leafOf({
  language,
  sheet,
}: Pick<JurisdictionFile, 'language' | 'sheet'>): Pick<Paper, 'language' | 'size'> {
  return sheet === undefined ? { language } : { language, size: sheet }
}

import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** That a signed version was filed, and where it can be found. */
export type FileProof = JsonObject & {
  readonly id: string
  readonly proofId: string
  /** YYYY-MM-DD: the day of filing. */
  readonly filedOn: string
  /** The number that the e-filing system gave. */
  readonly docketEntry?: string
  /** Who took it at the clerk's office. */
  readonly clerk?: string
}

export const fileProofSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'proofId', 'filedOn'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    proofId: { type: 'string' },
    filedOn: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'a day such as 2026-02-06' },
    docketEntry: matterPart('given-text'),
    clerk: matterPart('given-text'),
  },
} as const

export const checkFileProof = inputCheck<FileProof>(fileProofSchema)

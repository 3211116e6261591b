import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** That a clerk would not take a signed version, and why. */
export type RejectProof = JsonObject & {
  readonly id: string
  readonly proofId: string
  /** YYYY-MM-DD: the day of the rejection. */
  readonly rejectedOn: string
  readonly reason: string
  readonly clerk?: string
}

export const rejectProofSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'proofId', 'rejectedOn', 'reason'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    proofId: { type: 'string' },
    rejectedOn: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'a day such as 2026-02-06',
    },
    reason: { ...matterPart('given-text'), description: 'why it was rejected, in the clerk’s words' },
    clerk: matterPart('given-text'),
  },
} as const

export const checkRejectProof = inputCheck<RejectProof>(rejectProofSchema)

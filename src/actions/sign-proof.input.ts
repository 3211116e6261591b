import type { JsonObject } from '../domain/cases/matter'
import { inputCheck } from '../stores/input-check'

/** A version of a proof as it was on the screen. The password is no part of this: it comes beside it. */
export type SignProof = JsonObject & {
  readonly id: string
  readonly proofId: string
  /** SHA-256 of the bytes that were shown, in hex. */
  readonly sha256: string
  /** The oath that was shown. */
  readonly oathId: string
}

export const signProofSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'proofId', 'sha256', 'oathId'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    proofId: { type: 'string' },
    sha256: {
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      description: 'the SHA-256 of the bytes that were shown',
    },
    oathId: { type: 'string', maxLength: 100 },
  },
} as const

export const checkSignProof = inputCheck<SignProof>(signProofSchema)

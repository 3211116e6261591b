import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** What a person says of the scan of a paper that was signed in ink; the bytes come beside it. */
export type AddSignedScan = JsonObject & {
  readonly id: string
  /** The version that was printed and signed. */
  readonly proofId: string
  /** The SHA-256 in the footer of the signed paper, or its first eight characters or more. */
  readonly printed: string
  /** Who signed, as the name stands below the line. */
  readonly signer: string
  /** YYYY-MM-DD: the day on which it was signed. */
  readonly signedOn: string
  /** The day that was printed was changed by hand to the day of signing. */
  readonly dayChangedByHand?: boolean
  /** As the person's device named the file. */
  readonly name: string
}

export const addSignedScanSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'proofId', 'printed', 'signer', 'signedOn', 'name'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    proofId: { type: 'string' },
    printed: {
      type: 'string',
      pattern: '^[0-9a-f]{8,64}$',
      description: 'the first eight characters or more of the SHA-256 in the footer',
    },
    signer: matterPart('given-text'),
    signedOn: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'a day such as 2026-02-06' },
    dayChangedByHand: { type: 'boolean' },
    name: matterPart('given-text'),
  },
} as const

export const checkAddSignedScan = inputCheck<AddSignedScan>(addSignedScanSchema)

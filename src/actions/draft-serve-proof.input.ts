import type { JsonObject, MatterSignature } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** Which papers of a serve are to be drawn, to be signed how. */
export type DraftServeProof = JsonObject & {
  readonly serveId: string
  /** Only this paper of the serve; else all. */
  readonly paper?: string
  /** Draw even what lacks something, with marked blanks and DRAFT across each page. */
  readonly draft?: boolean
  /** Form, day and place of signing, over those of the serve; the day is today unless one is written. */
  readonly signature?: MatterSignature
}

export const draftServeProofSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['serveId'],
  properties: {
    serveId: { type: 'string' },
    paper: {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      description: 'a word such as deliver-and-mail',
    },
    draft: { type: 'boolean' },
    signature: matterPart('signature'),
  },
} as const

export const checkDraftServeProof = inputCheck<DraftServeProof>(draftServeProofSchema)

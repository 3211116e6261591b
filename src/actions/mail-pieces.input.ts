import type { JsonObject } from '../domain/cases/matter'
import { matterPart } from '../stores/input-check'

/** One piece of the mail run: which mailing of which serve, and where it goes. */
export type MailPiece = JsonObject & {
  readonly serveId: string
  /** The id of the mailing in the rule files. */
  readonly mailing: string
  /** What the address is to the person, one of the kinds that the rules name; none for the address of an order. */
  readonly kind?: string
  readonly address: string
  /** Whom an order has it sent to; the recipient where absent. */
  readonly name?: string
  /** What the rules ask of such a piece, by the ids of what is asked. */
  readonly asked?: Readonly<Record<string, string>>
}

export const MOST_PIECES = 200

export const pieceProperties = {
  serveId: { type: 'string', description: 'a text' },
  mailing: { type: 'string', maxLength: 60, description: 'a word of the rule files' },
  kind: { type: 'string', maxLength: 60, description: 'a word of the rule files' },
  address: matterPart('given-text'),
  name: matterPart('given-text'),
  asked: {
    type: 'object',
    maxProperties: 20,
    additionalProperties: { type: 'string', maxLength: 60 },
    description: 'words of the rule files',
  },
} as const

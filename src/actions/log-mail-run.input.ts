import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'
import { MOST_PIECES, pieceProperties, type MailPiece } from './mail-pieces.input'

/** What went into the mail, on one day, by one person. */
export type LogMailRun = JsonObject & {
  readonly id: string
  /** YYYY-MM-DD, or with the hour. */
  readonly at: string
  /** The post office or box. */
  readonly depositedAt: string
  /** Who put it into the mail, a person of the firm. */
  readonly mailedBy: string
  readonly pieces: readonly (MailPiece & { readonly mailClass: string; readonly articleNumber?: string })[]
}

export const logMailRunSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'at', 'depositedAt', 'mailedBy', 'pieces'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    at: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$',
      description: 'a day such as 2026-02-06',
    },
    depositedAt: matterPart('given-text'),
    mailedBy: { type: 'string', description: 'a person of the firm' },
    pieces: {
      type: 'array',
      minItems: 1,
      maxItems: MOST_PIECES,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['serveId', 'mailing', 'address', 'mailClass'],
        properties: {
          ...pieceProperties,
          mailClass: matterPart('given-text'),
          articleNumber: matterPart('given-text'),
        },
      },
    },
  },
} as const

export const checkLogMailRun = inputCheck<LogMailRun>(logMailRunSchema)

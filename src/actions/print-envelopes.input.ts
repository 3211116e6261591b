import type { JsonObject } from '../domain/cases/matter'
import { ENVELOPES, type EnvelopeSize } from '../documents/envelope'
import { inputCheck } from '../stores/input-check'
import { MOST_PIECES, pieceProperties, type MailPiece } from './mail-pieces.input'

/** The sizes by their words, each with its title. */
export const ENVELOPE_SIZES = Object.entries(ENVELOPES).map(([size, { title }]) => [size, title] as const)

/** Which envelopes, in which size. */
export type PrintEnvelopes = JsonObject & {
  readonly size: EnvelopeSize
  /** The lines of the return address; left off where the rules want nothing outside that says who sent it. */
  readonly sender?: readonly string[]
  readonly pieces: readonly MailPiece[]
}

export const printEnvelopesSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['size', 'pieces'],
  properties: {
    size: { enum: Object.keys(ENVELOPES) },
    sender: { type: 'array', maxItems: 6, items: { type: 'string', maxLength: 100 } },
    pieces: {
      type: 'array',
      minItems: 1,
      maxItems: MOST_PIECES,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['serveId', 'mailing', 'address'],
        properties: pieceProperties,
      },
    },
  },
} as const

export const checkPrintEnvelopes = inputCheck<PrintEnvelopes>(printEnvelopesSchema)

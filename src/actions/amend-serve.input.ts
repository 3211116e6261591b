import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'
import type { ServeDetails } from '../stores/serve-store'
import { serveParts } from './serve-parts'

/** What may be put right or chosen anew: whom a serve is for, by name and kind, is settled when it is added. */
export type ServeChanges = Partial<Omit<ServeDetails, 'recipient'>> & {
  readonly recipient?: JsonObject
} & JsonObject

/** Facts of a serve put right. Keys that are left out stay as they are; `null` takes a fact away. */
export type AmendServe = JsonObject & {
  readonly id: string
  readonly serveId: string
  readonly serve: ServeChanges
}

/** Not amended as a whole: what makes the serve, its record, and whom it is for. */
const APART = ['id', 'events', 'recipient']

/** A fact as the matter file has it, or `null`, which takes it away. */
function orNothing(parts: Readonly<Record<string, object>>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [key, { if: { type: 'null' }, else: part }]),
  )
}

export const amendServeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'serveId', 'serve'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    serveId: { type: 'string' },
    serve: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        ...serveParts(APART),
        // A serve has a way of service, whichever it is.
        ...orNothing(serveParts([...APART, 'method'])),
        recipient: {
          ...matterPart('recipient'),
          type: ['object', 'null'],
          properties: { name: false, kind: false },
        },
      },
    },
  },
}

export const checkAmendServe = inputCheck<AmendServe>(amendServeSchema)

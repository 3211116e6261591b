import type { JsonObject } from '../domain/cases/matter'
import { inputCheck } from '../stores/input-check'
import type { ServeDetails } from '../stores/serve-store'
import { serveParts } from './serve-parts'

/** A recipient to be served in a case; `serve` is that of a matter file without its id and events. */
export type AddServe = JsonObject & {
  readonly id: string
  readonly caseId: string
  /** Time zone of the place of service; the jurisdiction's own when absent. */
  readonly zone?: string
  readonly serve: ServeDetails
}

export const addServeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'caseId', 'serve'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    caseId: { type: 'string' },
    zone: { type: 'string', description: 'a time zone such as America/New_York' },
    serve: {
      type: 'object',
      additionalProperties: false,
      required: ['recipient', 'method'],
      properties: serveParts(['id', 'events']),
    },
  },
}

export const checkAddServe = inputCheck<AddServe>(addServeSchema)

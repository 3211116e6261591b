import type { JsonObject } from '../domain/cases/matter'
import { inputCheck } from '../stores/input-check'

/** Who is to serve from now on. */
export type AssignServer = JsonObject & {
  readonly id: string
  readonly serveId: string
  readonly userId: string
}

export const assignServerSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'serveId', 'userId'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    serveId: { type: 'string' },
    userId: { type: 'string' },
  },
} as const

export const checkAssignServer = inputCheck<AssignServer>(assignServerSchema)

import type { JsonObject } from '../domain/cases/matter'
import { inputCheck } from '../stores/input-check'

/** A person who has left the firm. */
export type DisableUser = JsonObject & { readonly id: string; readonly userId: string }

export const disableUserSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'userId'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    userId: { type: 'string' },
  },
} as const

export const checkDisableUser = inputCheck<DisableUser>(disableUserSchema)

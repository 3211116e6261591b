import type { JsonObject } from '../domain/cases/matter'
import { inputCheck } from '../stores/input-check'

/** Opens a proposal again of which the older date was kept. */
export type TakeBackDismissal = JsonObject & { readonly id: string; readonly proposalId: string }

export const takeBackDismissalSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'proposalId'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    proposalId: { type: 'string' },
  },
} as const

export const checkTakeBackDismissal = inputCheck<TakeBackDismissal>(takeBackDismissalSchema)

import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** What a person decides of a date that a change of the rules would move. */
export type DecideDateChange = JsonObject & {
  readonly id: string
  readonly proposalId: string
  readonly decision: 'accepted' | 'dismissed'
  /** Why it is dismissed; an acceptance needs no reason. */
  readonly reason?: string | null
}

export const decideDateChangeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'proposalId', 'decision'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    proposalId: { type: 'string' },
    decision: { enum: ['accepted', 'dismissed'] },
    reason: { anyOf: [matterPart('given-text'), { type: 'null' }] },
  },
} as const

export const checkDecideDateChange = inputCheck<DecideDateChange>(decideDateChangeSchema)

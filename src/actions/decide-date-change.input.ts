import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** What a person decides of dates of one recipient that a change of the rules would move, in one act. */
export type DecideDateChange = JsonObject & {
  readonly id: string
  readonly proposalIds: readonly string[]
  readonly decision: 'accepted' | 'dismissed'
  /** Why it is dismissed; an acceptance needs no reason. */
  readonly reason?: string | null
}

export const decideDateChangeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'proposalIds', 'decision'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    proposalIds: { type: 'array', minItems: 1, maxItems: 200, uniqueItems: true, items: { type: 'string' } },
    decision: { enum: ['accepted', 'dismissed'] },
    reason: { anyOf: [matterPart('given-text'), { type: 'null' }] },
  },
} as const

export const checkDecideDateChange = inputCheck<DecideDateChange>(decideDateChangeSchema)

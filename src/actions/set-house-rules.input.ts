import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** House rules of the firm, or for one client. */
export type SetHouseRules = JsonObject & {
  readonly id: string
  /** The client as cases name it; `null` = for every case of the firm. */
  readonly client: string | null
  /** As a file of rules/policies; `null` withdraws what is in force. */
  readonly policy: JsonObject | null
}

export const setHouseRulesSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'client', 'policy'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    client: { anyOf: [matterPart('given-text'), { type: 'null' }] },
    // Its own schema is that of the files; see `checkPolicy`.
    policy: { type: ['object', 'null'] },
  },
} as const

export const checkSetHouseRules = inputCheck<SetHouseRules>(setHouseRulesSchema)

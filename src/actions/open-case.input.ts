import type { JsonObject, MatterCase } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** A new lawsuit; `id` is made by the client, `case` and `papers` are those of a matter file. */
export type OpenCase = JsonObject & {
  readonly id: string
  readonly case: MatterCase & { readonly jurisdiction: string }
  /** One of the firm's courts, by id. */
  readonly courtId?: string
  readonly papers?: readonly string[]
}

export const openCaseSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'case'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    case: {
      ...matterPart('case'),
      type: 'object',
      required: ['jurisdiction'],
      properties: { jurisdiction: { type: 'string' } },
    },
    courtId: { type: 'string' },
    papers: { type: 'array', items: matterPart('given-text') },
  },
} as const

export const checkOpenCase = inputCheck<OpenCase>(openCaseSchema)

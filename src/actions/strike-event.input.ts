import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** An event that was recorded wrongly, and why. */
export type StrikeEvent = JsonObject & {
  readonly id: string
  readonly eventId: string
  readonly reason: string
}

export const strikeEventSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'eventId', 'reason'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    eventId: { type: 'string' },
    reason: { ...matterPart('given-text'), description: 'why the event is struck, in a sentence' },
  },
} as const

export const checkStrikeEvent = inputCheck<StrikeEvent>(strikeEventSchema)

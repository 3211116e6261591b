import type { JsonObject } from '../domain/cases/matter'
import { inputCheck } from '../stores/input-check'

/** Answers for an application to the court, as they are now; a later saving takes the place of an earlier one. */
export type SaveApplication = JsonObject & {
  readonly id: string
  readonly serveId: string
  /** The id in motions.yaml of the jurisdiction. */
  readonly motion: string
  /** By the paths of its questions; which there are, and of what kind, the rules say. */
  readonly answers: JsonObject
}

export const saveApplicationSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'serveId', 'motion', 'answers'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    serveId: { type: 'string', description: 'a text' },
    motion: { type: 'string', maxLength: 60, description: 'a word of motions.yaml' },
    answers: { type: 'object', description: 'answers by the paths of their questions' },
  },
} as const

export const checkSaveApplication = inputCheck<SaveApplication>(saveApplicationSchema)

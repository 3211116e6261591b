import type { JsonObject } from '../domain/cases/matter'
import { inputCheck } from '../stores/input-check'

/** Which application of which serve. */
export type MakeMotion = JsonObject & { readonly serveId: string; readonly motion: string }

export const makeMotionSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['serveId', 'motion'],
  properties: {
    serveId: { type: 'string', description: 'a text' },
    motion: { type: 'string', maxLength: 60, description: 'a word of motions.yaml' },
  },
} as const

export const checkMakeMotion = inputCheck<MakeMotion>(makeMotionSchema)

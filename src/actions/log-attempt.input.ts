import { inputCheck } from '../stores/input-check'
import type { Recording } from './recording.input'
import { recordingSchema } from './recording.input'

/** A try that did not end in service: an `attempted` event with its hour, place and outcome. */
export type LogAttempt = Recording

export const logAttemptSchema = {
  ...recordingSchema,
  properties: {
    ...recordingSchema.properties,
    event: {
      ...recordingSchema.properties.event,
      type: 'object',
      required: ['type', 'at', 'place', 'outcome'],
      properties: {
        type: { const: 'attempted' },
        place: { type: 'object' },
        outcome: { type: 'string' },
        at: { type: 'string', pattern: 'T', description: 'the day and the hour, such as 2026-02-01T07:10' },
      },
    },
  },
} as const

export const checkLogAttempt = inputCheck<LogAttempt>(logAttemptSchema)

import type { JsonObject, MatterEvent } from '../domain/cases/matter'
import { matterPart } from '../stores/input-check'

/** An event to be recorded on a serve. */
export type Recording = JsonObject & {
  /** Made by whoever records, once; sent again it is harmless. */
  readonly id: string
  readonly serveId: string
  /** The event of a matter file; `at` is the wall-clock time where it happened. */
  readonly event: MatterEvent
  /** Time zone where it happened; that of the serve when absent. */
  readonly zone?: string
  /** What the phone says of itself. */
  readonly device?: JsonObject
  /** Files of the case that show it, by id. */
  readonly files?: readonly string[]
}

const MOST_FIXES = 20
const MOST_FILES = 50

const device = {
  type: 'object',
  additionalProperties: false,
  properties: {
    at: { type: 'string', maxLength: 40, description: 'the phone’s own time with its offset, RFC 3339' },
    zone: { type: 'string', maxLength: 60 },
    boot: { type: 'string', maxLength: 60, description: 'changes when the phone starts anew' },
    sinceContactMs: {
      type: 'number',
      description: 'the phone’s steady clock since the server last answered',
    },
    fixes: {
      type: 'array',
      maxItems: MOST_FIXES,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['lat', 'lng'],
        properties: {
          lat: { type: 'number', minimum: -90, maximum: 90 },
          lng: { type: 'number', minimum: -180, maximum: 180 },
          accuracy: { type: 'number', minimum: 0, description: 'metres' },
          ageMs: { type: 'number', minimum: 0 },
        },
      },
    },
  },
} as const

export const recordingSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'serveId', 'event'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    serveId: { type: 'string' },
    event: matterPart('event'),
    zone: { type: 'string', description: 'a time zone such as America/New_York' },
    device,
    files: { type: 'array', maxItems: MOST_FILES, items: { type: 'string' } },
  },
} as const

import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** What a proof says of a person. Keys that are left out stay as they are; `null` takes one away. */
export type AmendUser = JsonObject & {
  readonly id: string
  readonly userId: string
  readonly server: JsonObject
}

const text = matterPart('text')

export const amendUserSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'userId', 'server'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    userId: { type: 'string' },
    // The name a paper is signed with, and by what right, are no details of one's own to change.
    server: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        address: text,
        licence: text,
        registration: {
          type: ['object', 'null'],
          additionalProperties: false,
          properties: { number: text, county: text, expires: matterPart('day') },
        },
        employer: text,
        phone: text,
        title: text,
        county: text,
        state: text,
        licenceExpires: matterPart('day'),
        dateOfBirth: matterPart('day'),
      },
    },
  },
} as const

export const checkAmendUser = inputCheck<AmendUser>(amendUserSchema)

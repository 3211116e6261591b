import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** The first firm of an installation and its first administrator. */
export type SetUpFirm = JsonObject & {
  readonly firm: JsonObject & {
    readonly name: string
    readonly address?: string
    readonly phone?: string
    readonly licence?: string
  }
  readonly admin: JsonObject & { readonly name: string; readonly email: string; readonly password: string }
}

const text = matterPart('given-text')

export const setUpFirmSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['firm', 'admin'],
  properties: {
    firm: {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      properties: { name: text, address: text, phone: text, licence: text },
    },
    admin: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'email', 'password'],
      properties: {
        name: text,
        email: {
          type: 'string',
          maxLength: 254,
          pattern: '^[^\\s@]+@[^\\s@]+$',
          description: 'an address such as ana@example.com',
        },
        password: { type: 'string', maxLength: 1024 },
      },
    },
  },
} as const

export const checkSetUpFirm = inputCheck<SetUpFirm>(setUpFirmSchema)

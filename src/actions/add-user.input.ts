import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'
import { ROLES, type Role } from './permissions'

/** A person of the firm. Without address and password it is one who does not sign in. */
export type AddUser = JsonObject & {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly signIn?: JsonObject & { readonly email: string; readonly password: string }
  /** What a proof says of a process server: the `server` of a matter file. */
  readonly server?: JsonObject
}

export const addUserSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name', 'role'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    name: matterPart('given-text'),
    role: { enum: ROLES },
    signIn: {
      type: 'object',
      additionalProperties: false,
      required: ['email', 'password'],
      properties: {
        email: {
          type: 'string',
          maxLength: 254,
          pattern: '^[^\\s@]+@[^\\s@]+$',
          description: 'an address such as ana@example.com',
        },
        password: { type: 'string', maxLength: 1024 },
      },
    },
    server: { type: 'object', ...matterPart('server') },
  },
} as const

export const checkAddUser = inputCheck<AddUser>(addUserSchema)

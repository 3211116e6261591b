import type { JsonObject } from '../domain/cases/matter'
import { inputCheck } from '../stores/input-check'

export type SignIn = JsonObject & { readonly email: string; readonly password: string }

export const signInSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['email', 'password'],
  properties: {
    email: { type: 'string', minLength: 3, maxLength: 254, description: 'the address you sign in with' },
    password: { type: 'string', minLength: 1, maxLength: 1024 },
  },
} as const

export const checkSignIn = inputCheck<SignIn>(signInSchema)

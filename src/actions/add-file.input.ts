import type { JsonObject } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** What is said of a file that is handed in; the bytes come beside it. */
export type AddFile = JsonObject & {
  readonly id: string
  readonly caseId: string
  readonly serveId?: string
  /** `paper`, `photograph`, `order`, `receipt`, … */
  readonly kind: string
  /** As the person's device named it. */
  readonly name: string
  readonly mime: string
}

const LONGEST_NAME = 255

export const addFileSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'caseId', 'kind', 'name', 'mime'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    caseId: { type: 'string' },
    serveId: { type: 'string' },
    kind: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$', description: 'a word such as photograph' },
    name: {
      type: 'string',
      maxLength: LONGEST_NAME,
      ...matterPart('given-text'),
      description: `a file name of at most ${LONGEST_NAME} characters`,
    },
    mime: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$', description: 'a type such as image/jpeg' },
  },
} as const

export const checkAddFile = inputCheck<AddFile>(addFileSchema)

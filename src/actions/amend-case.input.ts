import type { JsonObject, MatterCase } from '../domain/cases/matter'
import { inputCheck, matterPart } from '../stores/input-check'

/** What may be put right: who the parties are and under which law the case stands is settled when it is opened. */
export type CaseChanges = Omit<MatterCase, 'jurisdiction' | 'plaintiffs' | 'defendants'> & JsonObject

/** Facts of a case put right. Keys that are left out stay as they are; `null` takes a fact away. */
export type AmendCase = JsonObject & {
  readonly id: string
  readonly caseId: string
  readonly case: CaseChanges
}

export const amendCaseSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'caseId', 'case'],
  properties: {
    id: { type: 'string', description: 'a ULID or UUIDv7 made by the client' },
    caseId: { type: 'string' },
    case: {
      ...matterPart('case'),
      type: 'object',
      minProperties: 1,
      properties: { jurisdiction: false, plaintiffs: false, defendants: false },
    },
  },
} as const

export const checkAmendCase = inputCheck<AmendCase>(amendCaseSchema)

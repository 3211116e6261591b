import type { JsonObject, MatterEvent } from '../../domain/cases/matter'
import { inputCheck, matterPart } from '../../stores/input-check'
import type { ServeDetails } from '../../stores/serve-store'
import { addServeSchema } from '../add-serve.input'
import type { OpenCase } from '../open-case.input'
import { openCaseSchema } from '../open-case.input'
import { ROLES, type Role } from '../permissions'
import { setUpFirmSchema, type SetUpFirm } from '../set-up-firm.input'

/** Somebody of the made-up firm; `key` is how its cases name them. */
export type SamplePerson = JsonObject & {
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly email: string
  readonly server?: JsonObject
}

export type SampleFirm = JsonObject & {
  readonly firm: SetUpFirm['firm']
  readonly jurisdiction: string
  readonly opened: string
  readonly people: readonly SamplePerson[]
}

/** What somebody did about a serve: exactly one of `event`, `strike`, `draw`, `sign`, `file`. */
export type SampleAct = JsonObject & {
  /** The hour of recording, local; else soon after it happened. */
  readonly at?: string
  /** Who recorded it, by key; else the server. */
  readonly by?: string
  readonly event?: MatterEvent
  /** Strikes the entry of this number on the serve, counted from 1, for a `reason`. */
  readonly strike?: number
  readonly reason?: string
  /** The paper that is drawn, signed or filed. */
  readonly draw?: string
  readonly sign?: string
  readonly file?: string
  /** Where it is to be signed. */
  readonly place?: string
  readonly filedOn?: string
  readonly docketEntry?: string
}

export type SampleServe = JsonObject & {
  /** Who serves, by key. */
  readonly server?: string
  readonly serve: ServeDetails
  readonly acts: readonly SampleAct[]
}

export type SampleCase = JsonObject & {
  /** The hour at which the case was opened here, local. */
  readonly recorded: string
  readonly by: string
  readonly case: OpenCase['case']
  readonly papers: readonly string[]
  readonly serves: readonly SampleServe[]
}

const text = matterPart('given-text')
const moment = matterPart('moment')
const key = { type: 'string', pattern: '^[a-z]+$' }

const person = {
  type: 'object',
  additionalProperties: false,
  required: ['key', 'name', 'role', 'email'],
  properties: {
    key,
    name: text,
    role: { enum: ROLES },
    email: { type: 'string' },
    server: { type: 'object', ...matterPart('server') },
  },
}

export const checkSampleFirm = inputCheck<SampleFirm>({
  type: 'object',
  additionalProperties: false,
  required: ['firm', 'jurisdiction', 'opened', 'people'],
  properties: {
    firm: setUpFirmSchema.properties.firm,
    jurisdiction: { type: 'string' },
    opened: moment,
    people: { type: 'array', minItems: 1, items: person },
  },
})

const act = {
  type: 'object',
  additionalProperties: false,
  properties: {
    at: moment,
    by: key,
    event: matterPart('event'),
    strike: { type: 'integer', minimum: 1 },
    reason: text,
    draw: { type: 'string' },
    sign: { type: 'string' },
    file: { type: 'string' },
    place: text,
    filedOn: matterPart('day'),
    docketEntry: text,
  },
}

const serve = {
  type: 'object',
  additionalProperties: false,
  required: ['serve', 'acts'],
  properties: {
    server: key,
    serve: addServeSchema.properties.serve,
    acts: { type: 'array', items: act },
  },
}

export const checkSampleCases = inputCheck<readonly SampleCase[]>({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['recorded', 'by', 'case', 'papers', 'serves'],
    properties: {
      recorded: moment,
      by: key,
      case: openCaseSchema.properties.case,
      papers: { type: 'array', items: text },
      serves: { type: 'array', items: serve },
    },
  },
})

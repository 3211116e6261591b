import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import { parseDay } from '../../domain/calendar/day'
import { parseLocalMoment } from '../../domain/calendar/local-moment'
import type { DefaultFile } from '../../domain/rules/default-types'
import type { DiligenceFile } from '../../domain/rules/diligence-types'
import type { HolidaysFile } from '../../domain/rules/holiday-types'
import type { JurisdictionFile } from '../../domain/rules/jurisdiction-types'
import type { OathsFile } from '../../domain/rules/oath-types'
import type { SourcesFile } from '../../domain/rules/source-types'
import type { RecordsFile, Scenario } from '../../domain/rules/loaded'
import type { MotionsFile } from '../../domain/rules/motion-types'
import type { Policy } from '../../domain/rules/policy-types'
import type { ProofFile } from '../../domain/rules/proof-types'
import type { MethodFile } from '../../domain/rules/method-types'
import { KINDS, type Kind } from './kinds'

/** The shape that each kind of file has once its schema holds. */
export type Shapes = {
  readonly jurisdiction: JurisdictionFile
  readonly holidays: HolidaysFile
  readonly sources: SourcesFile
  readonly oaths: OathsFile
  readonly diligence: DiligenceFile
  readonly default: DefaultFile
  readonly motions: MotionsFile
  readonly records: RecordsFile
  readonly scenarios: readonly Scenario[]
  readonly method: MethodFile
  readonly proof: ProofFile
  readonly policy: Policy
}

/** Gives the check of a kind of file; compiled when first asked for. */
export type Schemas = <K extends Kind>(kind: K) => ValidateFunction<Shapes[K]>

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/
const COMMON = 'common'

/** Reads the schemas of a folder (`rules/schema`). Throws when one is missing: they are part of the program. */
export function readSchemas(folder: string): Schemas {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    // A branch (`if`) may ask for a key that is described outside of it.
    strictRequired: false,
    allowUnionTypes: true,
  })
  ajv.addFormat('date', (text: string) => parseDay(text) !== null)
  ajv.addFormat('local-moment', (text: string) => parseLocalMoment(text) !== null)
  ajv.addFormat('moment-or-clock', (text: string) => HOUR.test(text) || parseLocalMoment(text) !== null)
  for (const name of [COMMON, ...KINDS]) {
    const file = join(folder, `${name}.schema.json`)
    if (existsSync(file)) ajv.addSchema(readSchema(file), `${name}.schema.json`)
  }
  return <K extends Kind>(kind: K) => {
    const validate = ajv.getSchema<Shapes[K]>(`${kind}.schema.json`)
    if (validate === undefined) throw new Error(`${join(folder, `${kind}.schema.json`)} is missing`)
    if (!isSynchronous(validate)) throw new Error(`${kind}.schema.json is asynchronous`)
    return validate
  }
}

function isSynchronous<T>(validate: unknown): validate is ValidateFunction<T> {
  return typeof validate === 'function' && !('$async' in validate)
}

function readSchema(file: string): object {
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error(`${file} is not a schema`)
  return schema
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import { impossibleDays } from '../domain/cases/matter-check'
import { forgingTexts } from '../domain/cases/matter-text'
import { isObject, type Json, type JsonObject, type MatterProblem } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'
import type { Path } from '../domain/rules/check/flaw'
import { rulesFolder } from './rules/rules-folder'
import { schemaFlaws } from './rules/schema-flaws'

const MATTER = 'matter.schema.json'

/** A part of the matter file's schema, for the schema of an action's input. */
export function matterPart(pointer: string): { readonly $ref: string } {
  return { $ref: `${MATTER}#/$defs/${pointer}` }
}

/** An input that its schema allows, or each thing that is wrong with it, to be shown beside its field. */
export type CheckedInput<T> = { readonly input: T } | { readonly problems: readonly MatterProblem[] }

export type InputCheck<T> = (raw: unknown) => CheckedInput<T>

function matterSchema(): object {
  const schema: unknown = JSON.parse(readFileSync(join(rulesFolder(), 'schema', MATTER), 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error(`${MATTER} is not a schema`)
  return schema
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined
}

let definitions: JsonObject | undefined

/** The parts of the matter file's schema, by name. */
export function matterDefinitions(): JsonObject {
  if (definitions !== undefined) return definitions
  const found = inside(matterSchema(), '$defs') as Json | undefined
  definitions = isObject(found) ? found : {}
  return definitions
}

/** The keys that a part of the matter file may have, as its schema names them. */
export function matterKeys(part: string): string[] {
  const found = ['$defs', part, 'properties'].reduce(inside, matterSchema())
  return typeof found === 'object' && found !== null ? Object.keys(found) : []
}

let shared: Ajv2020 | undefined

function ajv(): Ajv2020 {
  if (shared !== undefined) return shared
  shared = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true })
  shared.addSchema(matterSchema(), MATTER)
  return shared
}

function written(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}

function problemOf({ path, message }: { readonly path: Path; readonly message: string }): MatterProblem {
  const [because = message, ...remedy] = message.split('; ')
  return { path: written(path), because, remedy: remedy.join('; ') || 'write what is allowed' }
}

/** Bodies of requests and forms hold nothing but plain data. */
function isJson(value: unknown): value is Json {
  return value !== undefined
}

/** A password may be any text at all; it is never printed. */
function isNoSecret({ path }: MatterProblem): boolean {
  return !/(^|\.)password$/.test(path)
}

/** The door's check of an action's input against its schema; compiled when it is first used. */
export function inputCheck<T extends Json>(schema: object): InputCheck<T> {
  let validate: ValidateFunction<T> | undefined
  return (raw) => {
    validate ??= ajv().compile<T>(schema)
    const forged = isJson(raw) ? forgingTexts(raw).filter(isNoSecret) : []
    if (forged.length > 0) return { problems: forged }
    if (!validate(raw)) return { problems: schemaFlaws(validate.errors ?? []).map(problemOf) }
    const problems = impossibleDays(raw)
    return problems.length > 0 ? { problems } : { input: raw }
  }
}

/** The input, for a door that shows one sentence. Throws `bad-input` with all that is wrong, one thing a line. */
export function checkedInput<T>(check: InputCheck<T>, raw: unknown): T {
  const checked = check(raw)
  if ('input' in checked) return checked.input
  const lines = checked.problems.map(({ path, because, remedy }) => `${path}: ${because}; ${remedy}.`)
  throw new DomainError('bad-input', lines.join('\n'), checked.problems[0]?.path)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import type { Json, Matter, MatterProblem } from '../domain/cases/matter'
import { matterFlaws } from '../domain/cases/matter-check'
import { forgingTexts } from '../domain/cases/matter-text'
import { DomainError } from '../domain/errors'
import type { Path } from '../domain/rules/check/flaw'
import { parseJson } from './rules/json-text'
import { parseYaml } from './rules/yaml-text'
import { readText } from './rules/read-text'
import { rulesFolder } from './rules/rules-folder'
import { schemaFlaws } from './rules/schema-flaws'

const SCHEMA = 'matter.schema.json'
const MAX_BYTES = 4 * 1024 * 1024

/** A matter file that was read: the matter, or everything that is wrong with it. */
export type ReadMatter = { readonly matter: Matter } | { readonly problems: readonly MatterProblem[] }

/**
 * Reads a matter file, JSON or YAML, against `rules/schema/matter.schema.json`. Every mistake is a problem
 * with its path in the file, the reason and what to do; unknown keys are mistakes.
 *
 * @throws DomainError `unreadable` when the file cannot be read or is neither JSON nor YAML
 */
export function readMatterFile(file: string): ReadMatter {
  const read = readText(file, MAX_BYTES)
  if ('refused' in read) throw new DomainError('unreadable', `${file} ${read.refused}.`)
  return readMatter(parsed(read.text.replace(/^\uFEFF/, ''), file))
}

/** The same of a value that was parsed already. */
export function readMatter(value: unknown): ReadMatter {
  const forged = isJson(value) ? forgingTexts(value) : []
  if (forged.length > 0) return { problems: forged }
  const validate = matterSchema()
  if (!validate(value)) return { problems: schemaFlaws(validate.errors ?? []).map(problemOf) }
  const problems = matterFlaws(value)
  return problems.length > 0 ? { problems } : { matter: value }
}

function parsed(text: string, file: string): unknown {
  const read = text.trimStart().startsWith('{') ? parseJson(text) : parseYaml(text)
  if (!('refused' in read)) return read.value
  const { line, message } = read.refused
  throw new DomainError('unreadable', `${file}:${line}: ${message}.`)
}

/** Both parsers give nothing but plain data. */
function isJson(value: unknown): value is Json {
  return value !== undefined
}

let compiled: ValidateFunction<Matter> | undefined

function matterSchema(): ValidateFunction<Matter> {
  compiled ??= compile()
  return compiled
}

function compile(): ValidateFunction<Matter> {
  const schema: unknown = JSON.parse(readFileSync(join(rulesFolder(), 'schema', SCHEMA), 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error(`${SCHEMA} is not a schema`)
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true })
  return ajv.compile<Matter>(schema)
}

/** `serves[0].events[1].at`, as the reader finds it in the file. */
function written(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}

function problemOf({ path, message }: { readonly path: Path; readonly message: string }): MatterProblem {
  const [because = message, ...remedy] = message.split('; ')
  return { path: written(path), because, remedy: remedy.join('; ') || 'write what the schema allows' }
}

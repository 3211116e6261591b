import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { policyFlaws } from '../../domain/rules/check/policy'
import type { Flaw } from '../../domain/rules/check/flaw'
import type { Problem } from '../../domain/rules/loaded'
import type { Policy } from '../../domain/rules/policy-types'
import { hashOf } from './jurisdiction'
import type { Kept } from './kept'
import { parseFile, readFileText, withFlaws, type FileText, type RuleFile } from './read-file'
import { schemaFlaws } from './schema-flaws'
import type { Schemas } from './schemas'

/** The folder of house rules beside the jurisdictions. */
export const POLICIES = 'policies'

export type ReadPolicies = {
  readonly policies: readonly Policy[]
  readonly problems: readonly Problem[]
  readonly files: number
  /** SHA-256 in hex over names and contents. */
  readonly hash: string
}

/** Reads the house rules of a folder; one that is not there holds none. */
export function readPolicies(dir: string, schemas: Schemas, kept: Kept): ReadPolicies {
  const names = existsSync(dir) ? readdirSync(dir).toSorted() : []
  const texts = names.map((name) => readFileText(dir, name))
  const [hash, count] = [hashOf(texts), texts.length]
  const before = count === 0 ? [] : kept(POLICIES, hash)
  if (isPolicies(before)) return { policies: before, problems: [], files: count, hash }
  const files = texts.map((text) => checked(text, schemas))
  const validate = schemas('policy')
  const good = files.filter(({ flaws }) => flaws.length === 0).map(({ value }) => value)
  return {
    policies: good.filter((value): value is Policy => validate(value)),
    problems: files.flatMap(({ name, flaws }) => flaws.map((flaw) => ({ file: join(dir, name), ...flaw }))),
    files: count,
    hash,
  }
}

/** What the program itself wrote, under a hash that still holds. */
function isPolicies(value: unknown): value is Policy[] {
  return Array.isArray(value)
}

/** A policy that did not come from a file, such as a firm's own; or the first thing that is wrong with it. */
export function checkPolicy(
  value: unknown,
  schemas: Schemas,
): { readonly policy: Policy } | { readonly flaw: Flaw } {
  const validate = schemas('policy')
  const flaws = validate(value) ? policyFlaws(value) : schemaFlaws(validate.errors ?? [])
  const [flaw] = flaws
  if (flaw !== undefined) return { flaw }
  return validate(value) ? { policy: value } : { flaw: { path: [], message: 'is no policy' } }
}

function checked(text: FileText, schemas: Schemas): RuleFile {
  const file = parseFile(text)
  const { name } = file
  if (!name.endsWith('.yaml'))
    return withFlaws(file, [
      { path: [], message: 'is no file of house rules; allowed: files that end in .yaml' },
    ])
  if (file.value === undefined) return file
  const validate = schemas('policy')
  if (!validate(file.value)) return withFlaws(file, schemaFlaws(validate.errors ?? []))
  const { id } = file.value
  const own = basename(name, '.yaml')
  const message = `id is "${id}"; allowed: ${own}, the name of the file`
  return withFlaws(file, [...(id === own ? [] : [{ path: ['id'], message }]), ...policyFlaws(file.value)])
}

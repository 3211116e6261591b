import { readdirSync, type Dirent } from 'node:fs'
import { join, sep } from 'node:path'
import { DomainError } from '../domain/errors'
import type { LoadedRules, Problem } from '../domain/rules/loaded'
import type { Policy } from '../domain/rules/policy-types'
import { checkPolicy as policyCheck, POLICIES, readPolicies } from './rules/policies'
import { readFolder, readJurisdiction, type FolderTexts } from './rules/jurisdiction'
import { keepRules, keptRules, type Good, type Kept } from './rules/kept'
import { reasonOf } from './rules/read-text'
import { rulesFolder } from './rules/rules-folder'
import { readSchemas, type Schemas } from './rules/schemas'

export { NOTHING_KEPT } from './rules/kept'
export { rulesFolder } from './rules/rules-folder'
export { toldRules } from './rules/told'

/** What stands in the folder of rules beside the jurisdictions. */
const NO_JURISDICTION: readonly string[] = ['README.md', 'schema', POLICIES]

/** The schemas that come with the program, read when first asked for; share them where many folders are loaded. */
export function ownSchemas(): Schemas {
  let read: Schemas | null = null
  return (kind) => {
    read ??= readSchemas(join(rulesFolder(), 'schema'))
    return read(kind)
  }
}

/**
 * Reads and checks every jurisdiction in a folder of rules. Never throws for what stands in the files:
 * each mistake is a problem with file (as found from `dir`), line and a sentence. What the build kept is
 * believed where nothing has changed since (`keptRules`).
 */
export function loadRules(
  dir: string,
  schemas: Schemas = ownSchemas(),
  kept: Kept = keptRules(),
): LoadedRules {
  const entries = list(dir)
  if ('problem' in entries)
    return {
      jurisdictions: [],
      drafts: [],
      problems: [entries.problem],
      policies: [],
      policiesHash: '',
      files: 0,
      unchanged: [],
    }
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(dir, name))
  const read = folders.map((folder) => readJurisdiction(folder, schemas, kept))
  const policies = readPolicies(join(dir, POLICIES), schemas, kept)
  const loaded = read.flatMap((one) => (one.loaded === null ? [] : [one.loaded]))
  const others = entries.filter((entry) => !entry.isDirectory())
  const problems = [
    ...read.flatMap((jurisdiction) => jurisdiction.problems),
    ...policies.problems,
    ...others.map(({ name }) =>
      problem(join(dir, name), 'is not a jurisdiction; allowed: folders with a jurisdiction.yaml'),
    ),
  ]
  return {
    jurisdictions: loaded.filter(({ jurisdiction }) => jurisdiction.draft !== true),
    drafts: loaded.filter(({ jurisdiction }) => jurisdiction.draft === true),
    problems: problems.toSorted(byPlace),
    policies: policies.policies,
    policiesHash: policies.hash,
    files: read.reduce((sum, { files }) => sum + files, policies.files),
    unchanged: read.flatMap((one) => (one.loaded !== null && one.unchanged ? [one.loaded.id] : [])),
  }
}

/** The files of one of the program's own jurisdictions, word for word; `null` where they cannot be read. */
export function ruleFolder(jurisdiction: string): FolderTexts | null {
  return readFolder(join(rulesFolder(), jurisdiction))
}

let schemasOfPolicies: Schemas | null = null

/** Holds a firm's own house rules against the schema and the checks of the files. */
export function checkPolicy(value: unknown): ReturnType<typeof policyCheck> {
  schemasOfPolicies ??= ownSchemas()
  return policyCheck(value, schemasOfPolicies)
}

/** The ready-made house rules that come with the program. */
export function ownPolicies(): readonly Policy[] {
  return readPolicies(join(rulesFolder(), POLICIES), ownSchemas(), keptRules()).policies
}

/** The rules of a folder that has no problem. Throws a `DomainError` that lists the problems, one a line. */
export function loadCheckedRules(dir: string): LoadedRules {
  const rules = loadRules(dir)
  if (rules.problems.length === 0) return rules
  const lines = rules.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
  throw new DomainError('bad-rules', `The rules cannot be used until this is put right:\n${lines.join('\n')}`)
}

/** Keeps the program's own rules as they were loaded, as far as nothing is wrong in them. */
export function keepOwnRules(rules: LoadedRules): void {
  keepRules(goodIn(rules))
}

/** The jurisdictions, and the house rules, in whose own folder nothing is wrong. */
export function goodIn({ jurisdictions, drafts, policies, problems, policiesHash }: LoadedRules): Good[] {
  const parts = problems.flatMap(({ file }) => file.split(sep))
  const all = [
    ...[...jurisdictions, ...drafts].map((loaded) => ({
      name: loaded.id,
      hash: loaded.hash,
      content: loaded,
    })),
    { name: POLICIES, hash: policiesHash, content: policies },
  ]
  return all.filter(({ name }) => !parts.includes(name))
}

function list(dir: string): Dirent[] | { readonly problem: Problem } {
  try {
    const entries = readdirSync(dir, { withFileTypes: true }).filter(
      ({ name }) => !NO_JURISDICTION.includes(name),
    )
    if (entries.length === 0)
      return { problem: problem(dir, 'holds no jurisdiction; allowed: folders with a jurisdiction.yaml') }
    const isJurisdiction = entries.some(({ name }) => name === 'jurisdiction.yaml')
    if (isJurisdiction) return { problem: problem(dir, 'is one jurisdiction; name the folder above it') }
    return entries.toSorted((a, b) => compare(a.name, b.name))
  } catch (error) {
    return { problem: problem(dir, `cannot be read: ${reasonOf(error)}`) }
  }
}

function problem(file: string, message: string): Problem {
  return { file, line: 1, message }
}

function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

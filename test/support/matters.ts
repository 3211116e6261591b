import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { draftProofs, type ServeProofs } from '../../src/actions/draft-proof'
import type { Matter } from '../../src/domain/cases/matter'
import { DomainError } from '../../src/domain/errors'
import { compileRules, type Rulebook } from '../../src/domain/rules/rulebook'
import { loadRules, rulesFolder } from '../../src/stores/rule-files'
import { readMatter, readMatterFile } from '../../src/stores/matter-file'

export const mattersFolder = join(__dirname, '..', 'matters')

export const rulebook: Rulebook = compileRules(loadRules(rulesFolder()).jurisdictions)

/** The names of the sample matters, without their ending. */
export function matterNames(): string[] {
  return readdirSync(mattersFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .toSorted()
}

/** A sample matter; it is known to be good. */
export function sampleMatter(name: string): Matter {
  const read = readMatterFile(join(mattersFolder, `${name}.json`))
  if ('problems' in read) throw new Error(`${name}: ${JSON.stringify(read.problems)}`)
  return read.matter
}

export function draw(matter: Matter, draft = false): Promise<ServeProofs[]> {
  return draftProofs({ matter, draft }, rulebook)
}

/** A value of a matter file at a path such as `serves[0].events[1].at`, put in, or taken out by `undefined`. */
export function withChange(name: string, path: string, value: unknown): unknown {
  return alsoChanged(sampleMatter(name), path, value)
}

/** A copy of any matter with one more change. */
export function alsoChanged(matter: unknown, path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(matter))
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  const last = steps.pop() ?? ''
  const holder = steps.reduce<unknown>((place, step) => Reflect.get(Object(place), step), copy)
  if (typeof holder !== 'object' || holder === null) throw new Error(`${path} is not there`)
  if (value === undefined && Array.isArray(holder)) holder.splice(Number(last), 1)
  else if (value === undefined) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, value)
  return copy
}

function spoken(error: unknown): string {
  if (error instanceof DomainError) return error.message
  throw error
}

/** A matter that the schema and the checks of a file let pass. */
export function readGood(value: unknown): Matter {
  const read = readMatter(value)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.matter
}

/** Every line that a person is told about a matter: what is wrong, then what is lacking. */
export async function told(value: unknown): Promise<string[]> {
  const read = readMatter(value)
  if ('problems' in read) {
    return read.problems.map(({ path, because, remedy }) => `${path}: ${because}; ${remedy}`)
  }
  const results = await draw(read.matter).catch(spoken)
  if (typeof results === 'string') return [results]
  return results.flatMap(({ missing, refused }) => [
    ...refused.map(({ path, because, remedy }) => `${path}: ${because}; ${remedy}`),
    ...missing,
  ])
}

import { waysInOrder } from '../../domain/rules/ways-order'
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { checkJurisdiction } from '../../domain/rules/check/check-jurisdiction'
import type { Flaw } from '../../domain/rules/check/flaw'
import type { LoadedJurisdiction, Problem } from '../../domain/rules/loaded'
import { listJurisdiction, type Listing } from './folder'
import { kindOf, type Kind } from './kinds'
import type { Kept } from './kept'
import { parseFile, readFileText, withFlaws, type FileText, type RuleFile } from './read-file'
import { schemaFlaws } from './schema-flaws'
import type { Schemas, Shapes } from './schemas'

export type ReadJurisdiction = {
  /** `null` where a required file is missing or bad. */
  readonly loaded: LoadedJurisdiction | null
  readonly problems: readonly Problem[]
  /** Number of files in the folder. */
  readonly files: number
  /** Whether it was taken as it was checked before, its files being the same to the byte. */
  readonly unchanged: boolean
}

/** What a folder of rules says, word for word. */
export type FolderTexts = {
  readonly hash: string
  readonly files: readonly { readonly name: string; readonly text: string }[]
}

type Good = { readonly [K in Kind]: readonly Shapes[K][] }

/**
 * Reads one folder of rules. What hangs on several files is looked at only when each by itself is good; a
 * folder that is kept with the same bytes is neither parsed nor checked again.
 */
export function readJurisdiction(dir: string, schemas: Schemas, kept: Kept): ReadJurisdiction {
  const listing = listJurisdiction(dir)
  const texts = listing.names.map((name) => readFileText(dir, name))
  const files = texts.length
  const before = listing.problems.length === 0 ? kept(basename(dir), hashOf(texts)) : null
  if (isLoaded(before)) return { loaded: before, problems: [], files, unchanged: true }
  return { ...checkFiles(dir, texts, listing.problems, schemas), files, unchanged: false }
}

/** The files of a folder as they lie on disk, with their hash; `null` where one of them cannot be read. */
export function readFolder(dir: string): FolderTexts | null {
  const texts = listJurisdiction(dir).names.map((name) => readFileText(dir, name))
  const files = texts.flatMap(({ name, read }) => ('text' in read ? [{ name, text: read.text }] : []))
  return files.length === texts.length ? { hash: hashOf(texts), files } : null
}

/** A jurisdiction from the texts of its files, parsed and checked as if they lay in a folder named like it. */
export function readTexts(
  id: string,
  files: FolderTexts['files'],
  schemas: Schemas,
): Pick<ReadJurisdiction, 'loaded' | 'problems'> {
  const texts = files.map(({ name, text }) => ({ name, read: { text } }))
  return checkFiles(id, texts, [], schemas)
}

function checkFiles(
  dir: string,
  texts: readonly FileText[],
  misplaced: Listing['problems'],
  schemas: Schemas,
): Pick<ReadJurisdiction, 'loaded' | 'problems'> {
  const files = texts.map((text) => checked(parseFile(text), schemas, basename(dir)))
  const loaded = assemble(basename(dir), hashOf(texts), goodFiles(files, schemas))
  const problems = [
    ...misplaced.map(({ file, message }) => ({ file: join(dir, file), line: 1, message })),
    ...files.flatMap(({ name, flaws }) => flaws.map((flaw) => ({ file: join(dir, name), ...flaw }))),
  ]
  if (loaded === null || problems.length > 0) return { loaded, problems }
  return { loaded, problems: acrossFiles(dir, files, loaded) }
}

function checked(file: RuleFile, schemas: Schemas, jurisdiction: string): RuleFile {
  const kind = kindOf(file.name)
  if (kind === null || file.value === undefined) return file
  const validate = schemas(kind)
  if (!validate(file.value)) return withFlaws(file, schemaFlaws(validate.errors ?? []))
  return withFlaws(file, nameFlaws(file, kind, jurisdiction))
}

/** A file says who it is: its `id` is its name, its `jurisdiction` the name of the folder. */
function nameFlaws(file: RuleFile, kind: Kind, jurisdiction: string): Flaw[] {
  const isOneOfMany = kind === 'method' || kind === 'proof'
  const id = isOneOfMany ? basename(file.name, '.yaml') : jurisdiction
  const key = isOneOfMany || kind === 'jurisdiction' ? 'id' : 'jurisdiction'
  const found = valueAt(file.value, key)
  if (found === undefined || found === id) return []
  const why = isOneOfMany ? 'the name of the file' : 'the name of the folder'
  return [{ path: [key], message: `${key} is ${JSON.stringify(found)}; allowed: ${id}, ${why}` }]
}

function valueAt(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}

function goodFiles(files: readonly RuleFile[], schemas: Schemas): Good {
  const good = files.filter(({ flaws, value }) => flaws.length === 0 && value !== undefined)
  const of = <K extends Kind>(kind: K): Shapes[K][] => {
    const values = good.filter(({ name }) => kindOf(name) === kind).map(({ value }) => value)
    return values.filter((value): value is Shapes[K] => schemas(kind)(value))
  }
  return {
    jurisdiction: of('jurisdiction'),
    holidays: of('holidays'),
    sources: of('sources'),
    oaths: of('oaths'),
    diligence: of('diligence'),
    default: of('default'),
    motions: of('motions'),
    records: of('records'),
    scenarios: of('scenarios'),
    method: of('method'),
    proof: of('proof'),
    policy: of('policy'),
  }
}

function assemble(id: string, hash: string, good: Good): LoadedJurisdiction | null {
  const [jurisdiction] = good.jurisdiction
  const [holidays] = good.holidays
  const [sources] = good.sources
  if (jurisdiction === undefined || holidays === undefined || sources === undefined) return null
  return {
    id,
    hash,
    jurisdiction,
    holidays,
    sources,
    methods: waysInOrder(good.method, jurisdiction),
    proofs: good.proof,
    oaths: good.oaths[0] ?? null,
    diligence: good.diligence[0] ?? null,
    default: good.default[0] ?? null,
    motions: good.motions[0] ?? null,
    records: good.records[0] ?? null,
    scenarios: good.scenarios[0] ?? [],
  }
}

/** What the program itself wrote, under a hash that still holds. */
function isLoaded(value: unknown): value is LoadedJurisdiction {
  return typeof value === 'object' && value !== null && 'jurisdiction' in value && 'methods' in value
}

/** SHA-256 in hex over names and contents. */
export function hashOf(files: readonly FileText[]): string {
  const hash = createHash('sha256')
  for (const { name, read } of files) {
    const text = 'text' in read ? read.text : ''
    hash.update(`${name}\0${Buffer.byteLength(text)}\0${text}`)
  }
  return hash.digest('hex')
}

function acrossFiles(dir: string, files: readonly RuleFile[], loaded: LoadedJurisdiction): Problem[] {
  return checkJurisdiction(loaded).map(({ file: name, path, message }) => ({
    file: join(dir, name),
    line: files.find((file) => file.name === name)?.lineOf(path) ?? 1,
    message,
  }))
}

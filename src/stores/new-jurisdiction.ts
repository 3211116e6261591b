import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DomainError } from '../domain/errors'
import { packageFolder } from './rules/package-folder'
import { rulesFolder } from './rules/rules-folder'

export type NewJurisdiction = {
  readonly id: string
  readonly title: string
  readonly zone: string
  /** The language of its papers, such as `en-US`. */
  readonly language: string
  /** YYYY-MM-DD: the day on which its sources were put down. */
  readonly today: string
}

const PLAIN = /^[\p{L}\d][\p{L}\d ,.()&-]*$/u

/** What is filled into the files that a jurisdiction begins with; YAML has no double brackets of its own here. */
const BLANK = /\[\[(\w+)\]\]/g

/**
 * Makes the folder of a new jurisdiction from `templates/jurisdiction`, in `rules` unless told otherwise. Throws
 * `DomainError` `jurisdiction-exists` where there is one, `bad-input` for a title with signs of YAML.
 */
export function newJurisdiction(
  given: NewJurisdiction,
  rules = rulesFolder(),
): { readonly folder: string; readonly files: readonly string[] } {
  if (!PLAIN.test(given.title)) {
    const message =
      'title: write letters, blanks and commas; signs such as : # and quotes mean something in YAML.'
    throw new DomainError('bad-input', message, 'title')
  }
  const folder = join(rules, given.id)
  if (existsSync(folder)) {
    throw new DomainError('jurisdiction-exists', `${folder} is there already; take another id.`, 'id')
  }
  const source = join(packageFolder(), 'templates', 'jurisdiction')
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1))
    .toSorted()
  const blanks = new Map(Object.entries(given))
  for (const name of files) {
    const text = readFileSync(join(source, name), 'utf8').replace(
      BLANK,
      (_, key: string) => blanks.get(key) ?? '',
    )
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return { folder, files }
}

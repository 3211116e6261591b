import type { LoadedJurisdiction } from '../domain/rules/loaded'
import { isList, isObject } from '../domain/cases/matter'
import type { Database } from './database'
import { isTaken } from './dialect'
import { ownSchemas } from './rule-files'
import { readTexts, type FolderTexts } from './rules/jurisdiction'
import { canonicalJson, readJson } from './stored-json'

/** A folder of rules as it was in use. */
export type RuleVersion = FolderTexts & { readonly jurisdiction: string; readonly keptAt: string }

/** The rules that sheets and proofs were made from, by their hash; added once and never changed. */
export class RuleVersionStore {
  /** What was parsed and checked last: people look at several sheets of one time one after the other. */
  private last: { readonly hash: string; readonly loaded: LoadedJurisdiction | null } | null = null

  constructor(private readonly database: Database) {}

  async has(hash: string): Promise<boolean> {
    return (await this.database.knex('rule_versions').where({ hash }).first('hash')) !== undefined
  }

  /** Keeps a version; one that is there already stays as it is. */
  async keep({ hash, jurisdiction, files, keptAt }: RuleVersion): Promise<void> {
    if (await this.has(hash)) return
    const row = { hash, jurisdiction, files: canonicalJson(files), kept_at: keptAt }
    try {
      await this.database.knex('rule_versions').insert(row)
    } catch (error) {
      // Another process of the program started at the same time.
      if (!isTaken(error)) throw error
    }
  }

  async get(hash: string): Promise<RuleVersion | null> {
    const row = await this.database.knex('rule_versions').where({ hash }).first()
    if (row === undefined) return null
    const { jurisdiction, kept_at: keptAt } = row
    return { hash, jurisdiction, files: filesOf(row.files), keptAt }
  }

  /**
   * The rules of a hash as this program reads them; `null` where they were not kept, are not what the hash says,
   * or are written in words that this program does not know any more.
   */
  async load(hash: string): Promise<LoadedJurisdiction | null> {
    if (this.last?.hash === hash) return this.last.loaded
    const version = await this.get(hash)
    if (version === null) return null
    const { loaded, problems } = readTexts(version.jurisdiction, version.files, ownSchemas())
    this.last = { hash, loaded: problems.length === 0 && loaded?.hash === hash ? loaded : null }
    return this.last.loaded
  }
}

function filesOf(text: string): RuleVersion['files'] {
  const value = readJson(text)
  if (!isList(value)) return []
  return value.flatMap((file) => {
    const { name, text: content } = isObject(file) ? file : {}
    return typeof name === 'string' && typeof content === 'string' ? [{ name, text: content }] : []
  })
}

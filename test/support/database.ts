import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Database, type Place } from '../../src/stores/database'
import type { Engine } from '../../src/stores/dialect'
import { asAdmin, templates, urlOf } from './templates'

type Opened = {
  readonly place: Place
  readonly database: Database
  readonly ownerPlace: Place
  readonly folder: string
}

/** A database of one test chapter; open from its first test to its last. */
export class TestDatabase {
  private opened: Opened | null = null

  constructor(
    readonly engine: Engine,
    private readonly filled: 'migrated' | 'empty',
  ) {}

  private get now(): Opened {
    if (this.opened === null) throw new Error('The database is open only inside a test.')
    return this.opened
  }

  /** As the application uses it: on PostgreSQL with a role that row-level security binds. */
  get database(): Database {
    return this.now.database
  }

  /** Where it lies, for another connection or process of the application. */
  get place(): Place {
    return this.now.place
  }

  /** Where it lies for its owner, whom row-level security does not bind on PostgreSQL. */
  get ownerPlace(): Place {
    return this.now.ownerPlace
  }

  /** An empty folder that goes away with the database. */
  get folder(): string {
    return this.now.folder
  }

  async open(): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'affiant-test-'))
    const places = this.engine === 'sqlite' ? this.copySqlite(folder) : await this.clonePostgres()
    this.opened = { ...places, database: await openDatabase(places.place), folder }
  }

  private copySqlite(folder: string): Pick<Opened, 'place' | 'ownerPlace'> {
    const file = join(folder, 'ledger.sqlite')
    if (this.filled === 'migrated') copyFileSync(templates().sqliteFile, file)
    return { place: { file }, ownerPlace: { file } }
  }

  private async clonePostgres(): Promise<Pick<Opened, 'place' | 'ownerPlace'>> {
    const { adminUrl, template, role, password } = templates()
    const name = `affiant_test_${randomBytes(6).toString('hex')}`
    const source = this.filled === 'migrated' ? template : 'template0'
    await asAdmin(adminUrl, [`create database ${name} template ${source}`])
    const ownerPlace = { url: urlOf(adminUrl, name) }
    const place = { url: urlOf(adminUrl, name, { role, password }) }
    return { place: this.filled === 'migrated' ? place : ownerPlace, ownerPlace }
  }

  async drop(): Promise<void> {
    const { database, ownerPlace, folder } = this.now
    await database.close()
    if ('url' in ownerPlace) {
      const name = new URL(ownerPlace.url).pathname.slice(1)
      await asAdmin(templates().adminUrl, [`drop database ${name} with (force)`])
    }
    rmSync(folder, { recursive: true })
    this.opened = null
  }
}

type Chapter = (db: TestDatabase) => void

/** Runs a chapter of tests on one engine, with its own copy of the migrated database or an empty one. */
export function withDatabase(
  engine: Engine,
  chapter: Chapter,
  filled: 'migrated' | 'empty' = 'migrated',
): void {
  describe(`on ${engine}`, () => {
    const db = new TestDatabase(engine, filled)
    beforeAll(() => db.open())
    afterAll(() => db.drop())
    chapter(db)
  })
}

/** Runs a chapter once on SQLite and once on PostgreSQL. Use `db` inside tests and hooks only. */
export function withDatabases(chapter: Chapter, filled: 'migrated' | 'empty' = 'migrated'): void {
  withDatabase('sqlite', chapter, filled)
  withDatabase('postgres', chapter, filled)
}

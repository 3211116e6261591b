import { closeSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import knex, { type Knex } from 'knex'
import { DomainError } from '../domain/errors'
import { makeDataFolder } from './data-folder'
import { engineOf, type Engine } from './dialect'
import { migrationSource } from './migration-source'
import { SqliteClient } from './sqlite-client'
import { refuseOldNode, settleSqlite, unsafeSetting } from './sqlite-settings'

/** Where the ledger lies: a server's address, or a file. */
export type Place = { readonly url: string } | { readonly file: string }

export type Database = {
  readonly knex: Knex
  readonly engine: Engine
  close(): Promise<void>
}

const MOST_CONNECTIONS = 10
const migrations = { migrationSource }

function hush(): void {
  // Knex prints what it throws as well; the caller says it once, in words for a person.
}
// Values of a failed statement are people's names and addresses: they stay out of messages and logs.
const quiet = { compileSqlOnError: false }
const log = { warn: hush, error: hush, debug: hush, deprecate: hush }

function settle(connection: unknown, done: (error: Error | null, connection: unknown) => void): void {
  try {
    settleSqlite(connection)
    done(null, connection)
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), connection)
  }
}

/** One connection to a file: SQLite has one writer, and this driver waits inside the event loop. */
export function knexConfig(place: Place): Knex.Config {
  if ('url' in place) {
    const pool = { min: 0, max: MOST_CONNECTIONS }
    return { client: 'pg', connection: place.url, pool, migrations, log, ...quiet }
  }
  return {
    client: SqliteClient,
    connection: { filename: place.file },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, afterCreate: settle },
    migrations,
    log,
    ...quiet,
  }
}

/** Makes a new file, which nobody else on the machine may read, and refuses a Node.js that would crash the driver. */
export function prepare(place: Place): void {
  if ('url' in place) return
  refuseOldNode(process.versions)
  makeDataFolder(dirname(place.file))
  // SQLite would make it readable by all, and gives the files beside it the same rights.
  closeSync(openSync(place.file, 'a', 0o600))
}

/** Opens the database and asks it once, so that a wrong address or an unsafe setting shows at the start. */
export async function openDatabase(place: Place): Promise<Database> {
  let connection: Knex | null = null
  try {
    prepare(place)
    connection = knex(knexConfig(place))
    await connection.raw('select 1')
  } catch (error) {
    await connection?.destroy()
    if (error instanceof DomainError) throw error
    const where = 'url' in place ? 'the server of DATABASE_URL' : place.file
    const reason = error instanceof Error ? error.message : String(error)
    throw new DomainError('no-database', `The database at ${where} cannot be opened: ${reason}`)
  }
  return { knex: connection, engine: engineOf(connection), close: () => connection.destroy() }
}

const TURNS = 25
const TURN_MS = 200

/**
 * Brings the database to the program's own version. Refuses one that a newer program has already changed. Beside
 * another process that is at it, it waits for that one; a lock that one killed half-way left behind is taken away, for
 * each change is written whole or not at all.
 */
export async function migrate(database: Database): Promise<void> {
  await refuseNewer(database)
  for (let turn = 0; turn < TURNS; turn += 1) {
    if (await isMigrated(database)) return
    if (await latest(database)) return
    await pause(TURN_MS)
  }
  await database.knex.migrate.forceFreeMigrationsLock()
  await database.knex.migrate.latest().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new DomainError('not-migrated', `The database could not be brought to this version: ${reason}`)
  })
}

/** Whether the changes went through; not where another process makes the same ones at this moment. */
async function latest({ knex: connection }: Database): Promise<boolean> {
  try {
    await connection.migrate.latest()
    return true
  } catch (error) {
    if (IN_ANOTHERS_HANDS.test(String(error))) return false
    throw error
  }
}

const IN_ANOTHERS_HANDS = /MigrationLocked|database is locked|already exists|duplicate key/

/** Throws `newer-database` where changes are in that this program does not know. */
export async function refuseNewer({ knex: connection }: Database): Promise<void> {
  if (!(await connection.schema.hasTable('knex_migrations'))) return
  const done = await connection<{ name: string }>('knex_migrations').select('name')
  const known = new Set(migrationSource.names)
  const unknown = done.map(({ name }) => name).filter((name) => !known.has(name))
  if (unknown.length === 0) return
  throw new DomainError(
    'newer-database',
    `This database was already changed by a newer version (${unknown.join(', ')}). Start that version, or restore a backup made before it.`,
  )
}

/** Whether every change is in, and none besides. */
export async function isMigrated({ knex: connection }: Database): Promise<boolean> {
  if (!(await connection.schema.hasTable('knex_migrations'))) return false
  const done = await connection<{ name: string }>('knex_migrations').select('name').orderBy('id')
  return JSON.stringify(done.map(({ name }) => name)) === JSON.stringify(migrationSource.names)
}

/** Why the database cannot be worked with as it is, in a sentence; `null` when it can. */
export async function unreadiness(database: Database): Promise<string | null> {
  if (!(await isMigrated(database))) return 'the database was not brought to this version'
  return database.engine === 'sqlite' ? unsafeSetting((name) => database.knex.raw(`pragma ${name}`)) : null
}

/** What leaves PostgreSQL's own wall between firms open, in a sentence; `null` when it stands. */
export async function gapInRowSecurity({ knex: connection, engine }: Database): Promise<string | null> {
  if (engine === 'sqlite') return null
  const role = await connection<{ rolsuper: boolean; rolbypassrls: boolean }>('pg_roles')
    .whereRaw('rolname = current_user')
    .first('rolsuper', 'rolbypassrls')
  if (role?.rolsuper !== true && role?.rolbypassrls !== true) return null
  return 'The role of DATABASE_URL is a superuser or has BYPASSRLS, so PostgreSQL does not keep firms apart itself; give the application a plain role.'
}

import { existsSync } from 'node:fs'
import { DomainError } from '../domain/errors'
import { isMigrated, openDatabase, refuseNewer, type Database, type Place } from './database'
import { codeOf } from './dialect'

function unreadable(message: string): DomainError {
  return new DomainError('unreadable', message)
}

function refuseNone(place: Place): void {
  if ('url' in place || existsSync(place.file)) return
  throw unreadable(
    `There is no database at ${place.file}. Set DATA_DIR to the folder that holds it, or DATABASE_URL to its server.`,
  )
}

/** A broken file answers the first questions wrongly or not at all. */
function inWords(error: unknown): DomainError {
  if (error instanceof DomainError) return unreadable(error.message)
  const reason = error instanceof Error ? error.message : String(error)
  return unreadable(`The database cannot be read: ${reason}. Keep the file as it is and restore a backup.`)
}

async function refuseUnready(database: Database): Promise<void> {
  await refuseNewer(database)
  if (await isMigrated(database)) return
  throw unreadable(
    'The database was not brought to this version, and this command changes nothing. Make a backup, then run "affiant start" or "npm run migrate" and try again.',
  )
}

/**
 * Opens a database that is there, without making or changing anything in it. Throws `DomainError` `unreadable` where
 * there is none, where it cannot be read, or where it is not of this version.
 */
export async function openExisting(place: Place): Promise<Database> {
  refuseNone(place)
  const database = await openDatabase(place).catch((error: unknown) => {
    throw inWords(error)
  })
  try {
    await refuseUnready(database)
    return database
  } catch (error) {
    await database.close()
    throw inWords(error)
  }
}

const DAMAGED = /^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_IOERR|XX00[12])/

/** Why an engine could not give back what was written to it; throws on whatever else went wrong. */
export function damageIn(error: unknown): string {
  const code = String(codeOf(error))
  if (!DAMAGED.test(code)) throw error
  return `what was written to it cannot be read back (${code})`
}

function isReport(row: unknown): row is { integrity_check: unknown } {
  return typeof row === 'object' && row !== null && 'integrity_check' in row
}

/** What SQLite itself finds wrong with its file, at most twenty lines; PostgreSQL has its own tools for that. */
export async function damageOf({ knex, engine }: Database): Promise<string[]> {
  if (engine === 'postgres') return []
  try {
    const answer: unknown = await knex.raw('pragma integrity_check(20)')
    const rows: unknown[] = Array.isArray(answer) ? answer : []
    const lines = rows.filter(isReport).map((row) => String(row.integrity_check))
    return lines.filter((line) => line !== 'ok')
  } catch (error) {
    return [damageIn(error)]
  }
}

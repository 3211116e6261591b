import type { Knex } from 'knex'
import BetterSqliteClient from 'knex/lib/dialects/better-sqlite3/index.js'

function isReading(config: unknown): boolean {
  return typeof config === 'object' && config !== null && 'readOnly' in config && config.readOnly === true
}

/**
 * Knex's client for better-sqlite3 with transactions that take the write lock when they begin, unless they are
 * asked for as `readOnly`. Knex begins deferred ones: those that read first and write later fail at once beside
 * another writer, without waiting for `busy_timeout`.
 */
export class SqliteClient extends BetterSqliteClient {
  override transaction(container: unknown, config: unknown, outer: unknown): Knex.Transaction {
    const transaction = super.transaction(container, config, outer)
    const word = isReading(config) ? 'BEGIN;' : 'BEGIN IMMEDIATE;'
    const begin = (connection: unknown): unknown => this.query(connection, word)
    return Object.assign(transaction, { begin })
  }
}

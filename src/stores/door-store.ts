import type { Knex } from 'knex'
import type { Database } from './database'
import { awaitTurn, enterByEmail, enterBySession, sayUnwritable } from './dialect'
import { emailKey } from './user-store'

/** What a sign-in is checked against. */
export type Credentials = {
  readonly firmId: string
  readonly userId: string
  readonly passwordHash: string | null
  readonly disabledAt: string | null
}

export type SessionFound = {
  readonly firmId: string
  readonly userId: string
  readonly createdAt: string
  readonly lastUsedAt: string
  readonly endedAt: string | null
}

export type Failures = { readonly failures: number; readonly lastFailedAt: string }

/**
 * What must be known before it is known of which firm somebody is. It gives the one user of an address or the one
 * session of a token, and nothing of a firm besides.
 */
export class DoorStore {
  constructor(private readonly database: Database) {}

  private look<T>(ask: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.database.knex.transaction(ask, { readOnly: true })
  }

  async isSetUp(): Promise<boolean> {
    return (await this.database.knex('installation').first('id')) !== undefined
  }

  /**
   * Ids of the firms that this connection may see without naming one: all on SQLite; on PostgreSQL none, unless
   * row-level security does not bind its role. Firms of which only entries are left are among them.
   */
  async firmIds(): Promise<string[]> {
    const { knex } = this.database
    const named = await knex('firms').select('id')
    const recorded = await knex('events').distinct('firm_id')
    const ids = [...named.map(({ id }) => id), ...recorded.map(({ firm_id: id }) => id)]
    return [...new Set(ids)].toSorted()
  }

  async credentials(email: string): Promise<Credentials | null> {
    const key = emailKey(email)
    const row = await this.look(async (trx) => {
      await enterByEmail(trx, key)
      return trx('users').where({ email_key: key }).first('firm_id', 'id', 'password_hash', 'disabled_at')
    })
    if (row === undefined) return null
    const { firm_id: firmId, id: userId, password_hash: passwordHash, disabled_at: disabledAt } = row
    return { firmId, userId, passwordHash, disabledAt }
  }

  async session(tokenHash: string): Promise<SessionFound | null> {
    const row = await this.look(async (trx) => {
      await enterBySession(trx, tokenHash)
      return trx('sessions').where({ token_hash: tokenHash }).first()
    })
    if (row === undefined) return null
    return {
      firmId: row.firm_id,
      userId: row.user_id,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
      endedAt: row.ended_at,
    }
  }

  /** Those who come at the same moment take turns at these keys: each sees what the one before counted. */
  inTurn<T>(keys: readonly string[], work: (tries: TryStore) => Promise<T>): Promise<T> {
    return this.database.knex
      .transaction(async (trx) => {
        for (const key of keys.toSorted()) await awaitTurn(trx, key)
        return work(new TryStore(trx))
      })
      .catch(sayUnwritable)
  }
}

/** Tries that were not right, by hashed key. */
export class TryStore {
  constructor(private readonly trx: Knex.Transaction) {}

  async failures(key: string): Promise<Failures | null> {
    const row = await this.trx('sign_in_throttles').where({ key }).first()
    return row === undefined ? null : { failures: row.failures, lastFailedAt: row.last_failed_at }
  }

  async count(key: string, at: string): Promise<void> {
    await this.trx('sign_in_throttles')
      .insert({ key, failures: 1, last_failed_at: at })
      .onConflict('key')
      .merge({ failures: this.trx.raw('sign_in_throttles.failures + 1'), last_failed_at: at })
  }

  async takeBack(key: string): Promise<void> {
    await this.trx('sign_in_throttles').where({ key }).where('failures', '>', 0).decrement('failures')
  }

  async forget(key: string): Promise<void> {
    await this.trx('sign_in_throttles').where({ key }).delete()
  }
}

import type { Knex } from 'knex'
import { DomainError } from '../domain/errors'

export type Engine = 'sqlite' | 'postgres'

/** Which of the two engines a connection or transaction speaks to. */
export function engineOf(knex: Knex): Engine {
  const client: unknown = knex.client
  const dialect = typeof client === 'object' && client !== null && 'dialect' in client ? client.dialect : null
  return dialect === 'postgresql' ? 'postgres' : 'sqlite'
}

/**
 * Tells PostgreSQL for the rest of the transaction whose rows may be seen; row-level security does the rest.
 * SQLite has none: there the stores' own condition stands alone.
 */
async function setForTransaction(trx: Knex.Transaction, name: string, value: string): Promise<void> {
  if (engineOf(trx) === 'postgres') await trx.raw('select set_config(?, ?, true)', [name, value])
}

export async function enterFirm(trx: Knex.Transaction, firmId: string): Promise<void> {
  await setForTransaction(trx, 'app.firm', firmId)
}

/** Lets the transaction see the one user of this address, before it is known of which firm. */
export async function enterByEmail(trx: Knex.Transaction, emailKey: string): Promise<void> {
  await setForTransaction(trx, 'app.email', emailKey)
}

/** Lets the transaction see the one session with this token, before it is known of which firm. */
export async function enterBySession(trx: Knex.Transaction, tokenHash: string): Promise<void> {
  await setForTransaction(trx, 'app.session', tokenHash)
}

/** One writer per firm at a time: a chain has one head. SQLite has one writer anyway, from BEGIN IMMEDIATE on. */
export async function awaitTurn(trx: Knex.Transaction, firmId: string): Promise<void> {
  if (engineOf(trx) === 'postgres') {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [firmId])
  }
}

const TAKEN: readonly unknown[] = ['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE', '23505']

/** The driver's code of an error. Its class is not asked: a native module's may be of another realm. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null
}

/** Whether a row was refused because another has the same key. */
export function isTaken(error: unknown): boolean {
  return TAKEN.includes(codeOf(error))
}

/** What keeps either engine, or the folder of files, from writing, by its code: nothing was written, and the reason is no secret. */
const UNWRITABLE: readonly (readonly [code: RegExp, told: 'busy' | 'no-room' | 'read-only'])[] = [
  [/^SQLITE_BUSY/, 'busy'],
  [/^(SQLITE_FULL|53100|ENOSPC|EDQUOT)$/, 'no-room'],
  [/^(SQLITE_READONLY|25006$|EROFS$)/, 'read-only'],
]

const SENTENCES = {
  busy: 'The ledger is being written to; nothing was changed. Try again in a moment.',
  'no-room':
    'The disk of this installation is full; nothing was changed, and what was recorded before is safe. Tell whoever runs it.',
  'read-only':
    'The data of this installation can only be read at the moment; nothing was changed. Tell whoever runs it.',
} as const

/** Says what kept a transaction from being written, where that is for the reader to know; else throws it on. */
export function sayUnwritable(error: unknown): never {
  const code = String(codeOf(error))
  const told = UNWRITABLE.find(([pattern]) => pattern.test(code))?.[1]
  if (told === undefined) throw error
  throw new DomainError(told, SENTENCES[told])
}

import { DomainError } from '../domain/errors'

/** The least Node-API version that the SQLite driver's binary works with; older ones crash without a word. */
const LEAST_NODE_API = 10
const WAIT_FOR_LOCK_MS = 2000

/** What a connection must answer after it was opened; `synchronous` 2 is FULL, `journal_mode` stays in the file. */
const SETTINGS = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['busy_timeout', String(WAIT_FOR_LOCK_MS), WAIT_FOR_LOCK_MS],
] as const

type SqliteConnection = { pragma(text: string, options: { readonly simple: true }): unknown }

function isSqliteConnection(value: unknown): value is SqliteConnection {
  return (
    typeof value === 'object' && value !== null && 'pragma' in value && typeof value.pragma === 'function'
  )
}

/** Refuses a Node.js on which the SQLite driver would crash, before the driver is loaded. */
export function refuseOldNode(versions: { readonly node: string; readonly napi?: string }): void {
  if (Number(versions.napi ?? 0) >= LEAST_NODE_API) return
  throw new DomainError(
    'old-node',
    `Node.js ${versions.node} cannot open the database. Start with "npm run", which brings the right one, or install Node.js 22.14 or later.`,
  )
}

/** Makes a fresh connection durable and strict, and asks it whether it is: FULL, not the driver's NORMAL. */
export function settleSqlite(connection: unknown): void {
  if (!isSqliteConnection(connection)) throw new Error('This is not a connection of better-sqlite3.')
  for (const [name, wanted, answer] of SETTINGS) {
    connection.pragma(`${name} = ${wanted}`, { simple: true })
    const got = connection.pragma(name, { simple: true })
    if (got !== answer) {
      throw new DomainError(
        'unsafe-database',
        `SQLite answers ${name} = ${String(got)} where ${wanted} is needed; is the file on a network drive or read-only?`,
      )
    }
  }
}

/** The first setting that is not as it was made at the start, in a sentence; `ask` answers the rows of a pragma. */
export async function unsafeSetting(ask: (name: string) => Promise<unknown>): Promise<string | null> {
  for (const [name, , wanted] of SETTINGS) {
    const got = firstValue(await ask(name))
    if (got !== wanted) return `SQLite answers ${name} = ${String(got)} where ${wanted} is needed`
  }
  return null
}

/** The one value in the one row of an answer. */
function firstValue(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  const values: unknown[] = Object.values(answer)
  return firstValue(values[0])
}

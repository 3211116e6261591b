import type { Knex } from 'knex'

// The ledger's migrations come with its first table; the command line works without a database.
const config: Knex.Config = {
  client: 'better-sqlite3',
  connection: { filename: 'data/affiant.sqlite' },
  useNullAsDefault: true,
  migrations: { directory: 'migrations' },
}

export default config

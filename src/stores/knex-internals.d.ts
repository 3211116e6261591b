// A class of Knex that it ships without types. Its shape is pinned by the exact version in package.json and by
// the test that watches which BEGIN reaches SQLite.
declare module 'knex/lib/dialects/better-sqlite3/index.js' {
  import type { Knex } from 'knex'

  const BetterSqliteClient: typeof Knex.Client
  export = BetterSqliteClient
}

import type { Knex } from 'knex'
import { MIGRATIONS, type Migration } from '../../migrations'

/** The migrations as a list in code: the same from compiled files, under Jest and for Knex's own command. */
export const migrationSource: Knex.MigrationSource<Migration> & { readonly names: readonly string[] } = {
  names: MIGRATIONS.map(({ name }) => name),
  getMigrations: () => Promise.resolve([...MIGRATIONS]),
  getMigrationName: ({ name }) => name,
  getMigration: ({ up, down }) => Promise.resolve({ up, down }),
}

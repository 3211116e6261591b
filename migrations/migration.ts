import type { Knex } from 'knex'

/** One change of the schema and its way back. A released one is never edited; a new one is added. */
export type Migration = {
  readonly name: string
  readonly up: (knex: Knex) => Promise<void>
  readonly down: (knex: Knex) => Promise<void>
}

export function dropping(table: string): (knex: Knex) => Promise<void> {
  return async (knex) => {
    await knex.schema.dropTable(table)
  }
}

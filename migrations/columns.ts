import type { Knex } from 'knex'

const ID_LENGTH = 36

/** Ids are ULIDs or UUIDv7 made by whoever creates the row. */
export function id(table: Knex.CreateTableBuilder, column: string): Knex.ColumnBuilder {
  return table.string(column, ID_LENGTH)
}

/** Firm and id of a row, together its key: an id of one firm is none of another. */
export function firmRow(table: Knex.CreateTableBuilder): void {
  id(table, 'firm_id').notNullable().references('id').inTable('firms')
  id(table, 'id').notNullable()
  table.primary(['firm_id', 'id'])
}

/** When the server wrote the row (UTC, RFC 3339) and whose doing it was. */
export function written(table: Knex.CreateTableBuilder): void {
  table.text('created_at').notNullable()
  id(table, 'created_by').notNullable()
}

/** A row of another table, of the same firm. */
export function ofFirm(table: Knex.CreateTableBuilder, column: string, other: string): Knex.ColumnBuilder {
  const builder = id(table, column)
  table.foreign(['firm_id', column]).references(['firm_id', 'id']).inTable(other)
  return builder
}

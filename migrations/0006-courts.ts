import { firmRow, written } from './columns'
import { firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** The court houses a firm works with; `court` is the word of the jurisdiction's rules. */
export const courts: Migration = {
  name: '0006-courts',
  async up(knex) {
    await knex.schema.createTable('courts', (table) => {
      firmRow(table)
      table.text('jurisdiction').notNullable()
      table.text('court').notNullable()
      table.text('county')
      table.text('name').notNullable()
      table.text('address')
      written(table)
    })
    await firmOnly(knex, 'courts')
  },
  down: dropping('courts'),
}

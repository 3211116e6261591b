import { firmRow, ofFirm, written } from './columns'
import { firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** Lawsuits; `details` holds the case of a matter file but for its parties. */
export const cases: Migration = {
  name: '0007-cases',
  async up(knex) {
    await knex.schema.createTable('cases', (table) => {
      firmRow(table)
      table.text('jurisdiction').notNullable()
      table.text('number')
      ofFirm(table, 'court_id', 'courts')
      table.text('details').notNullable()
      written(table)
      table.index(['firm_id', 'number'])
    })
    await firmOnly(knex, 'cases')
  },
  down: dropping('cases'),
}

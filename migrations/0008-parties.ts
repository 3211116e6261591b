import { firmRow, ofFirm } from './columns'
import { firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** The names in a case's caption, in their order. */
export const parties: Migration = {
  name: '0008-parties',
  async up(knex) {
    await knex.schema.createTable('parties', (table) => {
      firmRow(table)
      ofFirm(table, 'case_id', 'cases').notNullable()
      table.text('side').notNullable()
      table.integer('position').notNullable()
      table.text('name').notNullable()
      table.unique(['firm_id', 'case_id', 'side', 'position'])
    })
    await firmOnly(knex, 'parties')
  },
  down: dropping('parties'),
}

import { firmRow, ofFirm } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** Sheets as they were shown, each with the facts and the rules it was made from. */
export const sheets: Migration = {
  name: '0014-sheets',
  async up(knex) {
    await knex.schema.createTable('sheets', (table) => {
      firmRow(table)
      ofFirm(table, 'serve_id', 'serves').notNullable()
      table.integer('event_seq').notNullable().comment('the last event of the chain that it knows; 0 = none')
      table.text('as_of')
      table.text('rules_hash').notNullable()
      table.text('facts').notNullable()
      table.text('sheet').notNullable()
      table.text('created_at').notNullable()
      table.index(['firm_id', 'serve_id', 'id'])
    })
    await firmOnly(knex, 'sheets')
    await appendOnly(knex, 'sheets', [['firm_id', 'id']])
  },
  down: dropping('sheets'),
}

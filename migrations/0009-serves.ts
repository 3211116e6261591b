import { firmRow, ofFirm, written } from './columns'
import { firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** One recipient to be served in one case; `details` holds the serve of a matter file but for its events. */
export const serves: Migration = {
  name: '0009-serves',
  async up(knex) {
    await knex.schema.createTable('serves', (table) => {
      firmRow(table)
      ofFirm(table, 'case_id', 'cases').notNullable()
      table.text('recipient_name')
      table.text('method').notNullable()
      table.text('zone').notNullable()
      table.text('details').notNullable()
      written(table)
      table.index(['firm_id', 'case_id'])
    })
    await firmOnly(knex, 'serves')
  },
  down: dropping('serves'),
}

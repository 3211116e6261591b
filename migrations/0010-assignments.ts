import { firmRow, ofFirm, written } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** Who was to serve, from when on: the latest row counts, the earlier ones stay. */
export const assignments: Migration = {
  name: '0010-assignments',
  async up(knex) {
    await knex.schema.createTable('assignments', (table) => {
      firmRow(table)
      ofFirm(table, 'serve_id', 'serves').notNullable()
      table.integer('position').notNullable()
      ofFirm(table, 'user_id', 'users').notNullable()
      written(table)
      table.unique(['firm_id', 'serve_id', 'position'])
    })
    await firmOnly(knex, 'assignments')
    await appendOnly(knex, 'assignments', [
      ['firm_id', 'id'],
      ['firm_id', 'serve_id', 'position'],
    ])
  },
  down: dropping('assignments'),
}

import { firmRow, ofFirm, written } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** What counsel answered for an application to the court; each saving is a version, the latest counts. */
export const applications: Migration = {
  name: '0024-applications',
  async up(knex) {
    await knex.schema.createTable('applications', (table) => {
      firmRow(table)
      ofFirm(table, 'serve_id', 'serves').notNullable()
      table.text('motion').notNullable().comment('the id in motions.yaml of the jurisdiction')
      table.text('answers').notNullable().comment('by the paths of the questions, as JSON')
      written(table)
      table.index(['firm_id', 'serve_id', 'motion', 'created_at'])
    })
    await firmOnly(knex, 'applications')
    await appendOnly(knex, 'applications', [['firm_id', 'id']])
  },
  down: dropping('applications'),
}

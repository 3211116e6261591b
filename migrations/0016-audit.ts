import { firmRow, id } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** Who did what, and when. */
export const audit: Migration = {
  name: '0016-audit',
  async up(knex) {
    await knex.schema.createTable('audit', (table) => {
      firmRow(table)
      table.text('at').notNullable()
      id(table, 'actor_id').notNullable()
      table.text('actor_role').notNullable()
      table.text('action').notNullable()
      table.text('subject').notNullable()
      id(table, 'subject_id').notNullable()
      table.text('details').notNullable()
      table.index(['firm_id', 'subject_id'])
      table.index(['firm_id', 'actor_id', 'id'])
    })
    await firmOnly(knex, 'audit')
    await appendOnly(knex, 'audit', [['firm_id', 'id']])
  },
  down: dropping('audit'),
}

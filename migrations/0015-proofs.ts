import { firmRow, ofFirm, written } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** Proofs of service as drawn: the file, and the events, rules and template it rests on. */
export const proofs: Migration = {
  name: '0015-proofs',
  async up(knex) {
    await knex.schema.createTable('proofs', (table) => {
      firmRow(table)
      ofFirm(table, 'serve_id', 'serves').notNullable()
      ofFirm(table, 'file_id', 'files').notNullable()
      table.text('form').notNullable()
      table.text('event_ids').notNullable()
      table.text('rules_hash').notNullable()
      table.text('template_hash').notNullable()
      written(table)
      table.index(['firm_id', 'serve_id'])
    })
    await firmOnly(knex, 'proofs')
    await appendOnly(knex, 'proofs', [['firm_id', 'id']])
  },
  down: dropping('proofs'),
}

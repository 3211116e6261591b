import { firmRow, ofFirm } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** Dates of serves that a change of the rules would move; nothing moves before a person has decided. */
export const dateProposals: Migration = {
  name: '0021-date-proposals',
  async up(knex) {
    await knex.schema.createTable('date_proposals', (table) => {
      firmRow(table)
      ofFirm(table, 'serve_id', 'serves').notNullable()
      table.text('deadline').notNullable()
      table.text('kind').notNullable().comment('delete, update or add')
      table.text('was').comment('the deadline and its reasons under the older rules, as JSON')
      table.text('becomes').comment('the same under the newer rules')
      table.text('older_rules').notNullable().comment('hash of the rules')
      table.text('newer_rules').notNullable()
      table.text('created_at').notNullable()
      table.unique(['firm_id', 'serve_id', 'deadline', 'newer_rules'])
      table.check("kind in ('delete', 'update', 'add')", undefined, 'date_proposals_kind')
    })
    await firmOnly(knex, 'date_proposals')
    await appendOnly(knex, 'date_proposals', [
      ['firm_id', 'id'],
      ['firm_id', 'serve_id', 'deadline', 'newer_rules'],
    ])
  },
  down: dropping('date_proposals'),
}

import { firmRow, ofFirm, written } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** What a person decided of a proposal, once. */
export const dateDecisions: Migration = {
  name: '0022-date-decisions',
  async up(knex) {
    await knex.schema.createTable('date_decisions', (table) => {
      firmRow(table)
      ofFirm(table, 'proposal_id', 'date_proposals').notNullable()
      table.text('decision').notNullable().comment('accepted or dismissed')
      table.text('reason')
      written(table)
      table.unique(['firm_id', 'proposal_id'])
      table.check("decision in ('accepted', 'dismissed')", undefined, 'date_decisions_decision')
    })
    await firmOnly(knex, 'date_decisions')
    await appendOnly(knex, 'date_decisions', [
      ['firm_id', 'id'],
      ['firm_id', 'proposal_id'],
    ])
  },
  down: dropping('date_decisions'),
}

import { firmRow, id, ofFirm, written } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/**
 * What became of a signed version: filed, rejected, or first the one and then the other. A filing whose event was
 * struck may be followed by another.
 */
export const proofOutcomes: Migration = {
  name: '0019-proof-outcomes',
  async up(knex) {
    await knex.schema.createTable('proof_outcomes', (table) => {
      firmRow(table)
      ofFirm(table, 'proof_id', 'proofs').notNullable()
      table.text('outcome').notNullable().comment('filed or rejected')
      table.text('on_day').notNullable()
      table.text('docket_entry')
      table.text('clerk')
      table.text('reason')
      id(table, 'event_id').comment('the event of the filing')
      written(table)
      table.index(['firm_id', 'proof_id'])
      table.check("outcome in ('filed', 'rejected')", undefined, 'proof_outcomes_outcome')
    })
    await firmOnly(knex, 'proof_outcomes')
    await appendOnly(knex, 'proof_outcomes', [['firm_id', 'id']])
  },
  down: dropping('proof_outcomes'),
}

import { firmRow, written } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** House rules of a firm, for all or for one client; the latest of each is in force, the earlier stay readable. */
export const houseRules: Migration = {
  name: '0023-house-rules',
  async up(knex) {
    await knex.schema.createTable('house_rules', (table) => {
      firmRow(table)
      table.text('client').comment('the client as cases name it; empty = for every case of the firm')
      table.text('policy').comment('as a file of rules/policies, as JSON; empty = withdrawn')
      written(table)
    })
    await firmOnly(knex, 'house_rules')
    await appendOnly(knex, 'house_rules', [['firm_id', 'id']])
  },
  down: dropping('house_rules'),
}

import { id } from './columns'
import { firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** Firms: law firms and process serving agencies. */
export const firms: Migration = {
  name: '0002-firms',
  async up(knex) {
    await knex.schema.createTable('firms', (table) => {
      id(table, 'id').primary()
      table.text('name').notNullable()
      table.text('address')
      table.text('phone')
      table.text('licence')
      table.text('created_at').notNullable()
    })
    await firmOnly(knex, 'firms', 'id')
  },
  down: dropping('firms'),
}

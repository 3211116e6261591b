import { dropping, type Migration } from './migration'

/** Failed sign-ins by hashed address and hashed origin, before it is known of which firm; no personal data. */
export const signInThrottles: Migration = {
  name: '0005-sign-in-throttles',
  async up(knex) {
    await knex.schema.createTable('sign_in_throttles', (table) => {
      table.text('key').primary()
      table.integer('failures').notNullable()
      table.text('last_failed_at').notNullable()
    })
  },
  down: dropping('sign_in_throttles'),
}

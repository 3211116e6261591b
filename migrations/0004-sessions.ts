import { id, ofFirm } from './columns'
import { firmOnly, readableBy } from './guards'
import { dropping, type Migration } from './migration'

/** Who is signed in; only the hash of a token is kept. */
export const sessions: Migration = {
  name: '0004-sessions',
  async up(knex) {
    await knex.schema.createTable('sessions', (table) => {
      table.text('token_hash').primary()
      id(table, 'firm_id').notNullable().references('id').inTable('firms')
      ofFirm(table, 'user_id', 'users').notNullable()
      table.text('created_at').notNullable()
      table.text('last_used_at').notNullable()
      table.text('ended_at')
    })
    await firmOnly(knex, 'sessions')
    await readableBy(knex, 'sessions', 'token_hash', 'app.session')
  },
  down: dropping('sessions'),
}

import { firmRow } from './columns'
import { firmOnly, readableBy } from './guards'
import { dropping, type Migration } from './migration'

/** People: those who sign in, and process servers of whom the proofs speak. */
export const users: Migration = {
  name: '0003-users',
  async up(knex) {
    await knex.schema.createTable('users', (table) => {
      firmRow(table)
      table.text('name').notNullable()
      table.text('role').notNullable()
      table.text('email')
      table.text('email_key').unique()
      table.text('password_hash')
      table.text('server').comment('what a proof says of a process server, as JSON')
      table.text('created_at').notNullable()
      table.text('disabled_at')
    })
    await firmOnly(knex, 'users')
    await readableBy(knex, 'users', 'email_key', 'app.email')
  },
  down: dropping('users'),
}

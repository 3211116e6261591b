import { firmRow } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** Every id that a client ever made, with the body that came under it and the answer it got. */
export const posts: Migration = {
  name: '0017-posts',
  async up(knex) {
    await knex.schema.createTable('posts', (table) => {
      firmRow(table)
      table.text('action').notNullable()
      table.text('body_hash').notNullable()
      table.text('answer').notNullable()
      table.text('at').notNullable()
    })
    await firmOnly(knex, 'posts')
    await appendOnly(knex, 'posts', [['firm_id', 'id']])
  },
  down: dropping('posts'),
}

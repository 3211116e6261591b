import { engineOf } from '../src/stores/dialect'
import type { Migration } from './migration'

const REFUSE_CHANGE = `create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '%', tg_argv[0] using errcode = 'integrity_constraint_violation';
end $$`

/** The one row that says whether the first firm was set up; and what refuses changes on PostgreSQL. */
export const installation: Migration = {
  name: '0001-installation',
  async up(knex) {
    await knex.schema.createTable('installation', (table) => {
      table.integer('id').primary()
      table.text('set_up_at').notNullable()
      table.check('id = 1', undefined, 'installation_is_one')
    })
    if (engineOf(knex) === 'postgres') await knex.raw(REFUSE_CHANGE)
  },
  async down(knex) {
    if (engineOf(knex) === 'postgres') await knex.raw('drop function refuse_change()')
    await knex.schema.dropTable('installation')
  },
}

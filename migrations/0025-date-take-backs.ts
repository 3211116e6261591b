import type { Knex } from 'knex'
import { engineOf } from '../src/stores/dialect'
import { firmRow, ofFirm, written } from './columns'
import { appendOnly, firmOnly } from './guards'
import type { Migration } from './migration'

const ONCE = ['firm_id', 'proposal_id']
const EACH_TURN = ['firm_id', 'proposal_id', 'turn']

async function each(knex: Knex, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await knex.raw(statement)
}

/**
 * Changes the table of decisions while its guards are off, and puts them on again. SQLite's guard against REPLACE
 * names the unique columns; on PostgreSQL the owner sees no firm's rows while row security binds it.
 */
async function unguarded(knex: Knex, keys: readonly string[], work: () => Promise<void>): Promise<void> {
  const table = 'alter table date_decisions'
  const [off, on] =
    engineOf(knex) === 'sqlite'
      ? [['no_update', 'no_delete', 'no_replace'].map((name) => `drop trigger date_decisions_${name}`), []]
      : [
          [`${table} disable trigger user`, `${table} no force row level security`],
          [`${table} enable trigger user`, `${table} force row level security`],
        ]
  await each(knex, off)
  await work()
  await each(knex, on)
  if (engineOf(knex) === 'sqlite') await appendOnly(knex, 'date_decisions', [['firm_id', 'id'], keys])
}

/** Before there was taking back, a proposal had one decision: the one that stands stays. */
async function dropTakenBack(knex: Knex): Promise<void> {
  const isWalled = engineOf(knex) === 'postgres'
  await each(knex, isWalled ? ['alter table date_take_backs no force row level security'] : [])
  const taken = await knex('date_take_backs').select('firm_id', 'decision_id')
  await knex.schema.dropTable('date_take_backs')
  for (const { firm_id, decision_id: id } of taken)
    await knex('date_decisions').where({ firm_id, id }).delete()
}

/** A dismissal that a person took back: the proposal is open again, and its next decision is its next turn. */
export const dateTakeBacks: Migration = {
  name: '0025-date-take-backs',
  async up(knex) {
    await unguarded(knex, EACH_TURN, async () => {
      await knex.schema.alterTable('date_decisions', (table) => {
        table.integer('turn').notNullable().defaultTo(1)
        table.dropUnique(ONCE)
        table.unique(EACH_TURN)
      })
    })
    await knex.schema.createTable('date_take_backs', (table) => {
      firmRow(table)
      ofFirm(table, 'decision_id', 'date_decisions').notNullable()
      written(table)
      table.unique(['firm_id', 'decision_id'])
    })
    await firmOnly(knex, 'date_take_backs')
    await appendOnly(knex, 'date_take_backs', [
      ['firm_id', 'id'],
      ['firm_id', 'decision_id'],
    ])
  },
  async down(knex) {
    await unguarded(knex, ONCE, async () => {
      await dropTakenBack(knex)
      await knex.schema.alterTable('date_decisions', (table) => {
        table.dropUnique(EACH_TURN)
        table.unique(ONCE)
      })
      await knex.raw('alter table date_decisions drop column turn')
    })
  },
}

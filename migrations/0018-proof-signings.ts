import { firmRow, id, ofFirm, written } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** How a version was signed, once: on a screen, or in ink with the scan of it. */
export const proofSignings: Migration = {
  name: '0018-proof-signings',
  async up(knex) {
    await knex.schema.createTable('proof_signings', (table) => {
      firmRow(table)
      ofFirm(table, 'proof_id', 'proofs').notNullable()
      table.text('how').notNullable().comment('electronic or ink')
      ofFirm(table, 'file_id', 'files').notNullable()
      table.text('sha256').notNullable()
      table.text('signer').notNullable()
      id(table, 'signer_id').comment('null for ink')
      table.text('on_day').notNullable().comment('day of signing')
      table.text('at_local').comment('with the offset of the zone; null for ink')
      table.text('zone')
      table.text('at_utc')
      table.text('session_hash')
      table.text('oath_id').notNullable()
      written(table)
      table.unique(['firm_id', 'proof_id'])
    })
    await firmOnly(knex, 'proof_signings')
    await appendOnly(knex, 'proof_signings', [
      ['firm_id', 'id'],
      ['firm_id', 'proof_id'],
    ])
  },
  down: dropping('proof_signings'),
}

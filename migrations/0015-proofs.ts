import { firmRow, ofFirm, written } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** Proofs of service as drawn, version by version: the bytes, and the events, facts, rules and words they rest on. */
export const proofs: Migration = {
  name: '0015-proofs',
  async up(knex) {
    await knex.schema.createTable('proofs', (table) => {
      firmRow(table)
      ofFirm(table, 'serve_id', 'serves').notNullable()
      table.text('paper').notNullable().comment('which of the papers of the serve')
      table.integer('version').notNullable()
      table.text('title').notNullable()
      table.text('form').notNullable().comment('affirmation, affidavit, certificate')
      table.text('signer').notNullable().comment('name below the line')
      table.text('dated').comment('the day of signing that stands in it')
      table.text('oath_id').notNullable()
      table.text('oath_words').notNullable()
      table.boolean('marked').notNullable().comment('DRAFT across each page')
      table.text('signature').notNullable().comment('form, day and place asked for, canonical JSON')
      ofFirm(table, 'file_id', 'files').notNullable()
      table.text('sha256').notNullable()
      table.text('event_ids').notNullable().comment('the events that it tells')
      table.integer('event_seq').notNullable().comment('the last entry of the chain when it was drawn')
      table.text('facts_hash').notNullable()
      table.text('rules_hash').notNullable()
      table.text('template_hash').notNullable()
      written(table)
      table.unique(['firm_id', 'serve_id', 'paper', 'version'])
    })
    await firmOnly(knex, 'proofs')
    await appendOnly(knex, 'proofs', [
      ['firm_id', 'id'],
      ['firm_id', 'serve_id', 'paper', 'version'],
    ])
  },
  down: dropping('proofs'),
}

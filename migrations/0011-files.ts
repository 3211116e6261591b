import { firmRow, ofFirm, written } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** Papers, photographs and proofs; the bytes lie in the folder of files, named by their SHA-256. */
export const files: Migration = {
  name: '0011-files',
  async up(knex) {
    await knex.schema.createTable('files', (table) => {
      firmRow(table)
      ofFirm(table, 'case_id', 'cases').notNullable()
      ofFirm(table, 'serve_id', 'serves')
      table.text('kind').notNullable()
      table.text('name').notNullable()
      table.text('mime').notNullable()
      table.text('sha256').notNullable()
      table.integer('bytes').notNullable()
      written(table)
      table.index(['firm_id', 'case_id'])
    })
    await firmOnly(knex, 'files')
    await appendOnly(knex, 'files', [['firm_id', 'id']])
  },
  down: dropping('files'),
}

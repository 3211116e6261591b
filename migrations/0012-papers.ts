import { firmRow, ofFirm } from './columns'
import { firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/** What is served in a case, by title and in order, with the file where there is one. */
export const papers: Migration = {
  name: '0012-papers',
  async up(knex) {
    await knex.schema.createTable('papers', (table) => {
      firmRow(table)
      ofFirm(table, 'case_id', 'cases').notNullable()
      table.integer('position').notNullable()
      table.text('title').notNullable()
      ofFirm(table, 'file_id', 'files')
      table.unique(['firm_id', 'case_id', 'position'])
    })
    await firmOnly(knex, 'papers')
  },
  down: dropping('papers'),
}

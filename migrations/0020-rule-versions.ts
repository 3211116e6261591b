import { appendOnly } from './guards'
import { dropping, type Migration } from './migration'

/**
 * Folders of rules as they were in use, by the hash that sheets and proofs name. They are the program's, the same
 * for every firm.
 */
export const ruleVersions: Migration = {
  name: '0020-rule-versions',
  async up(knex) {
    await knex.schema.createTable('rule_versions', (table) => {
      table.string('hash', 64).primary()
      table.text('jurisdiction').notNullable()
      table.text('files').notNullable().comment('names and texts, as JSON')
      table.text('kept_at').notNullable()
    })
    await appendOnly(knex, 'rule_versions', [['hash']])
  },
  down: dropping('rule_versions'),
}

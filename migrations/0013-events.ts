import { id, ofFirm } from './columns'
import { appendOnly, firmOnly } from './guards'
import { dropping, type Migration } from './migration'

/**
 * What happened, and what was struck: a chain per firm without gaps. Times are text: the day and hour at the
 * place of service with its zone, the same as UTC, when the server received it, and what the phone said.
 */
export const events: Migration = {
  name: '0013-events',
  async up(knex) {
    await knex.schema.createTable('events', (table) => {
      id(table, 'firm_id').notNullable().references('id').inTable('firms')
      table.integer('seq').notNullable()
      table.primary(['firm_id', 'seq'])
      id(table, 'id').notNullable()
      ofFirm(table, 'serve_id', 'serves').notNullable()
      table.text('entry').notNullable().comment('recorded or struck')
      table.text('type').notNullable()
      table.text('payload').comment('the event of the matter file, canonical JSON')
      table.text('on_day').comment('at the place of service')
      table.text('at_local')
      table.text('zone')
      table.text('at_utc')
      table.text('received_at').notNullable()
      table.text('device').comment('time, zone and fixes as the phone gave them, canonical JSON')
      table.text('attachments').notNullable()
      id(table, 'actor_id').notNullable()
      table.text('actor_role').notNullable()
      id(table, 'strikes')
      table.text('reason')
      table.text('software').notNullable()
      table.text('rules_hash')
      table.text('prev_hash').notNullable()
      table.text('hash').notNullable()
      table.unique(['firm_id', 'id'])
      table.unique(['firm_id', 'strikes'])
      table.index(['firm_id', 'serve_id', 'seq'])
      table.check("entry in ('recorded', 'struck')", undefined, 'events_entry')
      table.check("(entry = 'struck') = (strikes is not null)", undefined, 'events_strikes')
    })
    await firmOnly(knex, 'events')
    await appendOnly(knex, 'events', [
      ['firm_id', 'seq'],
      ['firm_id', 'id'],
      ['firm_id', 'strikes'],
    ])
  },
  down: dropping('events'),
}

import type { Knex } from 'knex'
import { engineOf } from '../src/stores/dialect'

const REMEDY = 'is written once and never changed'

/** SQLite runs no trigger for the row that REPLACE displaces unless a setting says so; the insert asks itself. */
function sqliteGuards(table: string, keys: readonly (readonly string[])[]): string[] {
  const refuse = `begin select raise(abort, '${table} ${REMEDY}'); end`
  const taken = keys.map((key) => {
    const same = key.map((column) => `${column} = new.${column}`).join(' and ')
    return `exists (select 1 from ${table} where ${same})`
  })
  return [
    `create trigger ${table}_no_update before update on ${table} ${refuse}`,
    `create trigger ${table}_no_delete before delete on ${table} ${refuse}`,
    `create trigger ${table}_no_replace before insert on ${table} when ${taken.join(' or ')} ${refuse}`,
  ]
}

function postgresGuards(table: string): string[] {
  const refuse = `execute function refuse_change('${table} ${REMEDY}')`
  return [
    `create trigger ${table}_no_change before update or delete on ${table} for each row ${refuse}`,
    `create trigger ${table}_no_truncate before truncate on ${table} for each statement ${refuse}`,
  ]
}

/** Rows of this table are added and read, nothing else; `keys` are its primary key and its unique columns. */
export async function appendOnly(
  knex: Knex,
  table: string,
  keys: readonly (readonly string[])[],
): Promise<void> {
  const guards = engineOf(knex) === 'sqlite' ? sqliteGuards(table, keys) : postgresGuards(table)
  for (const guard of guards) await knex.raw(guard)
}

/** PostgreSQL shows and takes only rows of the firm that the transaction named; the table's owner is bound too. */
export async function firmOnly(knex: Knex, table: string, column = 'firm_id'): Promise<void> {
  if (engineOf(knex) === 'sqlite') return
  const own = `${column} = current_setting('app.firm', true)`
  await knex.raw(`alter table ${table} enable row level security`)
  await knex.raw(`alter table ${table} force row level security`)
  await knex.raw(`create policy ${table}_of_firm on ${table} using (${own}) with check (${own})`)
}

/** A row may also be read by whoever knows this value of it, before the firm is known. */
export async function readableBy(knex: Knex, table: string, column: string, setting: string): Promise<void> {
  if (engineOf(knex) === 'sqlite') return
  const known = `${column} = current_setting('${setting}', true)`
  await knex.raw(`create policy ${table}_by_${column} on ${table} for select using (${known})`)
}

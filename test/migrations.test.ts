import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Knex } from 'knex'
import { MIGRATIONS } from '../migrations'
import { isMigrated, migrate, openDatabase, unreadiness } from '../src/stores/database'
import { engineOf, enterFirm } from '../src/stores/dialect'
import { newId } from '../src/stores/ids'
import { withDatabase, withDatabases } from './support/database'
import { NOON, practice } from './support/ledger'

/** The place of the migration after which a dismissal can be taken back. */
const TAKE_BACKS = MIGRATIONS.findIndex(({ name }) => name === '0025-date-take-backs') + 1

const KNEX_OWN = ['knex_migrations', 'knex_migrations_lock']

async function names(knex: Knex, sqlite: string, postgres: string): Promise<string[]> {
  const asked = knex.select('name').orderBy('name')
  const rows: readonly { name: string }[] = await asked.fromRaw(
    engineOf(knex) === 'sqlite' ? `(${sqlite}) as found` : `(${postgres}) as found`,
  )
  return rows.map(({ name }) => name).filter((name) => !KNEX_OWN.includes(name))
}

function tables(knex: Knex): Promise<string[]> {
  return names(
    knex,
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
    "select tablename as name from pg_tables where schemaname = 'public'",
  )
}

function tablesWithKey(knex: Knex): Promise<string[]> {
  return names(
    knex,
    `select distinct m.name from sqlite_master m join pragma_table_info(m.name) i on i.pk > 0
      where m.type = 'table' and m.name not like 'sqlite_%'`,
    "select table_name as name from information_schema.table_constraints where constraint_type = 'PRIMARY KEY' and table_schema = 'public'",
  )
}

const TABLES = [
  'applications',
  'assignments',
  'audit',
  'cases',
  'courts',
  'date_decisions',
  'date_proposals',
  'date_take_backs',
  'events',
  'files',
  'firms',
  'house_rules',
  'installation',
  'papers',
  'parties',
  'posts',
  'proof_outcomes',
  'proof_signings',
  'proofs',
  'rule_versions',
  'serves',
  'sessions',
  'sheets',
  'sign_in_throttles',
  'users',
]

describe('the migrations', () => {
  it('are listed in the order of their numbers, each file once', () => {
    const files = readdirSync(join(__dirname, '..', 'migrations')).filter((name) => /^\d/.test(name))
    expect(MIGRATIONS.map(({ name }) => `${name}.ts`)).toEqual(files.toSorted())
  })
})

withDatabases((db) => {
  it('build every table, each with a primary key, and a second run changes nothing', async () => {
    await migrate(db.database)
    await migrate(db.database)
    expect(await tables(db.database.knex)).toEqual(TABLES)
    expect(await tablesWithKey(db.database.knex)).toEqual(TABLES)
    expect(await isMigrated(db.database)).toBe(true)
  })

  it('wait for another process that makes them, and take away the lock of one that was killed half-way', async () => {
    const { knex } = db.database
    for (let left = MIGRATIONS.length; left > 0; left -= 1) await knex.migrate.down()
    const other = await openDatabase(db.place)
    await Promise.all([migrate(db.database), migrate(other)])
    expect(await isMigrated(other)).toBe(true)
    await other.close()
    await knex.migrate.down()
    await knex('knex_migrations_lock').update({ is_locked: 1 })
    await migrate(db.database)
    expect(await tables(knex)).toEqual(TABLES)
  })

  it('are not in where the names are others, however many there are', async () => {
    const { knex } = db.database
    const last = { name: MIGRATIONS.at(-1)?.name ?? '' }
    await knex('knex_migrations').where(last).update({ name: '0000-another' })
    expect(await unreadiness(db.database)).toBe('the database was not brought to this version')
    await knex('knex_migrations').where({ name: '0000-another' }).update(last)
    expect(await unreadiness(db.database)).toBeNull()
  })

  it('refuse a database that a newer program has changed', async () => {
    const { knex } = db.database
    await knex('knex_migrations').insert({ name: '9999-from-the-future', batch: 9 })
    await expect(migrate(db.database)).rejects.toThrow('a newer version (9999-from-the-future)')
    await knex('knex_migrations').where({ name: '9999-from-the-future' }).delete()
  })

  it('go down again, one by one, to an empty database', async () => {
    const again = await openDatabase(db.place)
    for (let left = MIGRATIONS.length; left > 0; left -= 1) await again.knex.migrate.down()
    expect(await tables(again.knex)).toEqual([])
    expect(await isMigrated(again)).toBe(false)
    await again.close()
  })

  it('come up again after that', async () => {
    await migrate(db.database)
    expect(await tables(db.database.knex)).toEqual(TABLES)
  })

  it('keep of the decisions on a date, on the way back from taking back, the one that stands', async () => {
    const { knex } = db.database
    const { firm, firmId, serveId, userId } = await practice(db)
    const [id, first, second] = [newId(), newId(), newId()]
    const written = { at: NOON, by: userId }
    await firm.write(async ({ dateChanges }) => {
      const proposal = { deadline: 'mail-by', kind: 'delete', was: null, is: null } as const
      await dateChanges.propose({ id, serveId, proposal, olderRules: 'a', newerRules: 'b', createdAt: NOON })
      const decision = { proposalId: id, decision: 'dismissed', reason: 'x' } as const
      await dateChanges.decide({ id: first, ...decision }, written)
      await dateChanges.takeBack({ id: newId(), decisionId: first }, written)
      await dateChanges.decide({ id: second, proposalId: id, decision: 'accepted', reason: null }, written)
    })
    const decisions = (): Promise<string[]> =>
      knex.transaction(async (trx) => {
        await enterFirm(trx, firmId)
        return (await trx('date_decisions').orderBy('id')).map((row) => row.id)
      })
    expect(await decisions()).toEqual([first, second])
    for (let left = MIGRATIONS.length; left >= TAKE_BACKS; left -= 1) await knex.migrate.down()
    expect(await decisions()).toEqual([second])
    await migrate(db.database)
    expect(await decisions()).toEqual([second])
    const other = knex.transaction(async (trx) => {
      await enterFirm(trx, firmId)
      await trx('date_decisions').delete()
    })
    await expect(other).rejects.toThrow('is written once and never changed')
  })
}, 'empty')

withDatabase('postgres', (db) => {
  it('wall firms off: every table but the three without firms has row security that binds its owner too', async () => {
    const walled = await names(
      db.database.knex,
      '',
      "select relname as name from pg_class where relrowsecurity and relforcerowsecurity and relkind = 'r'",
    )
    const open = ['installation', 'rule_versions', 'sign_in_throttles']
    expect(walled).toEqual(TABLES.filter((table) => !open.includes(table)))
  })
})

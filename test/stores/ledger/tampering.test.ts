import { openDatabase, type Database } from '../../../src/stores/database'
import type { ChainFlaw, ChainHead } from '../../../src/stores/event-store'
import { withDatabases, type TestDatabase } from '../../support/database'
import { attempt, practice, type Practice } from '../../support/ledger'

const SQLITE_GUARDS = ['events_no_update', 'events_no_delete', 'events_no_replace']

/** What the owner of a database can always do, and what the chain is for. */
async function withoutGuards(db: TestDatabase, work: (owner: Database) => Promise<void>): Promise<void> {
  const owner = await openDatabase(db.ownerPlace)
  if (owner.engine === 'postgres') await owner.knex.raw('alter table events disable trigger user')
  else for (const guard of SQLITE_GUARDS) await owner.knex.raw(`drop trigger if exists ${guard}`)
  await work(owner)
  await owner.close()
}

async function withEvents(db: TestDatabase, count: number): Promise<Practice> {
  const of = await practice(db)
  await of.firm.write(async ({ events }) => {
    for (let index = 0; index < count; index += 1) await events.append(attempt(of))
  })
  return of
}

function verify({ firm }: Practice, known: ChainHead | null = null): Promise<ChainFlaw | null> {
  return firm.read(({ events }) => events.verify(known))
}

withDatabases((db) => {
  it.each([
    ['on_day', '2026-03-01'],
    ['at_utc', '2026-03-02T12:09:00Z'],
    ['received_at', '2026-03-01T17:00:00.000Z'],
    ['payload', '{"at":"2026-03-02T07:10","outcome":"served","type":"attempted"}'],
    ['actor_role', 'admin'],
    ['reason', 'because'],
    ['hash', 'f'.repeat(64)],
  ])('a changed %s is found at its entry', async (column, value) => {
    const of = await withEvents(db, 5)
    await withoutGuards(db, async ({ knex }) => {
      await knex('events').where({ firm_id: of.firmId, seq: 3 }).update(column, value)
    })
    expect(await verify(of)).toEqual({ seq: 3, because: 'what it says does not match its hash' })
  })

  it('an entry taken out of the middle is missed', async () => {
    const of = await withEvents(db, 5)
    await withoutGuards(db, async ({ knex }) => {
      await knex('events').where({ firm_id: of.firmId, seq: 3 }).delete()
    })
    expect(await verify(of)).toEqual({ seq: 3, because: 'it is missing; entry 4 follows 2' })
  })

  it('two entries that changed places are found', async () => {
    const of = await withEvents(db, 5)
    const own = { firm_id: of.firmId }
    await withoutGuards(db, async ({ knex }) => {
      for (const [from, to] of [
        [3, 99],
        [4, 3],
        [99, 4],
      ] as const)
        await knex('events')
          .where({ ...own, seq: from })
          .update({ seq: to })
    })
    expect(await verify(of)).toEqual({ seq: 3, because: 'it does not continue the entry before it' })
  })

  it('an end cut off shows only against a head that was noted elsewhere', async () => {
    const of = await withEvents(db, 5)
    const noted = await of.firm.read(({ events }) => events.head())
    await withoutGuards(db, async ({ knex }) => {
      await knex('events').where({ firm_id: of.firmId }).where('seq', '>', 3).delete()
    })
    expect(await verify(of)).toBeNull()
    const because = 'it is missing, up to entry 5, which was noted elsewhere'
    expect(await verify(of, noted)).toEqual({ seq: 4, because })
  })

  it('a chain written anew shows only against a head that was noted elsewhere', async () => {
    const of = await withEvents(db, 3)
    const noted = await of.firm.read(({ events }) => events.head())
    await withoutGuards(db, async ({ knex }) => {
      await knex('events').where({ firm_id: of.firmId }).delete()
    })
    await of.firm.write(async ({ events }) => {
      for (let index = 0; index < 4; index += 1) await events.append(attempt(of))
    })
    expect(await verify(of)).toBeNull()
    expect(await verify(of, noted)).toEqual({
      seq: 3,
      because: 'it is not the entry that was noted elsewhere',
    })
  })

  it('a chain longer than a page is verified whole', async () => {
    const of = await withEvents(db, 7)
    const inPages = (): Promise<ChainFlaw | null> => of.firm.read(({ events }) => events.verify(null, 3))
    expect(await inPages()).toBeNull()
    await withoutGuards(db, async ({ knex }) => {
      await knex('events').where({ firm_id: of.firmId, seq: 7 }).update({ actor_id: of.caseId })
    })
    expect(await inPages()).toEqual({ seq: 7, because: 'what it says does not match its hash' })
  })
})

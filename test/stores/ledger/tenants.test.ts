import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../../../src/stores/ids'
import { withDatabase, withDatabases } from '../../support/database'
import { attempt, ledgerOf, practice } from '../../support/ledger'

const STORES = join(__dirname, '..', '..', '..', 'src', 'stores')

withDatabases((db) => {
  it('a firm finds nothing of another: its case, serve and events are as unknown as none', async () => {
    const [ours, theirs] = [await practice(db), await practice(db)]
    const entry = attempt(theirs)
    await theirs.firm.write(({ events }) => events.append(entry))
    const { firm } = ours
    await expect(firm.read(({ cases }) => cases.get(theirs.caseId, 'caseId'))).rejects.toMatchObject({
      code: 'unknown-case',
    })
    await expect(firm.read(({ serves }) => serves.get(theirs.serveId, 'serveId'))).rejects.toMatchObject({
      code: 'unknown-serve',
    })
    expect(await firm.read(({ events }) => events.find(entry.id))).toBeNull()
    expect(await firm.read(({ events }) => events.ofServe(theirs.serveId))).toEqual([])
    expect(await firm.read(({ users }) => users.find(theirs.userId))).toBeNull()
  })

  it('a firm cannot hang an event on another’s serve, nor strike another’s event', async () => {
    const [ours, theirs] = [await practice(db), await practice(db)]
    const entry = attempt(theirs)
    await theirs.firm.write(({ events }) => events.append(entry))
    const foreign = attempt({ serveId: theirs.serveId, userId: ours.userId })
    await expect(ours.firm.write(({ events }) => events.append(foreign))).rejects.toThrow(/foreign key/i)
    const { actorId, actorRole, receivedAt, software, rulesHash } = entry
    const strike = {
      id: newId(),
      strikes: entry.id,
      reason: 'x',
      actorId,
      actorRole,
      receivedAt,
      software,
      rulesHash,
    }
    await expect(ours.firm.write(({ events }) => events.strike(strike))).rejects.toMatchObject({
      code: 'unknown-event',
    })
  })

  it('each firm has a chain of its own, and an id of one is none of another', async () => {
    const [ours, theirs] = [await practice(db), await practice(db)]
    const id = newId()
    const heads = await Promise.all(
      [ours, theirs].map((of) => of.firm.write(({ events }) => events.append(attempt(of, { id })))),
    )
    expect(heads.map(({ seq, repeated }) => ({ seq, repeated }))).toEqual([
      { seq: 1, repeated: false },
      { seq: 1, repeated: false },
    ])
    expect(heads[0]?.hash).not.toBe(heads[1]?.hash)
  })

  it('no store can be had without a firm', () => {
    const ledger = ledgerOf(db)
    expect(() => ledger.forFirm('')).toThrow('There is no such firm.')
    expect(() => ledger.forFirm("' or true --")).toThrow('There is no such firm.')
  })
})

withDatabase('postgres', (db) => {
  it('shows no row to a statement that forgets the firm, and takes none for another', async () => {
    const [ours, theirs] = [await practice(db), await practice(db)]
    const { knex } = db.database
    for (const table of [
      'firms',
      'users',
      'cases',
      'parties',
      'papers',
      'serves',
      'events',
      'audit',
    ] as const) {
      expect(await knex(table).select('id')).toEqual([])
    }
    const smuggled = knex.transaction(async (trx) => {
      await trx.raw("select set_config('app.firm', ?, true)", [ours.firmId])
      await trx('courts').insert({
        firm_id: theirs.firmId,
        id: newId(),
        name: 'Kings',
        created_by: ours.userId,
      })
    })
    await expect(smuggled).rejects.toThrow(/row-level security/)
  })

  it('never carries a firm over to the next use of a connection', async () => {
    const both = [await practice(db), await practice(db)]
    const seen = await Promise.all(
      Array.from({ length: 300 }, async (_, turn) => {
        const of = both[turn % 2]
        if (turn % 3 === 0) return (await db.database.knex('cases').select('id')).length === 0
        const users = await of?.firm.read((stores) => stores.users.list())
        return users?.length === 1 && users[0]?.id === of?.userId
      }),
    )
    expect(seen).toEqual(seen.map(() => true))
  })
})

describe('the code of the stores', () => {
  it('reaches tables in four files only: the firm’s tables, the door before a firm is known, the rules, which are nobody’s, and the database', () => {
    const files = readdirSync(STORES, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const reaching = files.filter((name) =>
      /\b(knex|trx|connection)(<[^(]*>)?\('/.test(readFileSync(join(STORES, name), 'utf8')),
    )
    expect(reaching.toSorted()).toEqual([
      'database.ts',
      'door-store.ts',
      'firm-tables.ts',
      'rule-version-store.ts',
    ])
  })
})

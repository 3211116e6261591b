import { writeFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { verifyLedger, type FirmReport, type LedgerReport } from '../../../src/actions/verify-ledger'
import { openDatabase, type Database } from '../../../src/stores/database'
import type { ChainHead } from '../../../src/stores/event-store'
import { newId } from '../../../src/stores/ids'
import { withDatabase, withDatabases, type TestDatabase } from '../../support/database'
import { attempt, NOON, practice, witness, type Practice } from '../../support/ledger'
import { serveAtHand, signed } from '../signing/support'

const KEEP = 'keep this database as it is, and compare the entry with a backup made before'
const TABLES = ['events', 'files', 'proof_signings', 'firms']

/** What the owner of a database can always do, and what the check is for. */
async function asOwner(db: TestDatabase, work: (owner: Database) => Promise<void>): Promise<void> {
  const owner = await openDatabase(db.ownerPlace)
  for (const table of TABLES) await withoutGuards(owner, table)
  await work(owner)
  await owner.close()
}

async function withoutGuards({ engine, knex }: Database, table: string): Promise<void> {
  if (engine === 'postgres') await knex.raw(`alter table ${table} disable trigger user`)
  else {
    for (const what of ['update', 'delete', 'replace'])
      await knex.raw(`drop trigger if exists ${table}_no_${what}`)
  }
}

async function withEvents(db: TestDatabase, count: number): Promise<Practice> {
  const of = await practice(db)
  await of.firm.write(async ({ events }) => {
    for (let index = 0; index < count; index += 1) await events.append(attempt(of))
  })
  return of
}

/** Keeps a file of the practice and answers its SHA-256. */
async function withFile({ firm, caseId, userId }: Practice, text: string, id = newId()): Promise<string> {
  const bytes = Buffer.from(text)
  const sha256 = await firm.folder.keep(bytes)
  const words = { kind: 'photo', name: 'door.jpg', mime: 'image/jpeg', bytes: bytes.length }
  await firm.write(({ files }) =>
    files.add({ id, caseId, serveId: null, ...words, sha256 }, { at: NOON, by: userId }),
  )
  return sha256
}

function pathOf(db: TestDatabase, firmId: string, sha256: string): string {
  return join(db.folder, 'files', firmId, sha256.slice(0, 2), sha256)
}

function headOf({ firm }: Practice): Promise<ChainHead> {
  return firm.read(({ events }) => events.head())
}

function verified(
  db: TestDatabase,
  parts: { readonly head?: string; readonly write?: string } = {},
): Promise<LedgerReport> {
  const { head = null, write = null } = parts
  return verifyLedger({ place: db.ownerPlace, dataDir: db.folder, head, write })
}

async function reportOf(
  db: TestDatabase,
  { firmId }: Pick<Practice, 'firmId'>,
  head?: string,
): Promise<FirmReport> {
  const { firms } = await verified(db, head === undefined ? {} : { head })
  const report = firms.find((firm) => firm.firmId === firmId)
  if (report === undefined) throw new Error(`${firmId} was not reported`)
  return report
}

/** A file of heads beside the database, as it would be kept elsewhere. */
function kept(db: TestDatabase, { firmId }: Practice, { seq, hash }: ChainHead): string {
  const file = join(db.folder, `heads-${firmId}.txt`)
  writeFileSync(file, `${firmId} ${seq} ${hash}\n`)
  return file
}

withDatabases((db) => {
  it('a ledger as it was recorded is found sound, and its heads can be kept and held against it later', async () => {
    const of = await withEvents(db, 3)
    await withFile(of, 'a photograph')
    const head = await headOf(of)
    const file = join(db.folder, 'heads.txt')
    const first = await verified(db, { write: file })
    expect(first).toMatchObject({ damage: [], whole: true, sound: true, written: true })
    expect(await reportOf(db, of)).toMatchObject({
      firmId: of.firmId,
      name: 'Marsh & Webb LLP',
      chain: { count: 3, head, lastReceivedAt: NOON },
      filesChecked: 1,
      problems: [],
    })
    await of.firm.write(({ events }) => events.append(attempt(of)))
    expect(await verified(db, { head: file, write: file })).toMatchObject({ sound: true, written: true })
  })

  it('a strike and the files of an entry belong to a sound ledger', async () => {
    const of = await practice(db)
    const sha256 = await withFile(of, 'the door')
    const entry = attempt(of, { attachments: [{ sha256, bytes: 8, mime: 'image/jpeg' }] })
    await of.firm.write(async ({ events }) => {
      await events.append(entry)
      await events.strike({ id: newId(), strikes: entry.id, reason: 'wrong door', ...witness(of.userId) })
    })
    expect(await reportOf(db, of)).toMatchObject({ chain: { count: 2 }, filesChecked: 1, problems: [] })
  })

  it('a signed proof is held against the entry of its signing, and its bytes against both', async () => {
    const of = await serveAtHand(db)
    const { id, signing } = await signed(of)
    expect((await reportOf(db, of)).problems).toEqual([])
    const sha256 = signing?.sha256 ?? ''
    const other = await withFile(of, 'another paper')
    await asOwner(db, async ({ knex }) => {
      await knex('proof_signings').where({ proof_id: id }).update({ sha256: other })
    })
    const where = `proof ${id} signed by Pat Server on 2026-02-06`
    const remedy = 'compare both with a backup made before'
    const recorded = `its file ${signing?.fileId ?? ''} is recorded with another SHA-256`
    const vouched = 'no entry of the chain vouches for its bytes'
    expect((await reportOf(db, of)).problems).toEqual([
      { where, differs: recorded, remedy },
      { where, differs: vouched, remedy },
    ])
    await asOwner(db, async ({ knex }) => {
      await knex('proof_signings').where({ proof_id: id }).update({ sha256 })
    })
    writeFileSync(pathOf(db, of.firmId, sha256), 'other words')
    const differs = `${sha256} has other bytes than were recorded`
    expect((await reportOf(db, of)).problems).toEqual([
      { where, differs, remedy: 'restore it from a backup' },
    ])
  })

  it('a byte changed in an entry is found at that entry alone', async () => {
    const of = await withEvents(db, 5)
    await asOwner(db, async ({ knex }) => {
      const payload = '{"at":"2026-03-02T07:11","outcome":"no-answer","type":"attempted"}'
      await knex('events').where({ firm_id: of.firmId, seq: 3 }).update({ payload })
    })
    expect((await reportOf(db, of)).problems).toEqual([
      { where: 'entry 3', differs: 'what it says does not match its hash', remedy: KEEP },
    ])
  })

  it('every flaw is told, not the first alone', async () => {
    const of = await withEvents(db, 6)
    const own = { firm_id: of.firmId }
    await asOwner(db, async ({ knex }) => {
      await knex('events')
        .where({ ...own, seq: 2 })
        .update({ actor_role: 'admin' })
      await knex('events')
        .where({ ...own, seq: 4 })
        .delete()
      await knex('events')
        .where({ ...own, seq: 5 })
        .update({ actor_role: 'admin' })
    })
    const problems = (await reportOf(db, of)).problems.map(({ where, differs }) => [where, differs])
    expect(problems).toEqual([
      ['entry 2', 'what it says does not match its hash'],
      ['entry 4', 'it is missing; entry 5 follows 3'],
      ['entry 5', 'what it says does not match its hash'],
    ])
  })

  it('an entry put before the first is found', async () => {
    const of = await withEvents(db, 2)
    await asOwner(db, async ({ knex }) => {
      const row = await knex('events').where({ firm_id: of.firmId, seq: 1 }).first()
      if (row !== undefined) await knex('events').insert({ ...row, seq: 0, id: newId() })
    })
    expect((await reportOf(db, of)).problems).toEqual([
      { where: 'entry 0', differs: 'it was put before the first entry', remedy: KEEP },
    ])
  })

  it('a strike of an entry that is not there is found, though its own hash is right', async () => {
    const of = await withEvents(db, 1)
    const strikes = newId()
    const [first] = await of.firm.read(({ events }) => events.ofServe(of.serveId))
    const id = newId()
    await of.firm.write(({ events }) =>
      events.strike({ id, strikes: first?.id ?? '', reason: 'wrong', ...witness(of.userId) }),
    )
    await asOwner(db, async ({ knex }) => {
      await knex('events').where({ firm_id: of.firmId, id }).update({ strikes })
    })
    const differs = (await reportOf(db, of)).problems.map((problem) => problem.differs)
    expect(differs).toContain(`the entry that it strikes (${strikes}) is not there before it`)
  })

  it('an end cut off shows only against a head that was kept elsewhere', async () => {
    const of = await withEvents(db, 5)
    const head = kept(db, of, await headOf(of))
    await asOwner(db, async ({ knex }) => {
      await knex('events').where({ firm_id: of.firmId, seq: 5 }).delete()
    })
    expect((await reportOf(db, of)).problems).toEqual([])
    const differs = 'it is missing, up to entry 5, which was noted elsewhere'
    expect((await reportOf(db, of, head)).problems).toEqual([{ where: 'entry 5', differs, remedy: KEEP }])
  })

  it('a chain written anew shows only against a head that was kept elsewhere', async () => {
    const of = await withEvents(db, 2)
    const head = kept(db, of, await headOf(of))
    await asOwner(db, async ({ knex }) => {
      await knex('events').where({ firm_id: of.firmId }).delete()
    })
    await of.firm.write(async ({ events }) => {
      for (let index = 0; index < 3; index += 1) await events.append(attempt(of))
    })
    expect((await reportOf(db, of)).problems).toEqual([])
    const differs = 'it is not the entry that was noted elsewhere'
    expect((await reportOf(db, of, head)).problems).toEqual([{ where: 'entry 2', differs, remedy: KEEP }])
  })

  it('a firm that is gone altogether is missed by the head that was kept of it', async () => {
    const firmId = newId()
    const head = join(db.folder, 'gone.txt')
    writeFileSync(head, `${firmId} 2 ${'a'.repeat(64)}\n`)
    expect((await reportOf(db, { firmId }, head)).problems).toEqual([
      { where: 'firm', differs: 'the firm itself is not in the database', remedy: KEEP },
      { where: 'entry 1', differs: 'it is missing, up to entry 2, which was noted elsewhere', remedy: KEEP },
    ])
  })

  it('a file that is gone, changed or of another length is told by its name', async () => {
    const of = await practice(db)
    const [gone, changed, longer] = [newId(), newId(), newId()]
    const goneHash = await withFile(of, 'gone', gone)
    const changedHash = await withFile(of, 'changed', changed)
    const longerHash = await withFile(of, 'longer', longer)
    rmSync(pathOf(db, of.firmId, goneHash))
    writeFileSync(pathOf(db, of.firmId, changedHash), 'Changed')
    await asOwner(db, async ({ knex }) => {
      await knex('files').where({ firm_id: of.firmId, id: longer }).update({ bytes: 7 })
    })
    const { filesChecked, problems } = await reportOf(db, of)
    expect(filesChecked).toBe(3)
    expect(problems).toEqual([
      {
        where: `file ${gone} (door.jpg)`,
        differs: `${goneHash} is not in the folder of files`,
        remedy: 'restore it from a backup',
      },
      {
        where: `file ${changed} (door.jpg)`,
        differs: `${changedHash} has other bytes than were recorded`,
        remedy: 'restore it from a backup',
      },
      {
        where: `file ${longer} (door.jpg)`,
        differs: `${longerHash} has 6 bytes where 7 were noted`,
        remedy: 'compare both with a backup made before',
      },
    ])
  })
})

withDatabase('postgres', (db) => {
  it('a role that is kept to one firm at a time checks the firms that the heads name, and says that it is not all', async () => {
    const of = await withEvents(db, 2)
    await withEvents(db, 1)
    const own = { place: db.place, dataDir: db.folder, write: null }
    await expect(verifyLedger({ ...own, head: null })).rejects.toMatchObject({
      code: 'unreadable',
      message:
        'PostgreSQL shows the role of DATABASE_URL no list of firms. For this command name a role with BYPASSRLS, or the firms with --head.',
    })
    const report = await verifyLedger({ ...own, head: kept(db, of, await headOf(of)) })
    expect(report).toMatchObject({ whole: false, sound: true })
    expect(report.firms.map(({ firmId }) => firmId)).toEqual([of.firmId])
  })
})

import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gapInRowSecurity, migrate, openDatabase, unreadiness } from '../../../src/stores/database'
import { refuseOldNode } from '../../../src/stores/sqlite-settings'
import { withDatabase } from '../../support/database'
import { attempt, practice } from '../../support/ledger'

withDatabase('sqlite', (db) => {
  it('loses nothing at a power cut and enforces keys: the settings that the driver leaves off are on', async () => {
    const { knex } = db.database
    const answers: unknown[] = []
    for (const name of [
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'recursive_triggers',
      'busy_timeout',
    ]) {
      answers.push(await knex.raw(`pragma ${name}`))
    }
    expect(answers).toEqual([
      [{ journal_mode: 'wal' }],
      [{ synchronous: 2 }],
      [{ foreign_keys: 1 }],
      [{ recursive_triggers: 1 }],
      [{ timeout: 2000 }],
    ])
  })

  it.each([
    ['synchronous', 1, 2],
    ['foreign_keys', 0, 1],
    ['recursive_triggers', 0, 1],
    ['busy_timeout', 0, 2000],
  ])('is not ready any more with %s = %d', async (name, unsafe, safe) => {
    const { database } = db
    expect(await unreadiness(database)).toBeNull()
    await database.knex.raw(`pragma ${name} = ${unsafe}`)
    expect(await unreadiness(database)).toBe(`SQLite answers ${name} = ${unsafe} where ${safe} is needed`)
    await database.knex.raw(`pragma ${name} = ${safe}`)
  })

  it('is read by nobody else on the machine, nor are the files beside it', async () => {
    const folder = join(db.folder, 'own')
    const file = join(folder, 'affiant.sqlite')
    const made = await openDatabase({ file })
    await migrate(made)
    for (const path of [folder, file, `${file}-wal`, `${file}-shm`])
      expect(statSync(path).mode & 0o077).toBe(0)
    await made.close()
  })

  it('takes the write lock when a transaction begins, and not for one that only reads', async () => {
    const { knex } = db.database
    const said: string[] = []
    const listen = ({ sql }: { sql: string }): unknown => said.push(sql)
    knex.on('query', listen)
    await knex.transaction((trx) => trx.raw('select 1'))
    await knex.transaction((trx) => trx.raw('select 2'), { readOnly: true })
    knex.removeListener('query', listen)
    expect(said).toEqual(['BEGIN IMMEDIATE;', 'select 1', 'COMMIT;', 'BEGIN;', 'select 2', 'COMMIT;'])
  })

  it('makes the folder of a new database, and says what is wrong where it cannot', async () => {
    const made = await openDatabase({ file: join(db.folder, 'new', 'deep', 'affiant.sqlite') })
    await migrate(made)
    await made.close()
    await expect(openDatabase({ file: db.folder })).rejects.toMatchObject({ code: 'no-database' })
    writeFileSync(join(db.folder, 'file'), '')
    await expect(openDatabase({ file: join(db.folder, 'file', 'affiant.sqlite') })).rejects.toThrow(
      /^DATA_DIR: the folder .* cannot be made or written to \(E[A-Z]+\); name one that can\.$/,
    )
  })

  it('is not opened on a Node.js whose version would crash the driver', () => {
    expect(() => {
      refuseOldNode({ node: '20.20.2', napi: '9' })
    }).toThrow(
      'Node.js 20.20.2 cannot open the database. Start with "npm run", which brings the right one, or install Node.js 22.14 or later.',
    )
  })
})

withDatabase('sqlite', (db) => {
  it.each([
    ['full', 'max_page_count', 1, 1_000_000, 'no-room', 'The disk of this installation is full'],
    ['read-only', 'query_only', 1, 0, 'read-only', 'can only be read at the moment'],
  ])(
    'a disk that is %s is told in a sentence, takes nothing that was recorded before, and is written to again after',
    async (_, pragma, worse, better, code, sentence) => {
      const of = await practice(db)
      const { knex } = db.database
      const note = 'n'.repeat(20_000)
      const event = { type: 'mailed', at: '2026-03-02', note }
      const append = (): Promise<{ seq: number }> =>
        of.firm.write(({ events }) => events.append(attempt(of, { event })))
      const before = (await append()).seq
      await knex.raw(`pragma ${pragma} = ${worse}`)
      const refused = append()
      await expect(refused).rejects.toMatchObject({ code })
      await expect(refused).rejects.toThrow(sentence)
      expect(await of.firm.read(({ events }) => events.verify())).toBeNull()
      await knex.raw(`pragma ${pragma} = ${better}`)
      expect((await append()).seq).toBe(before + 1)
      expect(await of.firm.read(({ events }) => events.verify())).toBeNull()
    },
  )
})

withDatabase('postgres', (db) => {
  it('says when its role can look over the wall between firms, and nothing when it cannot', async () => {
    const owner = await openDatabase(db.ownerPlace)
    const [told, silent] = [await gapInRowSecurity(owner), await gapInRowSecurity(db.database)]
    await owner.close()
    expect(told).toContain('is a superuser or has BYPASSRLS')
    expect(silent).toBeNull()
  })

  it('names a server that does not answer without repeating the password', async () => {
    for (const rest of ['127.0.0.1:1/affiant', '127.0.0.1/affiant?sslrootcert=/no/such/file']) {
      const opening = openDatabase({ url: `postgres://affiant:pa55@${rest}` })
      await expect(opening).rejects.toThrow(
        /^The database at the server of DATABASE_URL cannot be opened: (?!.*pa55)/,
      )
    }
  })
})

import { join } from 'node:path'
import { gapInRowSecurity, migrate, openDatabase } from '../../../src/stores/database'
import { refuseOldNode } from '../../../src/stores/sqlite-settings'
import { withDatabase } from '../../support/database'

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
  })

  it('is not opened on a Node.js whose version would crash the driver', () => {
    expect(() => {
      refuseOldNode({ node: '20.20.2', napi: '9' })
    }).toThrow(
      'Node.js 20.20.2 cannot open the database. Start with "npm run", which brings the right one, or install Node.js 22.14 or later.',
    )
  })
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
    const opening = openDatabase({ url: 'postgres://affiant:pa55@127.0.0.1:1/affiant' })
    await expect(opening).rejects.toThrow(
      /^The database at the server of DATABASE_URL cannot be opened: (?!.*pa55)/,
    )
  })
})

import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate, openDatabase, type Database } from '../../src/stores/database'
import { program, type Ran } from '../support/affiant'
import { attempt, practice, type Practice } from '../support/ledger'
import { scratchFolder } from '../support/scratch'

const before = { DATA_DIR: process.env['DATA_DIR'], DATABASE_URL: process.env['DATABASE_URL'] }

/** Runs `affiant verify` on the ledger in a folder, as its settings name it. */
function verify(dataDir: string, ...words: readonly string[]): Ran {
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: '' })
  return program(['verify', ...words])
}

async function opened(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true })
  return openDatabase({ file: join(dataDir, 'affiant.sqlite') })
}

/** Makes a ledger of three entries. */
async function ledger(dataDir: string): Promise<Practice & { readonly head: string }> {
  const database = await opened(dataDir)
  await migrate(database)
  const of = await practice({ database, folder: dataDir })
  const head = await of.firm.write(async ({ events }) => {
    for (let index = 0; index < 3; index += 1) await events.append(attempt(of))
    return events.head()
  })
  await database.close()
  return { ...of, head: head.hash }
}

/** Writes around what keeps entries as they are, as the owner of the file can. */
async function tampered(dataDir: string, work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = await opened(dataDir)
  for (const guard of ['update', 'delete', 'replace'])
    await database.knex.raw(`drop trigger events_no_${guard}`)
  await work(database)
  await database.close()
}

/** Where the header of an SQLite file gives the size of its pages (File Format, 1.3). */
const PAGE_SIZE_AT = 16

const OUTSIDE = 'Cases, recipients and people are outside the chain: a change to them does not show here.\n'
const WITHOUT_HEAD = `
Without a head kept elsewhere this cannot see entries cut off the end, nor a chain rewritten as a whole. Keep one outside this machine (--write FILE) and give it the next time (--head FILE).
${OUTSIDE}`

function withHead(file: string): string {
  return `
Up to the entries named in ${file} a change shows. What was recorded after them could have been cut off or rewritten unseen.
${OUTSIDE}`
}

describe('affiant verify', () => {
  const scratch = scratchFolder()
  const folder = (name: string): string => join(scratch.path, name)
  afterAll(() => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
  })

  it('says of a sound ledger what it looked at and what it cannot see, and writes its heads', async () => {
    const { firmId, head } = await ledger(folder('sound'))
    const file = folder('sound.txt')
    const line = `Marsh & Webb LLP (${firmId}): 3 entries, the last of 2026-03-02 (UTC), head ${head}, 0 files checked: nothing differs\n`
    expect(verify(folder('sound'), '--write', file)).toEqual({
      out: `${line}${WITHOUT_HEAD}The heads are in ${file}. Keep that file outside this machine.\n`,
      told: '',
      status: 0,
    })
    expect(readFileSync(file, 'utf8')).toBe(`${firmId} 3 ${head}\n`)
    expect(verify(folder('sound'), '--head', file)).toEqual({
      out: `${line}${withHead(file)}`,
      told: '',
      status: 0,
    })
    const sameFile = `${scratch.path}/./sound.txt`
    expect(verify(folder('sound'), '--head', file, '--write', sameFile)).toMatchObject({
      told: '',
      status: 0,
    })
  })

  it('never writes over heads that it has not looked at', async () => {
    await ledger(folder('twice'))
    const file = scratch.file('twice.txt', 'kept before\n')
    expect(verify(folder('twice'), '--write', file)).toEqual({
      out: '',
      told: `${file} is there already. Hold the ledger against it first with --head ${file}, or name another file after --write.\n`,
      status: 1,
    })
    expect(readFileSync(file, 'utf8')).toBe('kept before\n')
  })

  it('names the entry in which a byte was changed, ends with 1 and keeps no such head', async () => {
    const { firmId, head } = await ledger(folder('byte'))
    await tampered(folder('byte'), ({ knex }) =>
      knex('events').where({ seq: 2 }).update({ on_day: '2026-03-03' }),
    )
    const file = folder('byte.txt')
    expect(verify(folder('byte'), '--write', file)).toEqual({
      out: `Marsh & Webb LLP (${firmId}): 3 entries, the last of 2026-03-02 (UTC), head ${head}, 0 files checked: 1 problem\n${WITHOUT_HEAD}`,
      told: `${firmId}: entry 2: what it says does not match its hash; keep this database as it is, and compare the entry with a backup made before.
${file} was not written: only the heads of a ledger without problems are.
`,
      status: 1,
    })
    expect(existsSync(file)).toBe(false)
  })

  it('misses an entry cut off the end by the head that was kept, and only by it', async () => {
    const { firmId } = await ledger(folder('cut'))
    const file = folder('cut.txt')
    verify(folder('cut'), '--write', file)
    await tampered(folder('cut'), ({ knex }) => knex('events').where({ seq: 3 }).delete())
    expect(verify(folder('cut'))).toMatchObject({ told: '', status: 0 })
    expect(verify(folder('cut'), '--head', file)).toMatchObject({
      told: `${firmId}: entry 3: it is missing, up to entry 3, which was noted elsewhere; keep this database as it is, and compare the entry with a backup made before.\n`,
      status: 1,
    })
  })

  it('finds a page of entries that the disk spoiled, and still ends with words', async () => {
    const { firmId } = await ledger(folder('disk'))
    const database = await opened(folder('disk'))
    const table = await database
      .knex<{ name: string; rootpage: number }>('sqlite_master')
      .where({ name: 'events' })
      .first('rootpage')
    await database.close()
    const file = join(folder('disk'), 'affiant.sqlite')
    const bytes = readFileSync(file)
    const page = bytes.readUInt16BE(PAGE_SIZE_AT)
    const end = (table?.rootpage ?? 0) * page
    writeFileSync(file, bytes.fill(0xa5, end - page, end))
    const { out, told, status } = verify(folder('disk'))
    expect(out).toBe(
      `firm that cannot be read (${firmId}): entries not readable, 0 files checked: 1 problem\n${WITHOUT_HEAD}`,
    )
    const lines = told.trimEnd().split('\n')
    expect(lines.at(-1)).toBe(
      `${firmId}: database: what was written to it cannot be read back (SQLITE_CORRUPT); keep the database as it is and restore a backup beside it.`,
    )
    expect(lines.slice(0, -1).every((line) => line.startsWith('database: '))).toBe(true)
    expect([lines.length > 1, status]).toEqual([true, 1])
  })

  it('makes no database where there is none', () => {
    const file = join(folder('none'), 'affiant.sqlite')
    expect(verify(folder('none'))).toEqual({
      out: '',
      told: `There is no database at ${file}. Set DATA_DIR to the folder that holds it, or DATABASE_URL to its server.\n`,
      status: 2,
    })
    expect(existsSync(folder('none'))).toBe(false)
  })

  it('changes no database that was not brought to this version', async () => {
    const database = await opened(folder('old'))
    await database.close()
    expect(verify(folder('old'))).toEqual({
      out: '',
      told: 'The database was not brought to this version, and this command changes nothing. Make a backup, then run "affiant start" or "npm run migrate" and try again.\n',
      status: 2,
    })
    const again = await opened(folder('old'))
    expect(await again.knex.schema.hasTable('events')).toBe(false)
    await again.close()
  })

  it('says so of a file that is no database', () => {
    mkdirSync(folder('text'))
    copyFileSync(__filename, join(folder('text'), 'affiant.sqlite'))
    const { told, status } = verify(folder('text'))
    expect(told).toMatch(/^The database at .+ cannot be opened: .*file is not a database\n$/)
    expect(status).toBe(2)
  })

  const hash = 'a'.repeat(64)
  const firm = '01KB0000000000000000000001'
  it.each([
    ['has other words', `${firm} 3\n`, '1'],
    ['names no id', `Marsh 3 ${hash}\n`, '1'],
    ['names a firm twice', `${firm} 3 ${hash}\n${firm} 4 ${hash}\n`, '2'],
    ['gives a head of no entry', `${firm} 0 ${hash}\n`, '1'],
  ])('refuses a file of heads that %s, with its line', (_, text, line) => {
    const file = scratch.file('wrong.txt', text)
    const { out, told, status } = verify(folder('none'), '--head', file)
    expect([out, told.slice(0, file.length + 3), status]).toEqual(['', `${file}:${line}:`, 1])
  })

  it('refuses an empty file of heads, and says where one is not there', () => {
    const empty = scratch.file('empty.txt', '\n')
    expect(verify(folder('none'), '--head', empty)).toEqual({
      out: '',
      told: `${empty} names no firm; give a file that affiant verify --write made.\n`,
      status: 1,
    })
    expect(verify(folder('none'), '--head', folder('absent.txt'))).toEqual({
      out: '',
      told: `${folder('absent.txt')} could not be read (ENOENT). Check the path after --head.\n`,
      status: 2,
    })
  })
})

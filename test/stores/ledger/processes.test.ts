import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withDatabase, withDatabases, type TestDatabase } from '../../support/database'
import { idOf, type Task } from '../../support/append-events'
import { openDatabase } from '../../../src/stores/database'
import { attempt, practice, type Practice } from '../../support/ledger'

const SUPPORT = join(__dirname, '..', '..', 'support')
const KILLS = 20
const LONG = 60_000

type Running = { readonly child: ChildProcess; readonly acknowledged: () => string[] }

function start(db: TestDatabase, of: Practice, part: Pick<Task, 'series' | 'from' | 'count'>): Running {
  const { firmId, serveId, userId } = of
  const task: Task = { place: db.place, folder: db.folder, firmId, serveId, userId, ...part }
  const program = ['-r', join(SUPPORT, 'typescript.cjs'), join(SUPPORT, 'append-events.ts')]
  const child = spawn(process.execPath, [...program, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()))
  // What follows the last line break was cut off by the kill: it was not acknowledged.
  return { child, acknowledged: () => said.split('\n').slice(0, -1) }
}

async function recorded({ firm, serveId }: Practice): Promise<string[]> {
  const events = await firm.read((stores) => stores.events.ofServe(serveId))
  return events.map(({ id, seq, hash }) => `${id} ${seq} ${hash}`)
}

withDatabases((db) => {
  it(
    'two processes that append to one firm at once lose nothing and leave one chain without gaps',
    async () => {
      const of = await practice(db)
      const both = [1, 2].map((series) => start(db, of, { series, from: 0, count: 100 }))
      await Promise.all(both.map(({ child }) => once(child, 'close')))
      const acknowledged = both.flatMap((running) => running.acknowledged())
      const rows = await recorded(of)
      expect(rows.toSorted()).toEqual(acknowledged.toSorted())
      expect(rows.map((row) => Number(row.split(' ')[1]))).toEqual(
        Array.from({ length: 200 }, (_, i) => i + 1),
      )
      expect(await of.firm.read(({ events }) => events.verify())).toBeNull()
    },
    LONG,
  )
})

withDatabase('sqlite', (db) => {
  it(
    `nothing acknowledged is lost or doubled by ${KILLS} times kill -9, and what was not is sent again`,
    async () => {
      const of = await practice(db)
      const acknowledged: string[] = []
      for (let run = 0; run < KILLS; run += 1) {
        const running = start(db, of, { series: 7, from: acknowledged.length, count: 5000 })
        await once(running.child.stdout ?? running.child, 'data')
        await pause(Math.random() * 30)
        running.child.kill('SIGKILL')
        await once(running.child, 'close')
        acknowledged.push(...running.acknowledged())
        const rows = await recorded(of)
        expect(rows.slice(0, acknowledged.length)).toEqual(acknowledged)
        expect(rows.length - acknowledged.length).toBeLessThanOrEqual(1)
        expect(await of.firm.read(({ events }) => events.verify())).toBeNull()
      }
      const ids = acknowledged.map((row) => row.split(' ')[0])
      expect(ids).toEqual(ids.map((_, index) => idOf(7, index)))
      expect(ids.length).toBeGreaterThan(KILLS)
    },
    LONG,
  )
})

withDatabase('sqlite', (db) => {
  it('a writer who waits too long is told to try again', async () => {
    const of = await practice(db)
    const other = await openDatabase(db.place)
    const held = await other.knex.transaction()
    const waiting = of.firm.write(({ events }) => events.append(attempt(of)))
    await expect(waiting).rejects.toMatchObject({ code: 'busy' })
    await held.rollback()
    await other.close()
    expect(await of.firm.write(({ events }) => events.append(attempt(of)))).toMatchObject({ seq: 1 })
  })
})

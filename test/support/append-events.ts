// A process of the application that appends events until it is killed or done, and says each one that was
// committed. Run by test/stores/ledger/processes.test.ts.
import { writeSync } from 'node:fs'
import { DomainError } from '../../src/domain/errors'
import { openDatabase, type Place } from '../../src/stores/database'
import { openLedger } from '../../src/stores/stores'
import { attempt } from './ledger'

/** Ids of a series, so that a process after a kill sends again what was not acknowledged. */
export function idOf(series: number, index: number): string {
  return `01KB${String(series).padStart(4, '0')}${String(index).padStart(18, '0')}`
}

export type Task = {
  readonly place: Place
  readonly folder: string
  readonly firmId: string
  readonly serveId: string
  readonly userId: string
  readonly series: number
  readonly from: number
  readonly count: number
}

/** Who is told to try again in a moment does so; on a machine that runs everything at once the moment may be long. */
async function untilFree<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DomainError && error.code === 'busy') return untilFree(work)
    throw error
  }
}

async function append(task: Task): Promise<void> {
  const database = await openDatabase(task.place)
  const firm = openLedger(database, task.folder).forFirm(task.firmId)
  for (let index = task.from; index < task.from + task.count; index += 1) {
    const id = idOf(task.series, index)
    const { seq, hash } = await untilFree(() =>
      firm.write(({ events }) => events.append(attempt(task, { id }))),
    )
    writeSync(1, `${id} ${seq} ${hash}\n`)
  }
  await database.close()
}

function isTask(value: unknown): value is Task {
  return typeof value === 'object' && value !== null && 'place' in value && 'count' in value
}

if (require.main === module) {
  const task: unknown = JSON.parse(process.argv[2] ?? 'null')
  if (isTask(task)) void append(task)
}

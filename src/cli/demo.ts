import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { SampleAccess } from '../actions/load-sample-data'
import type { Running } from '../main'
import { columns, print } from './print'
import { started, untilStopped } from './start'

function printAccess(people: readonly SampleAccess[]): void {
  print('Sign in as one of them; the passwords were made just now and are kept nowhere:')
  for (const line of columns(people.map(({ email, password, role }) => [email, password, role]))) print(line)
}

async function fillAndPrint({ program, link }: Running): Promise<void> {
  const { loadSampleData } = await import('../actions/load-sample-data.js')
  printAccess(await loadSampleData(program))
  print('')
  print(`Open ${new URL('/', link).href}`)
  print('Stop with Ctrl+C; everything in it is then gone.')
}

/** A made-up firm in a folder that goes away when one stops. */
async function demo(): Promise<void> {
  const { readConfig } = await import('../config.js')
  const dataDir = await mkdtemp(join(tmpdir(), 'affiant-demo-'))
  try {
    const running = await started({ ...readConfig(), databaseUrl: null, dataDir })
    try {
      await fillAndPrint(running)
    } catch (error) {
      await running.stop()
      throw error
    }
    await untilStopped(running)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** `affiant demo`. */
export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('the web application with a made-up firm to look around in; keeps nothing')
    .action(demo)
}

import { join } from 'node:path'
import type { Command } from 'commander'
import type { Config } from '../config'
import type { Running } from '../main'
import { columns, print } from './print'

/** Stops cleanly on the signals that terminals and supervisors send. */
export function untilStopped(running: Running): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      void running.stop().then(resolve)
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}

/** Loads the application only now: the other commands have no use for it and shall start at once. */
export async function started(config: Config): Promise<Running> {
  const [{ start }, { makeDataFolder }, { pino }] = await Promise.all([
    import('../main.js'),
    import('../stores/data-folder.js'),
    import('pino'),
  ])
  makeDataFolder(config.dataDir)
  return start(config, pino(pino.destination({ dest: logFileOf(config), mode: 0o600 })))
}

function logFileOf({ dataDir }: Config): string {
  return join(dataDir, 'requests.log')
}

async function startAndPrint(): Promise<void> {
  const { readConfig } = await import('../config.js')
  const config = readConfig()
  const running = await started(config)
  const rows = config.settings.map(({ name, shown, from }) => [name, shown, `(${from})`])
  const further = [
    ['log', logFileOf(config), ''],
    ['rules', running.rules ?? 'read before', ''],
  ]
  for (const line of columns([...rows, ...further])) print(line)
  print('')
  print(`Open ${running.link}`)
  print('Stop with Ctrl+C.')
  await untilStopped(running)
}

/** `affiant start`. */
export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('the web application; SQLite in the data folder unless DATABASE_URL names a server')
    .action(startAndPrint)
}

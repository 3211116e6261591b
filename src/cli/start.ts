import { join } from 'node:path'
import type { Command } from 'commander'
import type { Running } from '../main'
import { columns, print } from './print'

/** Stops cleanly on the signals that terminals and supervisors send. */
function untilStopped(running: Running): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      void running.stop().then(resolve)
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}

/** Loads the application only now: the other commands have no use for it and shall start at once. */
async function startAndPrint(): Promise<void> {
  const [{ readConfig }, { start }, { pino }] = await Promise.all([
    import('../config.js'),
    import('../main.js'),
    import('pino'),
  ])
  const config = readConfig()
  const logFile = join(config.dataDir, 'requests.log')
  const log = pino(pino.destination({ dest: logFile, mkdir: true, append: true }))
  const running = await start(config, log)
  const rows = config.settings.map(({ name, shown, from }) => [name, shown, `(${from})`])
  for (const line of columns([...rows, ['log', logFile, '']])) print(line)
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

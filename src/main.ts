import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino, { type Logger } from 'pino'
import type { Program } from './actions/context'
import { DomainError } from './domain/errors'
import { inAddress, readConfig, type Config } from './config'
import { wire } from './wiring'

/** A running application. */
export type Running = {
  /** Where to begin: the board, or on the first start the set-up with its token. */
  readonly link: string
  readonly config: Config
  readonly program: Program
  /** What was checked of the rules, and how long that took. */
  readonly rules: string | null
  stop(): Promise<void>
}

const PATIENCE_MS = 10_000

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      const message = taken
        ? `Something else listens on ${host}:${port} already. Stop it, or set PORT to another number.`
        : `Cannot listen on ${host}:${port}: ${error.message}`
      reject(new DomainError('cannot-listen', message, 'PORT'))
    })
    server.listen(port, host, resolve)
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeIdleConnections()
    setTimeout(() => {
      server.closeAllConnections()
    }, PATIENCE_MS).unref()
  })
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

/** The address to open; with PORT 0 the one that was free. */
function baseOf({ baseUrl, port, host }: Config, server: Server): string {
  const address = server.address()
  return port === 0 && isAddress(address) ? `http://${inAddress(host)}:${address.port}` : baseUrl
}

/** Starts the application; throws `DomainError` with what to do where it cannot. */
export async function start(config: Config = readConfig(), log: Logger = pino()): Promise<Running> {
  const wired = await wire(config, log)
  const server = createServer(wired.app)
  server.requestTimeout = 60_000
  try {
    await listen(server, config)
  } catch (error) {
    await wired.close()
    throw error
  }
  const base = baseOf(config, server)
  const isSetUp = await wired.program.ledger.door.isSetUp()
  return {
    link: isSetUp ? base : `${base}/set-up?token=${wired.setUpToken}`,
    config,
    program: wired.program,
    rules: wired.rules,
    stop: async () => {
      await closed(server)
      await wired.close()
    },
  }
}

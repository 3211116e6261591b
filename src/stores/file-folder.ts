import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DomainError } from '../domain/errors'
import { sayUnwritable } from './dialect'

const SHA256 = /^[0-9a-f]{64}$/

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A new folder is an entry of the one above: that one must reach the disk too. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made))
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Written whole beside its place and moved there; what could not be written whole leaves nothing behind. */
async function writeInPlace(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path))
  const unfinished = `${path}.${randomUUID()}`
  try {
    await writeSynced(unfinished, bytes)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The bytes of one firm's papers, photographs and proofs, each in a file named by its SHA-256. */
export class FileFolder {
  constructor(private readonly folder: string) {}

  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new DomainError('bad-hash', `"${sha256.slice(0, 64)}" is no SHA-256.`)
    return join(this.folder, sha256.slice(0, 2), sha256)
  }

  /**
   * Keeps the bytes and answers their SHA-256 once file and folder are on the disk; the same bytes once only, and anew
   * where the disk lost or changed them meanwhile. Throws `no-room` or `read-only` where they cannot be written.
   */
  async keep(bytes: Uint8Array): Promise<string> {
    const sha256 = sha256Of(bytes)
    const path = this.pathOf(sha256)
    const there = await readFile(path).catch(() => null)
    if (there !== null && sha256Of(there) === sha256) return sha256
    await writeInPlace(path, bytes).catch(sayUnwritable)
    return sha256
  }

  /** Gives the bytes back, or says that they are missing or no longer what they were. */
  async read(sha256: string): Promise<Buffer> {
    const bytes = await readFile(this.pathOf(sha256)).catch(() => null)
    if (bytes === null) {
      throw new DomainError('file-missing', `The file ${sha256} is missing; restore it from a backup.`)
    }
    if (sha256Of(bytes) === sha256) return bytes
    throw new DomainError('file-changed', `The file ${sha256} was changed; restore it from a backup.`)
  }
}

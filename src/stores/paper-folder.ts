import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DomainError } from '../domain/errors'

/** Node's own recursive mkdir never ends where a file system denies that a folder it shows is there (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

function removeLeftover(part: string): void {
  if (existsSync(part)) rmSync(part)
}

/**
 * Writes a finished paper into a folder, which is made if need be; gives its path. A reader never finds half
 * a paper: it is written beside its place and moved there.
 *
 * @throws DomainError `unwritable`
 */
export function writePaper(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  try {
    makeFolder(resolve(folder))
    writeFileSync(`${path}.part`, bytes)
    renameSync(`${path}.part`, path)
    return path
  } catch (error) {
    removeLeftover(`${path}.part`)
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new DomainError(
      'unwritable',
      `${path} could not be written (${reason}). Check the folder after --out.`,
    )
  }
}

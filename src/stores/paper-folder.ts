import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '../domain/errors'

/**
 * Writes a finished paper into a folder, which is made if need be; gives its path. A reader never finds half
 * a paper: it is written beside its place and moved there.
 *
 * @throws DomainError `unwritable`
 */
export function writePaper(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${path}.part`, bytes)
    renameSync(`${path}.part`, path)
    return path
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new DomainError(
      'unwritable',
      `${path} could not be written (${reason}). Check the folder after --out.`,
    )
  }
}

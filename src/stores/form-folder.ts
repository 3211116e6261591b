import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '../domain/errors'

/** An official blank that somebody laid beside the data. */
export type FormBlank = {
  /** `forms/<jurisdiction>/proof-of-service.pdf` */
  readonly place: string
  readonly bytes: Uint8Array
  /** In hex. */
  readonly sha256: string
}

/** Far beyond any form; a scan of a whole file is no blank. */
const MOST_BYTES = 30 * 1024 * 1024

/** The blanks in `forms` of the data folder, by jurisdiction. Read anew each time, so a new edition counts at once. */
export class FormFolder {
  constructor(private readonly dataDir: string) {}

  /**
   * The blank of that name, or `null` where none was laid there.
   *
   * @throws DomainError `form-unreadable` for one that cannot be read
   */
  blank(jurisdiction: string, file: string): FormBlank | null {
    const place = ['forms', jurisdiction, file].join('/')
    const path = join(this.dataDir, place)
    if (!existsSync(path)) return null
    const bytes = this.bytesOf(path, place)
    return { place, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  }

  private bytesOf(path: string, place: string): Uint8Array {
    try {
      if (statSync(path).size <= MOST_BYTES) return readFileSync(path)
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
      throw new DomainError(
        'form-unreadable',
        `${place}: cannot be read (${reason}); check its rights`,
        place,
      )
    }
    throw new DomainError(
      'form-unreadable',
      `${place}: has more than 30 MB; put the blank itself there`,
      place,
    )
  }
}

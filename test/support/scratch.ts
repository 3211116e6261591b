import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for the files of one test file; gone afterwards. Call it once, at the top of a `describe`. */
export function scratchFolder(): {
  readonly path: string
  readonly file: (name: string, text: string) => string
} {
  const path = mkdtempSync(join(tmpdir(), 'affiant-test-'))
  afterAll(() => {
    rmSync(path, { recursive: true })
  })
  return {
    path,
    file: (name, text) => {
      const file = join(path, name)
      writeFileSync(file, text)
      return file
    },
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A change of a rule that cannot matter on any facts, and why. */
export type Equivalent = { readonly file: string; readonly what: string; readonly because: string }

/** Those of a jurisdiction, from `<jurisdiction>-equivalent.json` beside the tests; none where there is no such file. */
export function equivalents(jurisdiction: string): readonly Equivalent[] {
  const file = join(__dirname, '..', '..', `${jurisdiction}-equivalent.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Equivalent[]) : []
}

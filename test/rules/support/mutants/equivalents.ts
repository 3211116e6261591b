import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A change of a rule that cannot matter on any facts, and why. */
export type Equivalent = { readonly file: string; readonly what: string; readonly because: string }

/** The file of the applications, which is judged by its own samples. */
const MOTIONS = 'motions.yaml'

function listed(jurisdiction: string): readonly Equivalent[] {
  const file = join(__dirname, '..', '..', `${jurisdiction}-equivalent.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Equivalent[]) : []
}

/** Those of the rules of a jurisdiction, from `<jurisdiction>-equivalent.json` beside the tests; none without the file. */
export function equivalents(jurisdiction: string): readonly Equivalent[] {
  return listed(jurisdiction).filter(({ file }) => file !== MOTIONS)
}

/** Those of its applications, from the same file. */
export function motionEquivalents(jurisdiction: string): readonly Equivalent[] {
  return listed(jurisdiction).filter(({ file }) => file === MOTIONS)
}

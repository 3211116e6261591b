import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { packageFolder } from './package-folder'

/** What decides whether a rule file is good, inside a folder of code (`src`, or its compiled copy). */
const PARTS: readonly string[] = ['domain', 'stores/rules', 'stores/rule-files.ts', 'stores/rule-files.js']
const CODE = /(?<!\.d)\.[jt]s$/
/** Libraries that parse and validate: a new version of one may judge otherwise. */
const LIBRARIES: readonly string[] = ['yaml', 'ajv']

/** SHA-256 in hex over the code that checks rules, its schemas and the libraries it uses. */
export function hashOfChecking(code: string): string {
  const hash = createHash('sha256')
  const root = packageFolder()
  const files = [
    ...PARTS.map((part) => join(code, part)).flatMap(codeIn),
    ...filesOf(join(root, 'rules', 'schema')),
    ...LIBRARIES.map((name) => require.resolve(`${name}/package.json`)),
  ]
  for (const file of files) {
    const bytes = readFileSync(file)
    hash.update(`${relative(root, file)}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** The folder of the code that runs now. */
export function ownCode(): string {
  return join(__dirname, '..', '..')
}

/** The code that runs now and the source that it was compiled from, where that lies beside it. */
export function sameCode(): string[] {
  const source = join(packageFolder(), 'src')
  return existsSync(source) && source !== ownCode() ? [ownCode(), source] : [ownCode()]
}

function codeIn(path: string): string[] {
  return filesOf(path).filter((file) => CODE.test(file))
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (CODE.test(path)) return [path]
  const entries = readdirSync(path, { withFileTypes: true })
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return sorted.flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)],
  )
}

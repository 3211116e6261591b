import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const SRC = resolve(__dirname, '..', 'src')

/** The arrows of the house: each folder of src, and what it may import beside itself. `stores/read` is a folder too. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  pictures: ['domain'],
  stores: ['domain', 'stores/read', 'migrations'],
  'stores/read': ['domain', 'stores'],
  documents: ['domain', 'pictures'],
  actions: ['domain', 'stores', 'documents'],
  web: ['domain', 'actions', 'pictures', 'stores/read'],
  cli: ['domain', 'actions', 'stores', 'pictures'],
}

/** What stands in src itself builds and starts everything, and may import anything. */
const ROOT = ['app.ts', 'config.ts', 'main.ts', 'wiring.ts']

/** Commands load the program's start only when they are asked for it. */
const STARTS: Readonly<Record<string, readonly string[]>> = { cli: ['config', 'main'] }

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}

function placeOf(path: string): string {
  const [first = '', second = ''] = relative(SRC, path).split(sep)
  if (first === '..') return second
  return first === 'stores' && second === 'read' ? 'stores/read' : first
}

const IMPORT = /(?:from|import\()\s*'(\.[^']*)'/g

/** `board/board-page.ts → stores/case-store`, for each import that follows no arrow. */
function strayImports(file: string): string[] {
  const from = placeOf(file)
  const allowed = [from, ...(MAY_IMPORT[from] ?? []), ...(STARTS[from] ?? [])]
  const targets = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path]) => path ?? '')
  return targets
    .map((path) => resolve(dirname(file), path.replace(/\.js$/, '')))
    .filter((target) => !allowed.includes(placeOf(target)))
    .map((target) => `${relative(SRC, file)} → ${relative(SRC, target)}`)
}

describe('the arrows of the house', () => {
  const folders = readdirSync(SRC, { withFileTypes: true })

  it('has a row for every folder of src, and nothing loose in src but what builds and starts it', () => {
    const named = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    const rows = Object.keys(MAY_IMPORT).filter((name) => !name.includes('/'))
    expect(named.toSorted()).toEqual(rows.toSorted())
    const loose = folders.filter((entry) => entry.isFile()).map(({ name }) => name)
    expect(loose.toSorted()).toEqual(ROOT)
  })

  it.each(Object.keys(MAY_IMPORT).filter((name) => !name.includes('/')))(
    'src/%s imports only what its row allows',
    (folder) => {
      const files = filesIn(join(SRC, folder))
      expect(files.length).toBeGreaterThan(0)
      expect(files.flatMap(strayImports)).toEqual([])
    },
  )
})

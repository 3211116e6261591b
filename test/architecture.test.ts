import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, filesIn, importsOf, namesIn, textOf } from './support/sources'

/** The folders of src, and what each may import beside itself and packages (README, The arrows). */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  pictures: ['domain'],
  stores: ['domain'],
  documents: ['domain', 'pictures'],
  actions: ['domain', 'stores', 'documents'],
  // `affiant start` and `demo` start the program as a whole.
  cli: ['actions', 'domain', 'pictures', 'stores', 'main', 'config'],
  web: ['actions', 'stores/read', 'domain', 'pictures'],
  jobs: ['actions', 'domain'],
}
/** What starts the program and ties it together knows every folder. */
const ABOVE = ['app.ts', 'config.ts', 'main.ts', 'wiring.ts']

const TOP = [
  'README.md',
  'knexfile.ts',
  'migrations',
  'package.json',
  'rules',
  'src',
  'templates',
  'test',
  'tsconfig.json',
]
const TOOLS = [
  '.ci',
  '.editorconfig',
  '.git',
  '.gitignore',
  '.nvmrc',
  '.prettierignore',
  '.prettierrc.json',
  'LICENSE',
  'eslint.config.mjs',
  'jest.config.cjs',
  'package-lock.json',
  'tsconfig.build.json',
]
/** Made by the tools and the program, and not part of the repository (.gitignore). */
const MADE = ['coverage', 'data', 'dist', 'node_modules', 'out']

const sources = filesIn('src', '.ts')

function folderOf(file: string): string | undefined {
  const [, folder, rest] = file.split('/')
  return rest === undefined ? undefined : folder
}

/** `src/domain/errors` from a file of `src/web`: inside the arrows? */
function isAllowed(folder: string, target: string): boolean {
  const allowed = [folder, ...(ARROWS[folder] ?? [])]
  return allowed.some((name) => target === `src/${name}` || target.startsWith(`src/${name}/`))
}

describe('the arrows', () => {
  test('each folder of src has its row, and only what ties the program together stands beside them', () => {
    const entries = readdirSync(join(ROOT, 'src'))
    expect(entries.toSorted()).toEqual([...Object.keys(ARROWS), ...ABOVE].toSorted())
  })

  test.each(Object.keys(ARROWS))('src/%s imports only what its row allows', (folder) => {
    const files = sources.filter((file) => folderOf(file) === folder)
    const across = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('src/') && !isAllowed(folder, target))
        .map((target) => `${file} imports ${target}`),
    )
    expect(files.length).toBeGreaterThan(0)
    expect(across).toEqual([])
  })

  test('no file of src imports from outside src, but the stores their migrations', () => {
    const outside = sources.flatMap((file) =>
      importsOf(file)
        .filter((target) => /^(\.\.|test|rules|templates|migrations)(\/|$)/.test(target))
        .map((target) => `${file} imports ${target}`),
    )
    expect(outside).toEqual(['src/stores/migration-source.ts imports migrations'])
  })
})

describe('the core', () => {
  const core = sources.filter((file) => file.startsWith('src/domain/'))

  test('uses one package, Luxon, in one file', () => {
    const packages = core.flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith('src/'))
        .map((target) => `${file}: ${target}`),
    )
    expect(packages).toEqual(['src/domain/calendar/local-time.ts: luxon'])
  })

  test.each(['Date', 'process', 'fetch', 'setTimeout', 'setInterval', 'console', 'globalThis', 'require'])(
    'does not know %s',
    (name) => {
      expect(core.filter((file) => namesIn(file).has(name))).toEqual([])
    },
  )

  test('finds no chance: nothing there asks for a random number', () => {
    expect(core.filter((file) => namesIn(file).has('random'))).toEqual([])
  })
})

describe('the program', () => {
  test('names no jurisdiction: what the law says is data', () => {
    const names = readdirSync(join(ROOT, 'rules'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !['schema', 'policies'].includes(entry.name))
      .map(({ name }) => name)
    const known = new RegExp(`\\b(${['us-[a-z]{2}', 'us-federal', 'uk-ew', ...names].join('|')})\\b`)
    expect(filesIn('src', '').filter((file) => known.test(textOf(file)))).toEqual([])
  })
})

describe('the files', () => {
  test('of the top level are the fixed ones', () => {
    const entries = readdirSync(ROOT).filter((name) => !MADE.includes(name))
    expect(entries.filter((name) => ![...TOP, ...TOOLS].includes(name))).toEqual([])
    expect(TOP.filter((name) => !entries.includes(name))).toEqual([])
  })

  test('of src have at most 300 lines each', () => {
    const long = sources.filter((file) => textOf(file).split('\n').length > 301)
    expect(long).toEqual([])
  })

  test('of templates never print a value unescaped', () => {
    const templates = filesIn('templates', '.hbs')
    expect(templates.length).toBeGreaterThan(0)
    expect(templates.filter((file) => /\{\{\{|\{\{~?&/.test(textOf(file)))).toEqual([])
  })

  test('of rules/schema say one thing for one mistake: no oneOf', () => {
    const schemas = filesIn('rules/schema', '.json')
    expect(schemas.length).toBeGreaterThan(0)
    expect(schemas.filter((file) => textOf(file).includes('"oneOf"'))).toEqual([])
  })

  test('of src and test are checked by the linter without exception', () => {
    const files = [
      ...sources,
      ...filesIn('test', '.ts').filter((file) => file !== 'test/architecture.test.ts'),
    ]
    const excused = files.filter((file) =>
      /eslint-disable|@ts-(ignore|nocheck|expect-error)/.test(textOf(file)),
    )
    expect(excused).toEqual([])
  })
})

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadRules, ownSchemas } from '../../src/stores/rule-files'

const BASE = join(__dirname, 'bad/base')
const schemas = ownSchemas()
const KIB = 1024

/** Files that are too large to keep: what they hold, where they stand, and what must be said of them. */
const HOSTILE: readonly (readonly [
  name: string,
  as: string,
  content: string | Buffer,
  line: number,
  says: string,
])[] = [
  [
    'is larger than 256 KiB',
    'methods/x.yaml',
    '# '.padEnd(256 * KIB + 1, 'x'),
    1,
    'has 262145 bytes; allowed: at most 262144',
  ],
  [
    'opens a quarter of a million lists',
    'methods/x.yaml',
    '['.repeat(256 * KIB),
    1,
    'is nested too deeply; allowed: 24 levels',
  ],
  [
    'opens sixty thousand maps',
    'methods/x.yaml',
    '{a: '.repeat(60_000),
    1,
    'is nested too deeply; allowed: 24 levels',
  ],
  [
    'is a list in a list in a list',
    'methods/x.yaml',
    '- '.repeat(120_000),
    1,
    'is nested too deeply; allowed: 24 levels',
  ],
  [
    'asks question upon question',
    'methods/x.yaml',
    '? '.repeat(120_000),
    1,
    'is nested too deeply; allowed: 24 levels',
  ],
  ['steps in 700 times', 'methods/x.yaml', staircase(700), 25, 'is nested too deeply; allowed: 24 levels'],
  [
    'has twenty-five thousand keys',
    'methods/x.yaml',
    keys(25_000),
    5_715,
    'has too many words; allowed: 40000 words and marks',
  ],
  ['is nothing but line ends', 'methods/x.yaml', '\n'.repeat(256 * KIB), 40_001, 'has too many words'],
  [
    'is not UTF-8',
    'methods/x.yaml',
    Buffer.from('title: caf\xe9\n', 'latin1'),
    1,
    'is not valid UTF-8; save it as UTF-8',
  ],
  [
    'is UTF-16',
    'methods/x.yaml',
    Buffer.from('\ufefftitle: By drone\n', 'utf16le'),
    1,
    'is not valid UTF-8; save it as UTF-8',
  ],
  [
    'is a program',
    'methods/x.yaml',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
    1,
    'has the invisible character U+007F',
  ],
  [
    'is larger than 2 MiB',
    'scenarios.json',
    ' '.repeat(2 * KIB * KIB + 1),
    1,
    'has 2097153 bytes; allowed: at most 2097152',
  ],
  [
    'is a million lists',
    'scenarios.json',
    '['.repeat(1_000_000) + ']'.repeat(1_000_000),
    1,
    'is nested too deeply; allowed: 24 levels',
  ],
  ['opens texts and never ends them', 'scenarios.json', '\\"'.repeat(1_000_000), 1, 'is not JSON'],
  ['is not JSON', 'scenarios.json', '[\n  { "id": "a", }\n]\n', 2, 'is not JSON'],
]

function staircase(steps: number): string {
  return Array.from({ length: steps }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
}

function keys(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n')
}

describe('a file made to do harm', () => {
  let rules: string
  beforeEach(() => {
    rules = mkdtempSync(join(tmpdir(), 'affiant-hostile-'))
    cpSync(BASE, rules, { recursive: true })
  })
  afterEach(() => {
    rmSync(rules, { recursive: true })
  })

  // Read to its end a bomb would cost hours or all memory: that the test ends at all says that it is refused early.
  it.each(HOSTILE)('that %s is refused with one problem', (_, as, content, line, says) => {
    const file = join(rules, 'zz-land', as)
    writeFileSync(file, content)
    expect(loadRules(rules, schemas).problems).toEqual([
      { file, line, message: expect.stringContaining(says) as string },
    ])
  })

  it('leaves every other object as it was', () => {
    writeFileSync(join(rules, 'zz-land/scenarios.json'), '[{ "__proto__": { "polluted": true } }]')
    writeFileSync(join(rules, 'zz-land/methods/x.yaml'), '__proto__: { polluted: true }\n')
    expect(loadRules(rules, schemas).problems).toHaveLength(2)
    expect({}).not.toHaveProperty('polluted')
  })
})

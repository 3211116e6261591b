import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OLDEST, refusalOf } from '../../src/cli/old-node'
import { paragraph } from '../../src/cli/paragraph'
import { publishedDecisions, tellDecision } from '../../src/cli/tour-decisions'
import { compileRules } from '../../src/domain/rules/rulebook'
import { loadCheckedRules, rulesFolder } from '../../src/stores/rule-files'

const HOME = join(__dirname, '../..')
const { jurisdictions } = loadCheckedRules(rulesFolder())
const rulebook = compileRules(jurisdictions)
const decisions = jurisdictions.flatMap((loaded) =>
  publishedDecisions(loaded).map((scenario) => ({ loaded, scenario })),
)

function tour(env: Readonly<Record<string, string>>) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/src/cli/tour.js'], {
    cwd: HOME,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

describe('npm run tour', () => {
  const { stdout, stderr, status } = tour({})
  const lines = stdout.split('\n')

  test('tells every published decision, and the rule files agree with each', () => {
    expect([stderr, status]).toEqual(['', 0])
    expect(decisions.length).toBeGreaterThan(10)
    expect(lines.filter((line) => line.includes('Agrees with the decision'))).toHaveLength(decisions.length)
    expect(stdout).toContain(`${decisions.length} decisions`)
    expect(stdout).not.toContain('✗')
  })

  test('draws the papers that it names: the bytes are those of the SHA-256', () => {
    const papers = [...stdout.matchAll(/^ {4}(\S+\.pdf): .*\n {6}SHA-256 ([0-9a-f]{64})$/gm)]
    expect(papers.length).toBeGreaterThanOrEqual(3)
    const sums = papers.map(([, path]) => {
      const bytes = readFileSync(join(HOME, path ?? ''))
      return [bytes.subarray(0, 5).toString(), createHash('sha256').update(bytes).digest('hex')]
    })
    expect(sums).toEqual(papers.map(([, , sum]) => ['%PDF-', sum]))
  })

  test('is plain text of at most 100 columns where nobody looks at a terminal', () => {
    expect(stdout).not.toContain('\u001b')
    // An address is one word, and left whole.
    expect(lines.filter((line) => line.length > 100 && line.trim().includes(' '))).toEqual([])
    expect(tour({ NO_COLOR: '1' }).stdout).toBe(stdout)
  })

  test('says what to try next, in commands that exist', () => {
    const commands = lines.filter((line) => /^ {2}npm /.test(line))
    expect(commands).toHaveLength(3)
    expect(stdout.trimEnd().endsWith('Not legal advice.')).toBe(true)
  })
})

describe('a decision in the tour', () => {
  const [first] = decisions
  if (first === undefined) throw new Error('no published decision')
  const { loaded, scenario } = first

  test('that expects another day is marked, and says what it expects', () => {
    const [id] = Object.keys(scenario.expect)
    const other = { ...scenario, expect: { [id ?? '']: '1999-12-31' } }
    const told = tellDecision(other, 1, loaded, rulebook)
    expect(told.agrees).toBe(false)
    expect(told.lines.join('\n')).toContain('✗')
    expect(told.lines.join('\n')).toContain('The decision has 1999-12-31.')
  })

  test('that expects something not kept which the rules do not find is marked', () => {
    const told = tellDecision({ ...scenario, violations: ['sworn-by-a-cat'] }, 1, loaded, rulebook)
    expect(told.agrees).toBe(false)
    expect(told.lines.join('\n')).toContain('sworn-by-a-cat, says the decision; not found here')
  })

  test('that cannot be read is told with its error and agrees with nothing', () => {
    const told = tellDecision({ ...scenario, method: 'by-pigeon' }, 1, loaded, rulebook)
    expect([told.agrees, told.days]).toEqual([false, 0])
    expect(told.lines.join(' ')).toContain('by-pigeon')
  })
})

describe('a paragraph', () => {
  test('stays inside the page, loses no word, and leaves a long word whole', () => {
    const words = [...Array.from({ length: 60 }, (_, index) => `word${index}`), 'x'.repeat(120)]
    const lines = paragraph(words.join(' '), 4)
    expect(lines.filter((line) => line.length > 100)).toEqual([`    ${'x'.repeat(120)}`])
    expect(lines.join(' ').trim().split(/\s+/)).toEqual(words)
  })
})

describe('an old Node', () => {
  test.each(['14.0.0', '20.20.2', '22.13.1'])('%s is told what to do', (version) => {
    expect(refusalOf(version)).toContain(`This is Node ${version}; affiant needs 22.14 or newer`)
  })

  test.each(['22.14.0', '24.21.0', '25.0.0'])('%s is new enough', (version) => {
    expect(refusalOf(version)).toBeNull()
  })

  test('is the one that package.json refuses', () => {
    const text = readFileSync(join(HOME, 'package.json'), 'utf8')
    expect(text).toContain(`"node": ">=${OLDEST.join('.')}"`)
  })
})

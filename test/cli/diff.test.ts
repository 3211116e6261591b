import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { affiant, entriesOf, program } from '../support/affiant'
import { scratchFolder } from '../support/scratch'
import { ROOT } from '../support/sources'

const OLDER = join(ROOT, 'test/rules/bad/base')

function replaced(file: string, old: string, now: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(old)) throw new Error(`${file} does not say ${old}`)
  writeFileSync(file, text.replace(old, now))
}

describe('affiant rules diff', () => {
  const { path } = scratchFolder()
  const newer = join(path, 'newer')
  const method = join(newer, 'zz-land/methods/hand-over.yaml')
  beforeEach(() => {
    cpSync(OLDER, newer, { recursive: true })
  })

  test('says so where nothing changed', async () => {
    expect(await affiant('rules', 'diff', OLDER, newer)).toEqual({
      out: 'nothing changed\n',
      told: '',
      status: 0,
    })
  })

  test('says what changed in a rule, and every worked case with another date, old and new with reasons', async () => {
    replaced(method, 'add: { days: 20 }', 'add: { days: 21 }')
    const { out, status } = await affiant('rules', 'diff', OLDER, newer)
    expect(status).toBe(0)
    // Tue 10 Feb 2026 + 20 days = Mon 2 Mar, + 21 days = Tue 3 Mar.
    const lines = out.split('\n').map((line) => line.trim())
    expect(lines.slice(0, 2)).toEqual(['zz-land', '1 place in 1 file, 1 number among them'])
    expect(lines[2]).toMatch(/^\d+ of \d+ worked cases changed$/)
    expect(lines[3]).toMatch(/^by deadline: respond-by \d+/)
    expect(lines[4]).toBe(
      'methods/hand-over.yaml deadlines.respond-by.base.add.days: was 20, is now 21 (Zed 8)',
    )
    const at = lines.indexOf('hand-over, handed over on a Tuesday')
    expect(lines.slice(at + 1, at + 4)).toEqual([
      'Last day to answer: Mon 2 Mar 2026 → Tue 3 Mar 2026',
      expect.stringMatching(/^before: .*\+ 20 days = Mon 2 Mar 2026.*\(Zed 8.*\)\.$/),
      expect.stringMatching(/^now: .*\+ 21 days = Tue 3 Mar 2026.*\(Zed 8.*\)\.$/),
    ])
  })

  test('--json: rules, worked cases and their dates as values', async () => {
    replaced(method, 'add: { days: 20 }', 'add: { days: 21 }')
    const { out } = await affiant('rules', 'diff', OLDER, newer, '--json')
    const [change, ...others] = entriesOf(out)
    expect(others).toEqual([])
    expect(change).toMatchObject({
      jurisdiction: 'zz-land',
      rules: [
        {
          file: 'methods/hand-over.yaml',
          path: ['deadlines', 'respond-by', 'base', 'add', 'days'],
          was: 20,
          is: 21,
        },
      ],
    })
    expect(out).toContain('"id": "handed over on a Tuesday"')
    expect(out).toContain('"kind": "update"')
  })

  test('a change of prose is no change of a rule', async () => {
    replaced(join(newer, 'zz-land/sources.yaml'), 'Courts Act', 'Courts Act (consolidated)')
    const { out } = await affiant('rules', 'diff', OLDER, newer)
    expect(out).toMatch(
      /^zz-land\n {2}1 place in 1 file, 0 numbers among them\n {2}no date changed in \d+ worked cases\n {2}sources.yaml Zed 1.title: was Courts Act, is now Courts Act \(consolidated\)\n/,
    )
  })

  test('names what is wrong in a folder that cannot be used', async () => {
    const { told, status } = await affiant('rules', 'diff', OLDER, join(path, 'nowhere'))
    expect(status).toBe(1)
    expect(told).toContain('nowhere:1: cannot be read')
  })
})

describe('affiant rules stale', () => {
  test('lists the cites by jurisdiction and ends with 1 where there is one', async () => {
    const { out, status } = await affiant('rules', 'stale', '--days', '30', '--as-of', '2030-01-01', '--json')
    expect(status).toBe(1)
    const rows = entriesOf(out)
    expect(rows.length).toBeGreaterThan(0)
    for (const { stale, cites } of rows) expect(stale).toHaveLength(Number(cites))
  })

  test('ends with 0 where each was checked in time', async () => {
    const { out, status } = await affiant('rules', 'stale', '--days', '99999', '--as-of', '2030-01-01')
    expect(status).toBe(0)
    expect(out).toMatch(/^\S+: 0 of \d+ cites not checked for more than 99999 days as of Tue 1 Jan 2030\n/)
  })

  test('refuses a number of days that is none', () => {
    const { out, told, status } = program(['rules', 'stale', '--days', 'many'])
    expect([out, status]).toEqual(['', 1])
    expect(told).toContain('write a whole number of days')
  })
})

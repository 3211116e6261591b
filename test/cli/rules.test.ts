import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { scenarioTable } from '../../src/actions/scenario-table'
import { compileRules } from '../../src/domain/rules/rulebook'
import { loadCheckedRules, rulesFolder } from '../../src/stores/rule-files'
import { affiant, entriesOf, program } from '../support/affiant'
import { scratchFolder } from '../support/scratch'
import { ROOT } from '../support/sources'

const { jurisdictions, drafts } = loadCheckedRules(rulesFolder())

describe('affiant rules check', () => {
  const { path } = scratchFolder()

  test('names the jurisdictions when every file is good', async () => {
    const names = [...jurisdictions.map(({ id }) => id), ...drafts.map(({ id }) => `${id} (draft)`)]
    const ids = names.join(', ')
    const { out, told, status } = await affiant('rules', 'check')
    expect([told, status]).toEqual(['', 0])
    const [good, checked] = out.split('\n')
    expect(good).toBe(`${ids}: every rule file is good`)
    expect(checked).toMatch(/^\d+ jurisdictions?, \d+ files checked in \d+\.\d\d s(; .*)?$/)
  })

  test('says which were taken as they were when the program was built', () => {
    const { out } = program(['rules', 'check'])
    expect(out).toMatch(/ s; all by SHA-256 as checked when the program was built\n$/)
  })

  test('--afresh parses and checks every file, whatever was kept', async () => {
    const { out, status } = await affiant('rules', 'check', '--afresh')
    expect(status).toBe(0)
    expect(out).toMatch(/ files checked in \d+\.\d\d s\n$/)
  })

  test('--quiet prints only what is wrong', async () => {
    expect(await affiant('rules', 'check', '--quiet')).toEqual({ out: '', told: '', status: 0 })
  })

  test('prints file, line, what is wrong and what is allowed, and ends with 1', async () => {
    const bad = join(path, 'rules')
    cpSync(join(ROOT, 'test/rules/bad/base'), bad, { recursive: true })
    const good = await affiant('rules', 'check', bad)
    expect(good.status).toBe(0)
    cpSync(
      join(bad, 'zz-land', 'methods', 'hand-over.yaml'),
      join(bad, 'zz-land', 'methods', 'other-name.yaml'),
    )
    const { out, told, status } = await affiant('rules', 'check', bad)
    expect([told, status]).toEqual(['', 1])
    const lines = out.trimEnd().split('\n')
    expect(lines.every((line) => /^.+\.(yaml|json|md):\d+: .*(allowed|must|is).*$/.test(line))).toBe(true)
    expect(lines[0]).toContain('other-name.yaml')
  })

  test('a folder that is not there is a problem, not a crash', async () => {
    const missing = join(path, 'nowhere')
    const { out, told, status } = await affiant('rules', 'check', missing)
    expect([told, status]).toEqual(['', 1])
    expect(out).toMatch(/^.*nowhere:1: cannot be read: .+\n$/)
  })
})

describe('affiant rules list', () => {
  test('--json: jurisdictions, courts, methods, since when covered, scenarios and examples', async () => {
    const { out, told, status } = await affiant('rules', 'list', '--json')
    expect([told, status]).toEqual(['', 0])
    expect(entriesOf(out)).toEqual(
      jurisdictions.map((one) => ({
        id: one.id,
        title: one.jurisdiction.title,
        coveredFrom: one.jurisdiction['covers-from'],
        courts: one.jurisdiction.courts.map(({ id, title }) => ({ id, title })),
        methods: one.methods.map(({ id, title, examples }) => ({ id, title, examples: examples.length })),
        scenarios: one.scenarios.length,
        examples: one.methods.flatMap(({ examples }) => examples).length,
        rulesHash: one.hash,
      })),
    )
  })

  test('for people: a line a jurisdiction, its courts, a line a method', async () => {
    const { out, status } = await affiant('rules', 'list')
    const [first] = jurisdictions
    expect(status).toBe(0)
    expect(out.split('\n')[0]).toBe(
      `${first?.id ?? ''}  ${first?.jurisdiction.title ?? ''}, covered from ${first?.jurisdiction['covers-from'] ?? ''}, ${first?.scenarios.length ?? 0} scenarios`,
    )
    expect(out).toMatch(/\n {2}deliver-and-mail +\d+ examples +.+\n/)
  })
})

describe('affiant rules scenarios', () => {
  const [first] = jurisdictions
  const expectedKeys = (first?.scenarios ?? []).map(({ expect: days }) => Object.keys(days).length + 1)

  test('--json: a row a jurisdiction, with how many agree and how many keys were compared', async () => {
    const { out, told, status } = await affiant('rules', 'scenarios', '--json')
    expect([told, status]).toEqual(['', 0])
    const rows = entriesOf(out)
    expect(rows.map(({ jurisdiction }) => jurisdiction)).toEqual(jurisdictions.map(({ id }) => id))
    expect(rows.map(({ agreed }) => agreed)).toEqual(rows.map(({ scenarios }) => scenarios))
  })

  test('for people: the same as a table', async () => {
    const { out } = await affiant('rules', 'scenarios')
    expect(out).toMatch(/^jurisdiction {2,}scenarios {2,}agreed {2,}keys compared\n/)
  })

  test('tells what a wrong worked case expects and what the rules give', () => {
    if (first === undefined) throw new Error('no jurisdiction')
    const [scenario, ...others] = first.scenarios
    if (scenario === undefined) throw new Error('no scenario')
    const [key = ''] = Object.keys(scenario.expect)
    const wrong = { ...scenario, expect: { ...scenario.expect, [key]: '1999-01-01' } }
    const [row] = scenarioTable([{ ...first, scenarios: [wrong, ...others] }], compileRules([first]))
    expect(row).toEqual({
      jurisdiction: first.id,
      scenarios: first.scenarios.length,
      agreed: others.length,
      keys: expectedKeys.reduce((sum, count) => sum + count, 0),
      disagreements: [
        { scenario: scenario.id, key, expected: '1999-01-01', given: scenario.expect[key] ?? 'not known' },
      ],
    })
  })
})

describe('affiant rules holidays', () => {
  test('--json: the days that count as holidays, in order, with name and cite', async () => {
    const { out, told, status } = await affiant('rules', 'holidays', 'us-ny', '2026', '--json')
    expect([told, status]).toEqual(['', 0])
    const found = entriesOf(out)
    expect(found.map((one) => Object.keys(one))).toEqual(found.map(() => ['date', 'name', 'cite']))
    expect(found.map(({ date }) => date)).toEqual([
      '2026-01-01', // Thursday
      '2026-01-19', // third Monday of January
      '2026-02-12', // Thursday, Lincoln’s Birthday
      '2026-02-16', // third Monday of February
      '2026-05-25', // last Monday of May
      '2026-06-14', // Sunday, Flag Day
      '2026-06-19', // Friday
      '2026-07-04', // Saturday
      '2026-09-07', // first Monday of September
      '2026-10-12', // second Monday of October
      '2026-11-03', // Tuesday, general election
      '2026-11-11', // Wednesday
      '2026-11-26', // fourth Thursday of November
      '2026-12-25', // Friday
    ])
  })

  test('for people: weekday, name, cite', async () => {
    const { out } = await affiant('rules', 'holidays', 'us-ny', '2026')
    expect(out).toMatch(/\nThu 12 Feb 2026 {2,}Lincoln.s Birthday +GCL 24\n/)
  })

  test('marks each day with its set where a file has sets, and says what each is', async () => {
    const { out } = await affiant('rules', 'holidays', 'uk-ew', '2026')
    // 3 April 2026 is Good Friday; Easter Monday, the 6th, is no bank holiday in Scotland; 17 March is Northern Ireland's.
    expect(out).toMatch(/\nTue 17 Mar 2026 +northern-ireland +\S/)
    expect(out).toMatch(/\nFri 3 Apr 2026 +always +Good Friday/)
    expect(out).toMatch(/\nMon 6 Apr 2026 +england-wales +Easter Monday/)
    expect(out).toMatch(
      /\n\nalways +Counts wherever holidays count\.\nengland-wales +Bank holidays of England/,
    )
    const { out: json } = await affiant('rules', 'holidays', 'us-federal', '2026', '--json')
    // The fourth Friday of September, 25, is California's alone; Labor Day, the 7th, is everywhere.
    const days = entriesOf(json).filter(({ date }) => ['2026-09-07', '2026-09-25'].includes(String(date)))
    expect(days.map(({ date, set }) => [date, set])).toEqual([
      ['2026-09-07', undefined],
      ['2026-09-25', 'us-ca'],
    ])
  })

  test.each([
    [['us-xx', '2026'], /^There is no jurisdiction "us-xx"\. Write one of: .*us-ny.*\.\n$/],
    [['us-ny', '26'], /^"26" is not a year; write one from 1900 to 2200\.\n$/],
    [['us-ny', '2201'], /^"2201" is not a year; write one from 1900 to 2200\.\n$/],
    [['us-ny', 'next'], /^"next" is not a year; write one from 1900 to 2200\.\n$/],
  ])('%j is refused in one line', async (words, expected) => {
    const { out, told, status } = await affiant('rules', 'holidays', ...words)
    expect([out, status]).toEqual(['', 1])
    expect(told).toMatch(expected)
  })
})

describe('affiant rules', () => {
  test('without a command lists its commands and ends with 1', () => {
    const { out, told, status } = program(['rules'])
    expect([out, status]).toEqual(['', 1])
    expect(told).toMatch(/check .*\n(.*\n)*.*list .*\n(.*\n)*.*holidays /)
  })
})

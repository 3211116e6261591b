import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftProofs } from '../../src/actions/draft-proof'
import { compileRules } from '../../src/domain/rules/rulebook'
import { svgOf } from '../../src/pictures/svg'
import { readMatterFile, readMatter } from '../../src/stores/matter-file'
import { loadCheckedRules, rulesFolder } from '../../src/stores/rule-files'
import { everyChart } from './charts'

const HOME = join(__dirname, '../..')
const readme = readFileSync(join(HOME, 'README.md'), 'utf8')

/** The fenced blocks of a language, in order. */
function blocks(language: string): string[] {
  const found = readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))
  return [...found].map(([, text = '']) => text)
}

function affiant(...words: readonly string[]): string {
  const program = join(HOME, 'dist/src/cli/main.js')
  return spawnSync(process.execPath, [program, ...words], { cwd: HOME, encoding: 'utf8' }).stdout
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

describe('the README', () => {
  test('shows a rule as it stands in its file', () => {
    const file = readFileSync(join(HOME, 'rules/us-ny/methods/nail-and-mail.yaml'), 'utf8')
    expect(file).toContain(indented(blocks('yaml')[0] ?? 'no rule'))
  })

  test('shows dates as the command gives them', () => {
    const given = affiant('explain', 'test/pictures/serve.json').split('\n')
    const shown = (blocks('text')[0] ?? 'no dates').trimEnd().split('\n')
    expect(shown.filter((line) => !given.includes(line))).toEqual([])
  })

  test('lists the jurisdictions that are offered, with what their rule files hold', () => {
    const rows = readme
      .split('\n')
      .filter((line) => line.startsWith('| ['))
      .map((line) => line.replace(/\s+/g, ' '))
    const { jurisdictions } = loadCheckedRules(rulesFolder())
    const held = jurisdictions.map(({ id, jurisdiction, methods, scenarios, proofs, motions }) => {
      const sheets = proofs.filter(({ part }) => part !== true).length
      const counts = [methods.length, scenarios.length, sheets, motions?.motions.length ?? 0]
      return `| [${jurisdiction.title}](rules/${id}) | ${counts.join(' | ')} |`
    })
    expect(rows.toSorted()).toEqual(held.toSorted())
  })

  test('shows the chart that the rule files give today (made by: affiant rules chart)', () => {
    const chart = everyChart().find(({ name }) => name === 'us-ny nail-and-mail')
    if (chart === undefined) throw new Error('no such chart')
    expect(readFileSync(join(__dirname, 'nail-and-mail.svg'), 'utf8')).toBe(svgOf(chart.picture))
  })

  test('shows a matter file that a proof can be drawn from', async () => {
    const read = readMatter(JSON.parse(blocks('json')[0] ?? 'null'))
    if ('problems' in read) throw new Error(JSON.stringify(read.problems))
    const { jurisdictions } = loadCheckedRules(rulesFolder())
    const proofs = await draftProofs({ matter: read.matter, draft: false }, compileRules(jurisdictions))
    const told = proofs.map(({ missing, refused, drawn }) => [
      missing,
      refused,
      drawn.map(({ name }) => name),
    ])
    expect(told).toEqual([[[], [], ['ibanez.pdf']]])
  })

  test('names only files that are there', () => {
    const linked = [...readme.matchAll(/(?:\]\(|src="|href=")([^)"]+)/g)].map(([, path = '']) => path)
    const missing = linked.filter((path) => !existsSync(join(HOME, path)))
    expect(missing).toEqual([])
    expect(linked.length).toBeGreaterThan(5)
    expect('matter' in readMatterFile(join(HOME, 'test/matters/three-serves.json'))).toBe(true)
  })
})

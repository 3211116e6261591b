import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calculateSheets } from '../../src/actions/calculate-sheets'
import { compileRules } from '../../src/domain/rules/rulebook'
import { newJurisdiction } from '../../src/stores/new-jurisdiction'
import { loadCheckedRules, loadRules, rulesFolder } from '../../src/stores/rule-files'
import { affiant } from '../support/affiant'
import { scratchFolder } from '../support/scratch'
import { shippedRulebook } from './support/shipped'
import { told } from './support/told'
import { exampleCase } from './support/worked-case'
import type { LoadedJurisdiction } from '../../src/domain/rules/loaded'

const { drafts } = loadCheckedRules(rulesFolder())

function disagreements(loaded: LoadedJurisdiction): unknown[] {
  const rulebook = compileRules([loaded])
  return loaded.methods.flatMap((method) =>
    method.examples.flatMap((example) => {
      const worked = exampleCase(example, method, loaded, rulebook)
      const given = told(worked, rulebook)
      return JSON.stringify(given) === JSON.stringify(worked.expected)
        ? []
        : [{ example: example.name, given, expected: worked.expected }]
    }),
  )
}

describe('a draft of a jurisdiction', () => {
  it('agrees with its own examples', () => {
    expect(drafts.flatMap(disagreements)).toEqual([])
  })

  it('is offered nowhere: not in the list, not to calculations', async () => {
    const ids = drafts.map(({ id }) => id)
    const { out } = await affiant('rules', 'list')
    expect(ids.filter((id) => out.includes(id))).toEqual([])
    const entries = ids.map((id) => ({ id, jurisdiction: id, method: 'personal-delivery', events: [] }))
    const results = calculateSheets(entries, shippedRulebook, null)
    const codes = results.map((result) => ('error' in result ? result.error.code : 'calculated'))
    expect(codes).toEqual(ids.map(() => 'unknown-jurisdiction'))
  })
})

describe('a new jurisdiction', () => {
  const { path } = scratchFolder()
  const rules = join(path, 'rules')

  it('is a draft that passes every check and agrees with its examples', () => {
    mkdirSync(rules)
    const given = {
      id: 'zz-new',
      title: 'New Land',
      zone: 'America/New_York',
      language: 'en-US',
      today: '2026-11-26',
    }
    const { files } = newJurisdiction(given, rules)
    expect(files).toEqual([
      'CHANGES.md',
      'holidays.yaml',
      'jurisdiction.yaml',
      'methods/personal-delivery.yaml',
      'sources.yaml',
    ])
    const { jurisdictions, drafts: made, problems } = loadRules(rules)
    expect([jurisdictions, problems]).toEqual([[], []])
    expect(made.map(({ id, jurisdiction }) => [id, jurisdiction.title])).toEqual([['zz-new', 'New Land']])
    expect(made.flatMap(disagreements)).toEqual([])
    expect(Object.values(made[0]?.sources ?? {}).map(({ confidence }) => confidence)).not.toContain(
      'verified',
    )
  })

  it('is refused once it is no draft any more, until each placeholder is law, with a worked case and a paper', () => {
    const place = join(rules, 'zz-new', 'jurisdiction.yaml')
    const text = readFileSync(place, 'utf8')
    writeFileSync(place, text.replace('draft: true\n', ''))
    const { problems } = loadRules(rules)
    writeFileSync(place, text)
    const lines = problems.map(
      ({ file, line, message }) => `${file.slice(rules.length + 1)}:${line}: ${message}`,
    )
    expect(lines).toContain(
      'zz-new/jurisdiction.yaml:4: there is no worked case; put some into scenarios.json, worked by hand or taken from decisions, or keep draft: true in jurisdiction.yaml until then',
    )
    expect(lines).toContain(
      'zz-new/jurisdiction.yaml:4: no paper proves a service; describe one in proofs/ and name it in the way of service, or keep draft: true in jurisdiction.yaml until then',
    )
    const placeholders = lines.filter((line) => line.includes('is a placeholder'))
    expect(placeholders).toContain(
      'zz-new/methods/personal-delivery.yaml:23: "A rule on answers" is a placeholder; read the text, put down here what it says and cite it, or keep draft: true in jurisdiction.yaml until then',
    )
    // Every cite of the folder that the program made: three in the way of service, six and one in the other files.
    expect(placeholders).toHaveLength(10)
    expect(lines).toHaveLength(12)
  })

  it('never overwrites one that is there', () => {
    const given = {
      id: 'zz-new',
      title: 'Other',
      zone: 'America/New_York',
      language: 'en-US',
      today: '2026-11-26',
    }
    expect(() => newJurisdiction(given, rules)).toThrow('is there already; take another id.')
  })

  it('is refused with another kind of name', async () => {
    const { told: complaint, status } = await affiant('rules', 'new', 'zz-bad', '--title', 'A: B')
    expect(status).toBe(1)
    expect(complaint).toContain('title')
  })
})

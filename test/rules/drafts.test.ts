import { mkdirSync } from 'node:fs'
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

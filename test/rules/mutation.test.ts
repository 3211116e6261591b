import { writeSync } from 'node:fs'
import { holidayTables } from './support/century'
import { Judge } from './support/mutants/judge'
import { mutantsIn } from './support/mutants/mutants'
import { equivalents } from './support/mutants/equivalents'
import { scoreTable } from './support/mutants/score'
import { offersOf } from './support/offered'
import { oathDays } from './support/oath-days'
import { shipped, shippedRulebook } from './support/shipped'
import { told } from './support/told'
import { workedCases } from './support/worked-case'

describe.each(shipped.map((loaded) => ({ id: loaded.id, loaded })))('$id', ({ id, loaded }) => {
  const cases = workedCases(loaded, shippedRulebook)

  it('has worked cases that hold as the rules stand', () => {
    const broken = [...cases.values()]
      .flat()
      .filter((worked) => JSON.stringify(told(worked, shippedRulebook)) !== JSON.stringify(worked.expected))
    expect(broken.map(({ method, name }) => `${method}: ${name}`)).toEqual([])
  })

  it('has a worked case that notices each single change of a rule', () => {
    const centuries = holidayTables().filter((table) => table.jurisdiction === id)
    const offers = offersOf(id, shippedRulebook)
    const judge = new Judge({ loaded, cases, centuries, oathDays: oathDays[id] ?? [], offers })
    const verdicts = mutantsIn(loaded).map((mutant) => ({ mutant, noticed: judge.isNoticed(mutant) }))
    writeSync(1, `${scoreTable(verdicts)}\n`)
    const unnoticed = verdicts.filter(({ noticed }) => !noticed)
    const without = equivalents(id).map(({ file, what }) => `${file}: ${what}`)
    expect(unnoticed.map(({ mutant }) => `${mutant.file}: ${mutant.what}`).toSorted()).toEqual(
      without.toSorted(),
    )
    expect(without.length).toBeLessThanOrEqual(verdicts.length / 100)
  }, 300_000)
})

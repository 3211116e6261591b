import { caseGroups } from '../../../src/web/cases/case-form'
import { paperFacts } from '../../../src/web/cases/paper-facts'
import type { LoadedJurisdiction } from '../../../src/domain/rules/loaded'
import { shipped } from '../../rules/support/shipped'

function rulesOf(place: string): LoadedJurisdiction {
  const found = shipped.find(({ id }) => id === place)
  if (found === undefined) throw new Error(`There are no rules of ${place}.`)
  return found
}

function chosenCourt(place: string): string | undefined {
  const fields = caseGroups(rulesOf(place)).flatMap((group) => group.fields)
  return fields.find(({ name }) => name === 'court')?.value
}

test('the only court of a place is chosen; of several none is', () => {
  expect([chosenCourt('us-il'), chosenCourt('us-pa'), chosenCourt('us-fl')]).toEqual([
    'circuit',
    'common-pleas',
    undefined,
  ])
})

test('what was told of a case for its papers alone is shown by the names of its form', () => {
  const lawsuit = { jurisdiction: 'us-fl', circuit: 'Thirteenth', division: 'B', filed: '2026-11-02' }
  expect(paperFacts(rulesOf('us-fl'), lawsuit)).toEqual([
    { label: 'Number of the judicial circuit, such as Eleventh', text: 'Thirteenth' },
    { label: 'Division of the court', text: 'B' },
  ])
})

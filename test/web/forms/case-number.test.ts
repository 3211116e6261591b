import { caseGroups } from '../../../src/web/cases/case-form'
import { shipped } from '../../rules/support/shipped'

test('a case has its number by the name that its courts give it', () => {
  const labels = shipped
    .filter(({ jurisdiction: { draft } }) => draft === undefined)
    .map((loaded) => {
      const fields = caseGroups(loaded).flatMap((group) => group.fields)
      return [loaded.id, fields.find(({ name }) => name === 'number')?.label]
    })
  expect(Object.fromEntries(labels)).toEqual({
    'uk-ew': 'Claim number',
    'us-ca': 'Case number',
    'us-federal': 'Civil action number',
    'us-fl': 'Case number',
    'us-il': 'Case number',
    'us-nj': 'Docket number',
    'us-ny': 'Index or docket number',
    'us-pa': 'Docket number',
    'us-tx': 'Cause number',
  })
})

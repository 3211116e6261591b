import { inquiryKinds } from '../../../src/web/events/inquiry-words'
import { INQUIRIES } from '../../../src/web/events/vocabulary'
import { shipped } from '../../rules/support/shipped'

const kindsOf = (id: string): readonly string[] =>
  shipped
    .filter((loaded) => loaded.id === id)
    .flatMap((loaded) => inquiryKinds(loaded).map(({ label }) => label))

describe('the kinds of inquiry that a form offers', () => {
  test('are in Florida all that its sworn search has a word for', () => {
    expect(kindsOf('us-fl')).toEqual([
      'Neighbor',
      'Employer',
      'Motor vehicle record',
      'Postal record',
      'Search of records',
      'Occupant',
      'Search of military status',
      'Relative',
      'Voter records',
      'Property and tax records',
      'Court records',
      'Records of persons in custody',
      'Licensing agency',
      'Records of deaths',
    ])
  })

  test.each(shipped)('are in $id at least the common ones, each once', (loaded) => {
    const kinds = inquiryKinds(loaded)
    expect(kinds.slice(0, INQUIRIES.length)).toEqual(INQUIRIES)
    expect(new Set(kinds.map(({ value }) => value)).size).toBe(kinds.length)
  })
})

import { captionOf, rulesFor } from '../../../src/web/cases/title'
import { rulebook } from '../../support/matters'

describe('the name of a case on the pages of an office', () => {
  const sides = { plaintiffs: ['Acme Supply', 'Beta Ltd'], defendants: ['Robin Doe'] }
  const named = (jurisdiction: string): string =>
    captionOf({ ...sides, jurisdiction }, rulesFor(rulebook, { jurisdiction }))

  test.each([
    ['us-pa', 'Acme Supply et al. v. Robin Doe'],
    ['us-ny', 'Acme Supply et al. v Robin Doe'],
    ['uk-ew', 'Acme Supply et al. v Robin Doe'],
  ])('%s: the sides stand about the word that its courts write', (jurisdiction, caption) => {
    expect(named(jurisdiction)).toBe(caption)
  })

  test('where the rules are gone it has the usual word', () => {
    expect(named('us-zz')).toBe('Acme Supply et al. v. Robin Doe')
  })

  test('where nobody is named it says who is meant', () => {
    expect(captionOf({ jurisdiction: 'us-pa' }, undefined)).toBe('Plaintiff v. Defendant')
  })
})

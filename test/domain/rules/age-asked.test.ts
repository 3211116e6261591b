import { isAgeAsked } from '../../../src/domain/rules/age-asked'
import { shipped } from '../../rules/support/shipped'

/** The kinds of recipient of which a place asks the age. */
function askedOf(place: string): string[] {
  return shipped
    .filter(({ id }) => id === place)
    .flatMap((loaded) =>
      Object.keys(loaded.jurisdiction.recipients).filter((kind) => isAgeAsked(loaded, kind)),
    )
}

test.each([
  ['us-ca', ['minor']],
  ['us-fl', []],
  ['us-nj', ['natural-person', 'minor']],
  ['us-ny', ['minor']],
  ['uk-ew', []],
])(
  'in %s the age is asked of %j, whose age decides who is served or is stated in the paper',
  (place, kinds) => {
    expect(askedOf(place)).toEqual(kinds)
  },
)

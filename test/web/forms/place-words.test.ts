import { triedPlaces } from '../../../src/web/events/place-words'
import { shipped } from '../../rules/support/shipped'

test.each(shipped.filter(({ jurisdiction: { draft } }) => draft === undefined))(
  'where no way of service of $id has a kind of place of its own, an attempt was at home or at work',
  (loaded) => {
    const kinds = triedPlaces(loaded)
    expect(kinds.map(({ value, label }) => [value, label])).toEqual([
      ['home', 'Home'],
      ['work', 'Work'],
    ])
  },
)

import { rolesIn, triedPlaces } from '../../../src/web/events/place-words'
import { shipped } from '../../rules/support/shipped'
import type { MethodFile } from '../../../src/domain/rules/method-types'

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

describe('the roles that a form offers', () => {
  const methodOf = (jurisdiction: string, id: string): MethodFile => {
    const found = shipped.find((one) => one.id === jurisdiction)?.methods.find((one) => one.id === id)
    if (found === undefined) throw new Error(`${jurisdiction} has no ${id}`)
    return found
  }
  const labels = (jurisdiction: string, id: string, act: string): string[] =>
    rolesIn(methodOf(jurisdiction, id), act).map(({ label }) => label)

  it('are those that the dates tell apart', () => {
    expect(labels('us-ny', 'conservatee', 'delivered')).toEqual(['Conservator', 'Conservatee'])
  })

  it('and those that a bar asks about', () => {
    expect(labels('us-fl', 'public-agency', 'agent-served')).toEqual(['Registered agent'])
    expect(labels('us-nj', 'minor-parent', 'left-with-substitute')).toEqual(['Parent', 'Guardian'])
  })

  it('are none where nothing hangs on them, and none of a condition on another field', () => {
    expect(labels('us-fl', 'personal-delivery', 'delivered')).toEqual([])
    expect(labels('us-tx', 'certified-mail', 'delivered')).toEqual([])
  })
})

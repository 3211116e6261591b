import { jurisdictionNamed } from '../../src/domain/rules/rulebook'
import { isOffered, offers, offersOf } from './support/offered'
import { shipped, shippedRulebook } from './support/shipped'

describe.each(shipped.map((loaded) => ({ id: loaded.id, loaded })))(
  'the ways of service of $id',
  ({ id, loaded }) => {
    const judged = offersOf(id, shippedRulebook)

    it('are open and closed as judged by hand, case by case', () => {
      const ruled = jurisdictionNamed(shippedRulebook, id)
      const told = [...judged.values()]
        .flat()
        .map(({ facts, open }) => ({ facts, open, is: isOffered(ruled, facts) }))
      expect(told.filter(({ open, is }) => open !== is)).toEqual([])
    })

    it('have each a case in which it is open and one in which it is not, where the rules close it', () => {
      const closing = loaded.methods.filter(({ offered }) => offered !== undefined).map((method) => method.id)
      const both = closing.filter((method) => new Set(judged.get(method)?.map(({ open }) => open)).size === 2)
      expect(both).toEqual(closing)
    })
  },
)

it('names ways of service that there are', () => {
  const known = new Set(shipped.flatMap(({ id, methods }) => methods.map((method) => `${id} ${method.id}`)))
  expect(
    offers.map(({ jurisdiction, method }) => `${jurisdiction} ${method}`).filter((one) => !known.has(one)),
  ).toEqual([])
})

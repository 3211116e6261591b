import { orderGroups } from '../../../src/web/events/order-form'
import { barredDays } from '../../../src/web/events/place-words'
import { NOTHING } from '../../../src/web/forms/entries'
import { shipped } from '../../rules/support/shipped'

/** The question of an order’s form that asks on which day it allows service, with its answers. */
function asked(jurisdiction: string, method: string): readonly (readonly string[])[] {
  const found = shipped.find(({ id }) => id === jurisdiction)?.methods.find(({ id }) => id === method)
  if (found === undefined) throw new Error(`${jurisdiction} has no ${method}`)
  const days = barredDays(found)
  const offers = { zone: 'UTC', places: [], mailings: [], addresses: [], inquiries: [], roles: [] }
  return orderGroups({ ...offers, barredDays: days, standing: NOTHING })
    .flatMap(({ fields }) => fields)
    .filter(({ name }) => name === 'terms.serviceOn')
    .map(({ options }) => (options ?? []).map(({ value }) => value))
}

test.each([
  ['us-fl', 'personal-delivery', [['sunday']]],
  ['us-fl', 'waiver', []],
  ['us-federal', 'personal-delivery', []],
])('an order in %s, %s, is asked for the days it allows only where an order can allow them', (...row) => {
  const [jurisdiction, method, days] = row
  expect(asked(jurisdiction, method)).toEqual(days)
})

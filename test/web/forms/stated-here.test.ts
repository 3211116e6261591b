import type { EventType } from '../../../src/domain/cases/event-types'
import { groupsFor } from '../../../src/web/events/forms'
import { statedHere } from '../../../src/web/events/stated-here'
import { NO_OFFERS } from '../support/offers'
import { shipped } from '../../rules/support/shipped'

/** The facts of an entry that are asked elsewhere and not in this place, by the first word of each. */
function notAsked(place: string, type: EventType): string[] {
  const all = groupsFor(type, NO_OFFERS)
  return shipped
    .filter(({ id }) => id === place)
    .flatMap((loaded) => {
      const asked = new Set(statedHere(all, loaded).flatMap(({ fields }) => fields.map(({ name }) => name)))
      return all.flatMap(({ fields }) => fields.map(({ name }) => name)).filter((name) => !asked.has(name))
    })
    .map((name) =>
      name
        .split('.')
        .slice(0, name.startsWith('to.') ? 2 : 1)
        .join('.'),
    )
    .filter((name, index, names) => names.indexOf(name) === index)
}

test.each([
  ['us-ny', []],
  ['us-ca', ['to.resides', 'to.worksHere']],
  ['uk-ew', ['to.resides', 'to.worksHere', 'description', 'military']],
])('a delivery in %s is asked all but what no paper and no rule there has a use for', (place, left) => {
  expect(notAsked(place, 'delivered')).toEqual(left)
})

test('the words on an envelope are asked where the law looks at them', () => {
  expect([notAsked('us-ny', 'mailed'), notAsked('us-tx', 'mailed')]).toEqual([[], ['envelope']])
})

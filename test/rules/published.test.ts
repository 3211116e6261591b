import { differences, explained, FROM, TO } from './support/published'
import { shipped } from './support/shipped'

const offered = shipped.filter(({ jurisdiction }) => jurisdiction.draft !== true)
const compared = offered.flatMap(({ id, holidays }) =>
  (holidays.published ?? []).map((published) => ({ id, holidays, published, ...published })),
)

describe(`a published package of holidays, ${FROM} to ${TO}`, () => {
  it('is held against every jurisdiction that is offered', () => {
    const held = compared.map(({ id, package: name }) => `${id}: ${name}`)
    expect(offered.map(({ id }) => `${id}: date-holidays`).filter((one) => !held.includes(one))).toEqual([])
  })

  it.each(compared)(
    '$id: $package has other days for $region only where holidays.yaml says why',
    ({ holidays, published }) => {
      expect(differences(holidays, published)).toEqual(explained(published))
    },
  )

  it('is explained once for each name of a day', () => {
    const twice = compared.flatMap(({ region, differs }) => {
      const names = (['has', 'lacks'] as const).flatMap((word) =>
        differs.flatMap((one) => Object.keys(one[word] ?? {}).map((name) => `${region}: ${word} ${name}`)),
      )
      return names.filter((name, index) => names.indexOf(name) !== index)
    })
    expect(twice).toEqual([])
  })
})

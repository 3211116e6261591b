import { addressWithUnit } from '../../../src/domain/proof/units'
import { draw, readGood, withChange } from '../../support/matters'
import { flat, inspect } from '../../documents/support/inspect'

async function textOf(matter: unknown): Promise<string> {
  const drawn = (await draw(readGood(matter))).flatMap((serve) => serve.drawn)
  return flat(
    inspect(...drawn.map(({ bytes }) => bytes))
      .flatMap((paper) => paper.pages.map(({ text }) => text))
      .join(' '),
  )
}

describe('the unit of a place stands in every paper that tells the place', () => {
  test.each([
    ['uk-ew-attempts', 0],
    ['us-fl-non-service', 2],
    ['us-tx-not-served', 2],
    ['us-ca-no-service', 0],
    ['us-nj-no-service', 2],
    ['us-pa-no-service', 0],
    ['us-il-no-service', 1],
    ['us-federal-no-service', 0],
  ])('%s: an attempt is told with its unit', async (sample, index) => {
    const told = await textOf(withChange(sample, `serves[0].events[${index}].place.unit`, 'Loft 47'))
    expect(told).toContain('Loft 47')
  })

  test.each([
    ['12 Elm Street, Leeds', 'Flat 3B', '12 Elm Street, Leeds, Flat 3B'],
    ['Flat 3b, 12 Elm Street', 'Flat 3B', 'Flat 3b, 12 Elm Street'],
    ['12 Elm Street', '', '12 Elm Street'],
    ['', 'Flat 3B', 'Flat 3B'],
    // The number of a house and the name of a street are no unit.
    ['12 Oak Street, Houston', '2', '12 Oak Street, Houston, 2'],
    ['3 Oak Street, Houston', '3', '3 Oak Street, Houston, 3'],
    ['4 B Street, Davis', 'B', '4 B Street, Davis, B'],
    ['31 Oak Street, Apt 3, Houston', '3', '31 Oak Street, Apt 3, Houston'],
    ['31 Oak Street #3, Houston', '3', '31 Oak Street #3, Houston'],
    ['31 Oak Street, second floor', 'Second Floor', '31 Oak Street, second floor'],
  ])('%s with “%s” is %s', (address, unit, expected) => {
    expect(addressWithUnit(address, unit)).toBe(expected)
  })
})

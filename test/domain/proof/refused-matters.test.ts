import { told, withChange } from '../../support/matters'
import { shapes, words } from './bad-matters'
import { otherHands } from './other-hands'
import { contradictions, unlawful } from './unlawful-matters'

describe.each([
  ['files of the wrong shape', shapes],
  ['words that are not known', words],
  ['unlawful acts', unlawful],
  ['acts of another hand', otherHands],
  ['facts that contradict each other', contradictions],
])('a matter is refused for %s', (_, table) => {
  test.each(table)('%s', async (_what, sample, path, value, expected) => {
    const lines = await told(withChange(sample, path, value))
    expect(lines.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(expected.map(([place]) => place))
    expect(lines).toEqual(expected.map(([, words]): unknown => expect.stringContaining(words)))
  })
})

test('there are more than twenty-five bad matters', () => {
  expect([shapes, words, unlawful, contradictions].flat().length).toBeGreaterThan(25)
})

import { matterFacts } from '../../../src/domain/cases/matter-facts'
import { unknownWords } from '../../../src/domain/cases/matter-check'
import { readFacts } from '../../../src/domain/cases/read-facts'
import { isoDay } from '../../../src/domain/calendar/day'
import { calculateSheet } from '../../../src/domain/deadlines/calculate'
import { jurisdictionNamed } from '../../../src/domain/rules/rulebook'
import { shippedRulebook } from '../../rules/support/shipped'

const { jurisdiction } = jurisdictionNamed(shippedRulebook, 'uk-ew').loaded
const lawsuit = { court: 'county-court', commenced: '2026-09-14', flags: ['particulars-in-claim-form'] }

function served(id: string, flags: readonly string[] | null): Parameters<typeof matterFacts>[2] {
  return {
    id,
    recipient: { kind: 'natural-person' },
    method: 'out-of-jurisdiction',
    placeOfService: 'out-of-country',
    flags,
    events: [{ type: 'delivered', at: '2026-10-05' }],
  }
}

function factsOf(serve: Parameters<typeof matterFacts>[2]): ReturnType<typeof readFacts> {
  return readFacts(matterFacts('uk-ew', lawsuit, serve, jurisdiction), shippedRulebook)
}

function answerBy(serve: Parameters<typeof matterFacts>[2]): string | null {
  const { deadlines } = calculateSheet(factsOf(serve), shippedRulebook, null)
  const day = deadlines.find(({ id }) => id === 'respond-by')?.day ?? null
  return day === null ? null : isoDay(day)
}

describe('flags of one serve', () => {
  test('give each defendant abroad the time of their own country: from Monday 5 October 2026', () => {
    // Twenty-one days to France are Monday 26, twenty-two to the United States Tuesday 27 October.
    expect([answerBy(served('fr', ['country-fr'])), answerBy(served('us', ['country-us']))]).toEqual([
      '2026-10-26',
      '2026-10-27',
    ])
  })

  test('stand beside those of the case, which are so of everybody served', () => {
    expect(factsOf(served('a', ['country-fr'])).case.flags).toEqual([
      'particulars-in-claim-form',
      'country-fr',
    ])
    expect(factsOf(served('b', null)).case.flags).toEqual(['particulars-in-claim-form'])
  })

  test('are those that the jurisdiction asks of a serve, no others, and the place is named', () => {
    const wrong = served('a', ['country-fr', 'particulars-to-follow'])
    expect(() => factsOf(wrong)).toThrow(/^flags\[1\]: /)
    const problems = unknownWords({ case: lawsuit, serves: [wrong] }, jurisdiction)
    expect(problems.map(({ path }) => path)).toEqual(['serves[0].flags[1]'])
  })
})

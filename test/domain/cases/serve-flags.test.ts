import { matterFacts } from '../../../src/domain/cases/matter-facts'
import { unknownWords } from '../../../src/domain/cases/matter-check'
import { readFacts } from '../../../src/domain/cases/read-facts'
import { isoDay, parseDay } from '../../../src/domain/calendar/day'
import { calculateSheet } from '../../../src/domain/deadlines/calculate'
import { explainSheet } from '../../../src/domain/deadlines/explain'
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

describe('who served in Pennsylvania is one question', () => {
  const rules = jurisdictionNamed(shippedRulebook, 'us-pa').loaded.jurisdiction

  function explained(flags: readonly string[], word: string): ReturnType<typeof explainSheet> {
    const serve = {
      id: 's1',
      recipient: { kind: 'natural-person' },
      method: 'personal-delivery',
      placeOfService: 'in-state',
      flags,
      server: { class: word },
      events: [{ type: 'delivered', at: '2026-04-14T18:05' }],
    } as const
    const lawsuit = { court: 'common-pleas', county: 'Butler', commenced: '2026-04-01' }
    const facts = readFacts(matterFacts('us-pa', lawsuit, serve, rules), shippedRulebook)
    return explainSheet(facts, shippedRulebook, parseDay('2026-04-20'))
  }

  test('the class of the server answers it: the sheriff needs no flag beside it', () => {
    const warned = explained([], 'sheriff').warnings.map(({ id }) => id)
    expect(warned.filter((id) => id.startsWith('sheriff'))).toEqual([])
  })

  test('a competent adult within the Commonwealth is told that this is no service', () => {
    expect(explained([], 'competent-adult').violations.map(({ id }) => id)).toEqual(['server-not-authorized'])
  })

  test('two answers that contradict each other are refused at the flag', () => {
    expect(() => explained(['server-sheriff'], 'competent-adult')).toThrow(
      expect.objectContaining({ path: 'flags[0]' }) as Error,
    )
  })
})

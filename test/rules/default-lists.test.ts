import { day } from '../support/build'
import { prepareDefault } from '../../src/domain/default/prepare-default'
import { matterFacts } from '../../src/domain/cases/matter-facts'
import { readFacts } from '../../src/domain/cases/read-facts'
import type { MatterEvent } from '../../src/domain/cases/matter'
import { jurisdictionNamed } from '../../src/domain/rules/rulebook'
import { rulebook } from '../support/matters'

type Case = { readonly jurisdiction: string; readonly court: string; readonly commenced: string }

const LONDON: Case = { jurisdiction: 'uk-ew', court: 'county-court', commenced: '2026-03-02' }
const DISTRICT: Case = { jurisdiction: 'us-federal', court: 'us-district', commenced: '2026-03-02' }

/** How some needs of the list stand, by their ids, as of a day. */
function standing(lawsuit: Case, method: string, events: readonly MatterEvent[], ids: readonly string[]) {
  const serve = {
    id: 'one',
    recipient: { name: 'Robin Doe', kind: 'natural-person' },
    method,
    placeOfService: 'in-state',
    events,
  }
  const { jurisdiction } = jurisdictionNamed(rulebook, lawsuit.jurisdiction).loaded
  const facts = readFacts(matterFacts(lawsuit.jurisdiction, lawsuit, serve, jurisdiction), rulebook)
  const needs = prepareDefault(facts, rulebook, day('2026-04-20'))
  return needs.filter(({ need }) => ids.includes(need.id)).map(({ need, state }) => `${need.id} ${state}`)
}

describe('the list before a default', () => {
  it.each([
    ['first-class-post', ['certificate late']],
    ['court-post', []],
  ])(
    'wants a certificate of service in England where a party served, none where the court did: %s',
    (method, told) => {
      // Posted on Monday 9 March 2026, deemed served on Wednesday the 11th; 21 days are Wednesday 1 April.
      expect(standing(LONDON, method, [{ type: 'mailed', at: '2026-03-09' }], ['certificate'])).toEqual(told)
    },
  )

  it('wants the certificate for a judgment after an acknowledgment too, whose filing has no last day then', () => {
    const acts = [
      { type: 'mailed', at: '2026-03-09' },
      { type: 'acknowledgment-returned', at: '2026-03-20' },
    ]
    expect(standing(LONDON, 'first-class-post', acts, ['certificate'])).toEqual(['certificate open'])
  })

  it.each<readonly [string, readonly MatterEvent[], readonly string[]]>([
    ['nothing is asked for', [], ['entry-requested open']],
    [
      'the entry is asked for',
      [{ type: 'default-sought', at: '2026-04-02' }],
      ['entry-requested done', 'default-entered open'],
    ],
    [
      'it is entered',
      [
        { type: 'default-sought', at: '2026-04-02' },
        { type: 'default-entered', at: '2026-04-03' },
      ],
      ['entry-requested done', 'default-entered done'],
    ],
  ])('wants the clerk of a district court to enter the default before a judgment: %s', (_say, acts, told) => {
    // Delivered on Monday 9 March 2026: 21 days are Monday 30 March; a default from the 31st on.
    const events = [{ type: 'delivered', at: '2026-03-09' }, ...acts]
    expect(standing(DISTRICT, 'personal-delivery', events, ['entry-requested', 'default-entered'])).toEqual(
      told,
    )
  })
})

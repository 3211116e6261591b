import { day } from '../support/build'
import { prepareDefault } from '../../src/domain/default/prepare-default'
import { matterFacts } from '../../src/domain/cases/matter-facts'
import { readFacts } from '../../src/domain/cases/read-facts'
import type { MatterEvent } from '../../src/domain/cases/matter'
import { jurisdictionNamed } from '../../src/domain/rules/rulebook'
import { rulebook } from '../support/matters'

type Case = {
  readonly jurisdiction: string
  readonly court: string
  readonly commenced: string
  readonly flags?: readonly string[]
}

const LONDON: Case = { jurisdiction: 'uk-ew', court: 'county-court', commenced: '2026-03-02' }
const EVICTION: Case = {
  ...{ jurisdiction: 'us-fl', court: 'county', commenced: '2026-03-02' },
  flags: ['eviction'],
}
const TEXAS: Case = { jurisdiction: 'us-tx', court: 'district', commenced: '2026-03-03' }
const DISTRICT: Case = { jurisdiction: 'us-federal', court: 'us-district', commenced: '2026-03-02' }

/** How some needs of the list stand, by their ids, as of a day. */
function standing(
  lawsuit: Case,
  method: string,
  events: readonly MatterEvent[],
  ids: readonly string[],
  kind = 'natural-person',
) {
  const serve = {
    id: 'one',
    recipient: { name: 'Robin Doe', kind },
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

  it.each<readonly [string, readonly MatterEvent[], readonly string[]]>([
    ['never appeared', [], []],
    ['appeared', [{ type: 'appeared', at: '2026-03-20' }], ['notice-of-application open']],
    [
      // Seven days before Friday 17 April are Friday 10 April, ten days before the day of the list.
      'appeared, and the hearing is set',
      [
        { type: 'appeared', at: '2026-03-20' },
        { type: 'hearing-set', at: '2026-04-17' },
      ],
      ['notice-of-application late'],
    ],
    [
      'appeared, and has the notice',
      [
        { type: 'appeared', at: '2026-03-20' },
        { type: 'hearing-set', at: '2026-04-17' },
        { type: 'default-notice-mailed', at: '2026-04-10' },
      ],
      ['notice-of-application done'],
    ],
  ])('gives notice of the application in a district court to whoever %s', (_say, acts, told) => {
    const events = [{ type: 'delivered', at: '2026-03-09' }, ...acts]
    expect(standing(DISTRICT, 'personal-delivery', events, ['notice-of-application'])).toEqual(told)
  })

  it('asks for the judgment in a district court once the default is entered', () => {
    const ids = ['judgment-asked', 'evidence', 'evidence-against-a-foreign-state', 'judgment-sent']
    const served = { type: 'delivered', at: '2026-03-09' }
    const entered = { type: 'default-entered', at: '2026-04-03' }
    expect(standing(DISTRICT, 'personal-delivery', [served], ids)).toEqual([])
    expect(standing(DISTRICT, 'personal-delivery', [served, entered], ids)).toEqual(['judgment-asked open'])
  })

  it('wants evidence against the United States and a foreign state, and sends the judgment to the latter', () => {
    const ids = ['evidence', 'evidence-against-a-foreign-state', 'judgment-sent']
    const filed = { type: 'evidence-filed', at: '2026-04-10' }
    const planned = { type: 'judgment-planned', at: '2026-05-04' }
    expect(standing(DISTRICT, 'us-government', [], ids, 'united-states')).toEqual(['evidence open'])
    expect(standing(DISTRICT, 'us-agency', [filed], ids, 'federal-agency')).toEqual(['evidence done'])
    expect(standing(DISTRICT, 'fsia-agency-officer', [planned], ids, 'foreign-agency')).toEqual([
      'evidence-against-a-foreign-state open',
    ])
    expect(standing(DISTRICT, 'fsia-state-mail', [filed, planned], ids, 'foreign-state')).toEqual([
      'evidence-against-a-foreign-state done',
      'judgment-sent open',
    ])
  })

  it.each([
    // The list is of Monday 20 April 2026.
    ['2026-04-15', 'removal open'],
    ['2026-04-16', 'removal waits'],
  ])('waits five days from service with the judgment of removal in Florida: %s', (at, told) => {
    expect(standing(EVICTION, 'eviction-personal', [{ type: 'delivered', at }], ['removal'])).toEqual([told])
  })

  it('wants the entry of the default in Florida once it is asked for, and a filed waiver for a return', () => {
    const ids = ['return-filed', 'motion', 'default-entered', 'ad-litem']
    const acts = [
      { type: 'delivered', at: '2026-03-09' },
      { type: 'waiver-filed', at: '2026-03-20' },
      { type: 'default-sought', at: '2026-04-02' },
    ]
    const lawsuit: Case = { jurisdiction: 'us-fl', court: 'circuit', commenced: '2026-03-02' }
    expect(standing(lawsuit, 'personal-delivery', acts, ids)).toEqual([
      'return-filed done',
      'motion done',
      'default-entered open',
    ])
  })

  it('asks in Florida for whoever the court appoints after publication, once the default is entered', () => {
    const lawsuit: Case = { ...EVICTION, court: 'circuit', flags: ['publication-action'] }
    const entered = { type: 'default-entered', at: '2026-04-15' }
    const appointed = { type: 'ad-litem-appointed', at: '2026-04-16' }
    expect(standing(lawsuit, 'publication', [entered], ['ad-litem'])).toEqual(['ad-litem open'])
    expect(standing(lawsuit, 'publication', [entered, appointed], ['ad-litem'])).toEqual(['ad-litem done'])
  })
  it.each([
    ['secretary-of-state-long-arm', 'natural-person', ['certificate-of-the-secretary open']],
    ['secretary-of-state-long-arm', 'corporation', ['certificate-of-the-secretary open']],
    ['secretary-of-state-entity', 'llc', ['certificate-of-the-secretary open']],
    ['registered-agent', 'corporation', []],
    ['entity-officer', 'llc', []],
    ['prisoner-jail', 'prisoner', []],
  ])('wants the certificate of the Secretary of State in Texas for %s of a %s', (method, kind, told) => {
    const events = [{ type: 'agent-served', at: '2026-03-09' }]
    expect(standing(TEXAS, method, events, ['certificate-of-the-secretary'], kind)).toEqual(told)
  })

  it('has that certificate once it is received', () => {
    const events = [
      { type: 'agent-served', at: '2026-03-09' },
      { type: 'received', at: '2026-03-30' },
    ]
    const method = 'secretary-of-state-long-arm'
    expect(standing(TEXAS, method, events, ['certificate-of-the-secretary'])).toEqual([
      'certificate-of-the-secretary done',
    ])
  })
})

import { compileRules } from '../../../src/domain/rules/rulebook'
import { loadRules, rulesFolder } from '../../../src/stores/rule-files'
import { recipientKinds } from '../../../src/web/cases/new-serve-form'
import { methodField, waysOffered } from '../../../src/web/cases/ways-offered'
import type { Field } from '../../../src/web/forms/field'

const { jurisdictions } = loadRules(rulesFolder())
const rulebook = compileRules(jurisdictions)

type Asked = {
  readonly kind: string
  readonly court?: string
  readonly flags?: readonly string[]
  readonly place?: string
  readonly facts?: Readonly<Record<string, string>>
}

function field(
  jurisdiction: string,
  { kind, court, flags = [], place = 'in-state', facts = {} }: Asked,
): Field {
  const lawsuit = { jurisdiction, flags, ...(court === undefined ? {} : { court }), ...facts }
  return methodField(
    waysOffered(rulebook, lawsuit, { recipient: { kind }, placeOfService: place, events: [] }),
  )
}

function waysOpen(jurisdiction: string, asked: Asked): string[] {
  return (field(jurisdiction, asked).options ?? []).map(({ value }) => value)
}

const PERSON = { kind: 'natural-person' }

// A claim for money in the first court of each place, against a person who is served there.
const MONEY_CLAIM: Readonly<Record<string, readonly string[]>> = {
  'uk-ew': [
    ...['address-given', 'agent-of-principal', 'alternative-order', 'contractual', 'court-post', 'dispense'],
    ...['document-exchange', 'email', 'fax', 'first-class-post', 'last-known', 'leaving-at-address'],
    ...['personal-delivery', 'solicitor-nominated'],
  ],
  'us-ca': [
    ...['cmra-mailbox', 'court-ordered', 'mail-acknowledgment', 'personal-delivery', 'publication'],
    'substituted-abode',
  ],
  'us-federal': ['abode-substituted', 'agent', 'marshal', 'personal-delivery', 'waiver'],
  'us-fl': [
    ...['personal-delivery', 'private-mailbox', 'secretary-of-state', 'sole-proprietor', 'spouse'],
    ...['statutory-agent', 'substitute-abode', 'waiver'],
  ],
  'us-il': ['abode', 'personal-delivery', 'special-order', 'waiver'],
  'us-nj': [
    ...['acknowledgment', 'authorized-agent', 'court-ordered', 'household-member', 'mail-after-attempt'],
    ...['optional-mail', 'personal-delivery', 'proprietor-agent'],
  ],
  'us-ny': [
    ...['agent-for-service', 'court-ordered', 'deliver-and-mail', 'mail-acknowledgment', 'nail-and-mail'],
    ...['personal-delivery', 'publication'],
  ],
  'us-pa': [
    ...['acceptance', 'lodging-clerk-or-manager', 'mail-440', 'personal-delivery', 'place-of-business'],
    ...['publication', 'residence-adult-family', 'residence-adult-in-charge', 'special-order-430'],
  ],
  'us-tx': [
    ...['acceptance-of-service', 'certified-mail', 'electronic-substitute', 'other-substitute'],
    ...[
      'personal-delivery',
      'publication',
      'secretary-of-state-long-arm',
      'substitute-at-location',
      'waiver',
    ],
  ],
}

describe('the ways of service offered for a new serve', () => {
  test('to a person sued for money are no evictions, no ways to an entity and none abroad, in each place', () => {
    const told = Object.keys(MONEY_CLAIM).map((id) => [id, waysOpen(id, PERSON)] as const)
    expect(Object.fromEntries(told)).toEqual(MONEY_CLAIM)
    expect(Object.keys(MONEY_CLAIM)).toEqual(
      jurisdictions.flatMap(({ id, jurisdiction }) => (jurisdiction.draft === true ? [] : [id])),
    )
  })

  test('those that are closed stand apart, with the reason and its provision', () => {
    const { closed = [] } = field('us-ca', PERSON)
    expect(closed.find(({ value }) => value === 'post-and-mail')).toEqual({
      value: 'post-and-mail',
      label: 'Posting on the premises and certified mail, in unlawful detainer',
      hint: 'This way of service is open in unlawful detainer only (CCP 415.45).',
    })
    expect(closed.map(({ value }) => value)).toEqual([
      'commercial-abandonment-mail',
      'hague',
      'out-of-state-mail',
      'post-and-mail',
    ])
  })

  test('a way of an eviction is offered in one', () => {
    const eviction = { ...PERSON, flags: ['eviction'] }
    const more = waysOpen('us-fl', eviction).filter((way) => !waysOpen('us-fl', PERSON).includes(way))
    expect(more).toEqual(['eviction-personal', 'eviction-posting'])
  })

  test('a way of one court alone is offered there, and one for anyone to a county too', () => {
    expect(waysOpen('us-tx', { kind: 'county', court: 'justice' })).toEqual([
      'acceptance-of-service',
      'certified-mail',
      'justice-alternative',
      'justice-certified-mail',
      'justice-personal',
      'political-subdivision',
      'waiver',
    ])
  })

  test('the law of the state is offered in a district court that sits there', () => {
    const inNewYork = waysOpen('us-federal', { ...PERSON, facts: { forumState: 'us-ny' } })
    expect(inNewYork.filter((way) => way.startsWith('state-law'))).toEqual([
      'state-law-ny-deliver-and-mail',
      'state-law-ny-mail-acknowledgment',
      'state-law-ny-nail-and-mail',
    ])
  })

  test('nobody is of the kind “any”', () => {
    const kinds = jurisdictions.flatMap((loaded) =>
      loaded.jurisdiction.courts.flatMap(({ id }) => recipientKinds(loaded, id).map(({ value }) => value)),
    )
    expect(kinds.filter((kind) => kind === 'any')).toEqual([])
  })
})

test.each([
  ['us-tx', 'district', 'corporation', undefined],
  ['us-ny', 'supreme', 'minor', 'A person under 18 (an infant, in the words of the statute).'],
])('of a kind of recipient in %s its sentence stands only where it says more than its title', (...row) => {
  const [id, court, kind, sentence] = row
  const kinds = jurisdictions.filter((one) => one.id === id).flatMap((one) => recipientKinds(one, court))
  const found = kinds.filter(({ value }) => value === kind)
  expect(found.map(({ hint }) => hint)).toEqual([sentence])
})

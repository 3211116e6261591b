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
    'personal-delivery',
    'first-class-post',
    'leaving-at-address',
    'last-known',
    'address-given',
    'solicitor-nominated',
    'alternative-order',
    'document-exchange',
    'email',
    'fax',
    'contractual',
    'court-post',
    'dispense',
    'agent-of-principal',
  ],
  'us-ca': [
    'personal-delivery',
    'substituted-abode',
    'mail-acknowledgment',
    'cmra-mailbox',
    'publication',
    'court-ordered',
  ],
  'us-federal': ['personal-delivery', 'abode-substituted', 'agent', 'waiver', 'marshal'],
  'us-fl': [
    'personal-delivery',
    'substitute-abode',
    'spouse',
    'private-mailbox',
    'sole-proprietor',
    'statutory-agent',
    'secretary-of-state',
    'waiver',
  ],
  'us-il': ['personal-delivery', 'abode', 'special-order', 'waiver'],
  'us-nj': [
    'personal-delivery',
    'household-member',
    'authorized-agent',
    'mail-after-attempt',
    'acknowledgment',
    'proprietor-agent',
    'optional-mail',
    'court-ordered',
  ],
  'us-ny': [
    'personal-delivery',
    'deliver-and-mail',
    'nail-and-mail',
    'agent-for-service',
    'publication',
    'court-ordered',
    'mail-acknowledgment',
  ],
  'us-pa': [
    'personal-delivery',
    'residence-adult-family',
    'residence-adult-in-charge',
    'place-of-business',
    'acceptance',
    'lodging-clerk-or-manager',
    'mail-440',
    'publication',
    'special-order-430',
  ],
  'us-tx': [
    'personal-delivery',
    'certified-mail',
    'substitute-at-location',
    'acceptance-of-service',
    'other-substitute',
    'publication',
    'secretary-of-state-long-arm',
    'electronic-substitute',
    'waiver',
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
      'out-of-state-mail',
      'commercial-abandonment-mail',
      'post-and-mail',
      'hague',
    ])
  })

  test('a way of an eviction is offered in one', () => {
    const eviction = { ...PERSON, flags: ['eviction'] }
    const more = waysOpen('us-fl', eviction).filter((way) => !waysOpen('us-fl', PERSON).includes(way))
    expect(more).toEqual(['eviction-personal', 'eviction-posting'])
  })

  test('a way of one court alone is offered there, and one for anyone to a county too', () => {
    expect(waysOpen('us-tx', { kind: 'county', court: 'justice' })).toEqual([
      'justice-personal',
      'certified-mail',
      'justice-certified-mail',
      'political-subdivision',
      'acceptance-of-service',
      'justice-alternative',
      'waiver',
    ])
  })

  test('the law of the state is offered in a district court that sits there', () => {
    const inNewYork = waysOpen('us-federal', { ...PERSON, facts: { forumState: 'us-ny' } })
    expect(inNewYork.filter((way) => way.startsWith('state-law'))).toEqual([
      'state-law-ny-nail-and-mail',
      'state-law-ny-deliver-and-mail',
      'state-law-ny-mail-acknowledgment',
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

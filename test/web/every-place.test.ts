import { addServe } from '../../src/actions/add-serve'
import type { Context } from '../../src/actions/context'
import { openCase } from '../../src/actions/open-case'
import type { JsonObject } from '../../src/domain/cases/matter'
import { newId } from '../../src/stores/ids'
import { assign } from './support/case'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

type Typed = Readonly<Record<string, string>>

/** What a place wants beside what every place wants: of the case, of the delivery, of the service, of the signing. */
type Place = {
  readonly id: string
  readonly court: string
  readonly of?: JsonObject
  readonly before?: readonly (readonly [type: string, typed: Typed])[]
  readonly act?: Typed
  readonly facts?: Typed
  readonly signed?: Typed
}

const DELIVERY = {
  at: '2026-06-04T19:40',
  'place.address': '1 Main Street',
  'to.name': 'Ana Roe',
  'identifiedBy.how': 'said-own-name',
  'identifiedBy.note': 'She said: I am Ana Roe.',
  'description.gender': 'female',
  'description.race': 'white',
  'description.skin': 'white',
  'description.hair': 'black',
  'description.age': '36-50',
  'description.height': '5\'4"-5\'8"',
  'description.weight': '131-160 lb',
  'description.other': 'glasses',
  'military.answer': 'not-in-service',
  'military.askedOf': 'Ana Roe',
}
const NO_PARTY = { 'server.over18': 'yes', 'server.notParty': 'yes' }

const PLACES: readonly Place[] = [
  { id: 'us-ny', court: 'supreme', facts: { 'server.address': '2 Court Street' } },
  {
    id: 'us-ca',
    court: 'superior',
    facts: {
      ...NO_PARTY,
      'server.address': '2 Court Street',
      'server.phone': '555-0100',
      'server.class': 'process-server',
      'fees.total': '85.00',
      'noticeToPersonServed.as': 'individual',
    },
    signed: { 'signature.place': 'Los Angeles, California' },
  },
  {
    id: 'us-federal',
    court: 'us-district',
    of: { district: 'Southern District of New York' },
    facts: { ...NO_PARTY, summonsSealed: 'yes' },
    signed: { 'signature.place': 'New York, New York' },
  },
  {
    id: 'us-fl',
    court: 'circuit',
    of: { county: 'Orange' },
    before: [['papers-received', { at: '2026-06-02T09:15' }]],
    act: {
      'place.county': 'Orange',
      'copyMarked.date': '2026-06-04',
      'copyMarked.time': '7:40 p.m.',
      'copyMarked.initials': 'PS',
    },
    facts: {
      'server.class': 'certified-server',
      'server.circuit': 'Ninth',
      'server.licence': 'CPS-1',
      'server.licenceExpires': '2027-04-30',
      'server.over18': 'yes',
      'server.noInterest': 'yes',
    },
    signed: { 'signature.place': 'Orlando, Florida' },
  },
  {
    id: 'us-il',
    court: 'circuit',
    of: { county: 'Cook' },
    act: { 'place.county': 'Cook' },
    facts: { ...NO_PARTY, 'server.class': 'private-detective', 'server.licence': '117-000001' },
  },
  {
    id: 'us-nj',
    court: 'law-division',
    before: [
      [
        'inquiry',
        {
          at: '2026-06-02T09:15',
          kind: 'postal',
          of: 'the postmaster',
          result: 'Mail is delivered there.',
          purpose: 'To give notice of the action.',
        },
      ],
    ],
    act: { 'place.kind': 'dwelling-place', 'place.basis.0.kind': 'name-on-mailbox' },
    facts: { 'server.class': 'adult', 'server.noInterest': 'yes' },
  },
  {
    id: 'us-pa',
    court: 'common-pleas',
    of: { county: 'Butler', originalProcess: 'complaint' },
    act: { 'place.county': 'Butler' },
    facts: { 'server.class': 'sheriff', 'server.county': 'Butler' },
  },
  {
    id: 'us-tx',
    court: 'district',
    of: { county: 'Harris' },
    before: [['papers-received', { at: '2026-06-02T09:15' }]],
    act: { endorsedCopy: 'yes' },
    facts: {
      'server.class': 'certified-server',
      'server.licence': 'PSC-1',
      'server.licenceExpires': '2027-08-31',
      'server.dateOfBirth': '1980-03-03',
      'server.address': '12 Elm Street, Houston, TX 77003, United States',
      'server.notParty': 'yes',
      'server.noInterest': 'yes',
    },
    signed: { 'signature.county': 'Harris', 'signature.state': 'Texas' },
  },
  {
    id: 'uk-ew',
    court: 'county-court',
    facts: { 'server.title': 'process server', responsePack: 'yes' },
  },
]

async function serveIn({ id, court, of = {} }: Place, ctx: Context): Promise<string> {
  const [caseId, serveId] = [newId(), newId()]
  await openCase(ctx, {
    id: caseId,
    case: {
      jurisdiction: id,
      court,
      county: 'Kings',
      number: '5/2026',
      commenced: '2026-06-01',
      plaintiffs: ['Acme Corp.'],
      defendants: ['Ana Roe'],
      attorney: { name: 'Lee Counsel', address: '2 Court Street', phone: '555-0100', for: 'Plaintiff' },
      ...of,
    },
    papers: ['Summons and Complaint'],
  })
  const recipient = { name: 'Ana Roe', kind: 'natural-person' }
  const serve = { recipient, method: 'personal-delivery', placeOfService: 'in-state' as const }
  await addServe(ctx, { id: serveId, caseId, serve })
  await assign(ctx, serveId, 'Ada Admin')
  return serveId
}

describe('delivery in hand is recorded and proved on the pages alone', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  it.each(PLACES)('in $id', async (place) => {
    const serve = `/serves/${await serveIn(place, ctx)}`
    for (const [type, typed] of place.before ?? []) await visitor.send(`${serve}/record/${type}`, typed)
    await visitor.send(`${serve}/record/delivered`, { ...DELIVERY, ...place.act })
    const kept = await visitor.send(`${serve}/facts`, place.facts ?? {})
    expect([kept.status, kept.status === 303 ? '' : words(kept.text)]).toEqual([303, ''])
    const drawn = await visitor.send(`${serve}/proofs/new`, place.signed ?? {})
    expect([drawn.status, drawn.status === 303 ? '' : words(drawn.text)]).toEqual([303, ''])
  })

  it('leads from what is lacking to the page that asks for it, and for an act to none', async () => {
    const serve = `/serves/${await serveIn({ id: 'us-ca', court: 'superior' }, ctx)}`
    await visitor.send(`${serve}/record/delivered`, { at: DELIVERY.at, 'place.address': '1 Main Street' })
    const { text } = await visitor.get(`${serve}/proofs/new`)
    expect(text).toContain(`<a href="${serve}/facts">That the server is not a party</a>`)
    expect(text).toContain('<li>How the person was known')
  })
})

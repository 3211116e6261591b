import { alsoChanged, told, withChange } from '../../support/matters'

const ABODE = 'FRCP 4(e)(2)(B)'
const AGENT = 'FRCP 4(e)(2)(C), FRCP 4(h)(1)(B)'
const ENTITY = `${AGENT}, FRCP 4(j)(2), 28 USC 1608(b)(2)`
const HAGUE = 'FRCP 4(l), Hague Service Convention art. 6'
const AGES = 's. 48.031(1)(a), Fla. Stat., 735 ILCS 5/2-203, R. 4:4-4(a)(1), TRCP 106(b)(1)'
const TOLD = 'CCP 415.20, s. 48.031(1)(a), Fla. Stat., 735 ILCS 5/2-203'
const LATE = { type: 'waiver-returned', at: '2026-04-10' }
const waivable = (name: string): string => `needs ${name} (case law; override with a reason)`

// What is taken out of a complete sample, and the line that a person is then told.
const rows: readonly (readonly [sample: string, path: string, line: string])[] = [
  ['personal-delivery', 'case.number', 'missing case.number (FRCP 10(a))'],
  ['personal-delivery', 'case.district', 'missing case.district (FRCP 10(a))'],
  ['personal-delivery', 'papers', 'missing papers (FRCP 4(c)(1))'],
  ['personal-delivery', 'summonsSealed', waivable('summonsSealed')],
  ['personal-delivery', 'server.over18', 'missing server.over18 (FRCP 4(c)(2))'],
  ['personal-delivery', 'server.notParty', 'missing server.notParty (FRCP 4(c)(2))'],
  ['personal-delivery', 'events[1].place.address', 'missing delivered.place.address (FRCP 4(l))'],
  ['personal-delivery', 'events[1].identifiedBy', waivable('identifiedBy')],
  ['personal-delivery', 'signature.on', 'missing signature.on (28 USC 1746)'],
  ['personal-delivery', 'signature.place', 'missing signature.place (28 USC 1746)'],
  ['abode', 'events[2].to.name', `missing left-with-substitute.to.name (${ABODE})`],
  ['abode', 'events[2].to.resides', `missing left-with-substitute.to.resides (${ABODE})`],
  ['abode', 'events[2].to.suitable', `missing left-with-substitute.to.suitable (${ABODE})`],
  ['abode', 'events[2].place.kind', `missing left-with-substitute.place.kind (${ABODE})`],
  ['abode', 'events[2].place.basis', waivable('place.basis')],
  ['abode-mailed', 'events[1].to.address', 'missing mailed.to.address (FRCP 4(l))'],
  ['agent', 'events[0].to.name', `missing agent-served.to.name (${ENTITY})`],
  ['agent', 'events[0].to.role', `missing agent-served.to.role (${ENTITY})`],
  ['agent', 'events[0].to.authority', `missing agent-served.to.authority (${AGENT})`],
  ['agent', 'events[0].statedAuthority', waivable('statedAuthority')],
  ['corporate-officer', 'events[0].to.role', `missing delivered.to.role (${ENTITY})`],
  ['state-local-government', 'events[0].to.title', 'missing delivered.to.title (FRCP 4(j)(2))'],
  ['foreign-law', 'foreignLaw.text', 'missing foreignLaw.text (FRCP 4(f)(2)(A))'],
  ['foreign-personal', 'foreignLaw.source', waivable('foreignLaw.source')],
  ['us-government', 'events[0].to.name', 'missing delivered.to.name (FRCP 4(i)(1))'],
  ['us-government', 'events[0].to.title', 'missing delivered.to.title (FRCP 4(i)(1))'],
  ['us-government', 'events[1]', 'missing mailed (FRCP 4(i)(1))'],
  ['us-government', 'events[1].articleNumber', waivable('general.articleNumber')],
  ['us-agency', 'events[1].to.address', 'missing mailed.to.address (FRCP 4(i)(1))'],
  ['us-agency', 'events[2].to.name', 'missing mailed.to.name (FRCP 4(i)(2))'],
  ['waiver', 'waiver.addressee', 'missing waiver.addressee (FRCP 4(d))'],
  ['waiver', 'events[0].returnDays', 'missing waiver-sent.returnDays (FRCP 4(d)(1)(F))'],
  ['waiver-costs', 'events[0].to.address', 'missing waiver-sent.to.address (FRCP 4(d)(1))'],
  ['waiver-costs', 'events[0].mailClass', 'missing waiver-sent.mailClass (FRCP 4(d)(1))'],
  ['waiver-costs', 'events[0].copiesOfForm', 'missing waiver-sent.copiesOfForm (FRCP 4(d)(1))'],
  ['waiver-costs', 'events[0].returnEnvelope', 'missing waiver-sent.returnEnvelope (FRCP 4(d)(1))'],
  ['waiver-costs', 'waiver.bothInUs', 'missing waiver.bothInUs (FRCP 4(d)(2))'],
  ['waiver-costs', 'waiver.laterServedAt', 'missing waiver.laterServedAt (FRCP 4(d)(2))'],
  ['waiver-costs', 'waiver.laterService', 'missing waiver.laterService (FRCP 4(d)(2))'],
  ['waiver-costs', 'waiver.expenses[0].amount', 'missing waiver.expenses[0].amount (FRCP 4(d)(2))'],
  ['waiver-costs', 'waiver.expenses[1].for', 'missing waiver.expenses[1].for (FRCP 4(d)(2))'],
  ['hague-central-authority', 'hague.certificate.dated', `missing hague.certificate.dated (${HAGUE})`],
  ['hague-central-authority', 'hague.requestedAt', waivable('hague.requestedAt')],
  ['foreign-mail-clerk', 'events[0].clerk', 'missing mailed.clerk (FRCP 4(f)(2)(C)(ii))'],
  ['foreign-mail-clerk', 'events[1].signedBy', 'missing delivered.signedBy (FRCP 4(f)(2)(C)(ii), FRCP 4(l))'],
  ['hague-mail', 'foreignLaw.position', waivable('foreignLaw.position')],
  ['hague-mail', 'events[1].signedByCapacity', waivable('delivered.signedByCapacity')],
  ['hague-central-authority', 'hague.address', waivable('hague.address')],
  ['hague-central-authority', 'hague.duplicate', waivable('hague.duplicate')],
  ['hague-central-authority', 'hague.translation', waivable('hague.translation')],
  ['hague-central-authority', 'hague.certificate.place', `missing hague.certificate.place (${HAGUE})`],
  ['hague-central-authority', 'hague.certificate.method', `missing hague.certificate.method (${HAGUE})`],
  ['hague-central-authority', 'events[1]', `missing delivered (${HAGUE})`],
  ['foreign-rogatory', 'rogatory.authority', 'missing rogatory.authority (FRCP 4(f)(2)(B))'],
  ['foreign-rogatory', 'rogatory.returnDated', 'missing rogatory.returnDated (FRCP 4(l))'],
  ['foreign-rogatory', 'rogatory.person', 'missing rogatory.person (FRCP 4(l))'],
  ['court-ordered-foreign', 'order.judge', 'missing order.judge (FRCP 4(f)(3))'],
  ['court-ordered-foreign', 'foreignLaw.position', 'missing foreignLaw.position (FRCP 4(f)(3))'],
  ['court-ordered-foreign', 'events[1].shown', 'missing emailed.shown (FRCP 4(l))'],
  ['fsia-state-mail', 'fsia.papers', 'missing fsia.papers (28 USC 1608)'],
  ['fsia-state-mail', 'events[0].to.name', 'missing mailed.to.name (28 USC 1608(a)(3))'],
  ['fsia-agency-mail', 'events[1].signedBy', 'missing delivered.signedBy (28 USC 1608(c))'],
  ['fsia-agency-mail', 'fsia.order', 'missing fsia.order (28 USC 1608)'],
  ['fsia-arrangement', 'fsia.arrangement', 'missing fsia.arrangement (28 USC 1608(a)(1))'],
  ['fsia-convention', 'fsia.order', 'missing fsia.order (28 USC 1608)'],
  ['fsia-agency-officer', 'fsia.order', 'missing fsia.order (28 USC 1608)'],
  ['fsia-agency-officer', 'events[0].to.name', `missing delivered.to.name (${ENTITY})`],
  ['fsia-agency-officer', 'events[0].to.role', `missing delivered.to.role (${ENTITY})`],
  ['fsia-diplomatic', 'events[1].clerk', 'missing mailed.clerk (28 USC 1608(a)(4))'],
  ['fsia-diplomatic', 'fsia.copies', 'missing fsia.copies (28 USC 1608(a)(4))'],
  ['fsia-diplomatic', 'events[1].articleNumber', waivable('dispatched.articleNumber')],
  ['fsia-diplomatic', 'fsia.notWithin30Days', 'missing fsia.notWithin30Days (28 USC 1608(a)(4))'],
  ['state-law-ca-substituted', 'borrowed.statute', 'missing borrowed.statute (FRCP 4(e)(1))'],
  ['state-law-ca-substituted', 'borrowed.because', 'missing borrowed.because (FRCP 4(e)(1), FRCP 4(g))'],
  ['state-law-ny-nail-and-mail', 'events[3].part', 'missing affixed[0].part (CPLR 308(4))'],
  [
    'state-law-il-abode',
    'events[0].substituteAge',
    `missing left-with-substitute[0].substituteAge (${AGES})`,
  ],
  ['state-law-il-abode', 'events[0].contentsSaid', `missing left-with-substitute[0].contentsSaid (${TOLD})`],
  ['state-law-tx-certified-mail', 'events[1].signedBy', 'missing delivered[1].signedBy (TRCP 107(c))'],
  ['no-service', 'notServed.cause', 'missing notServed.cause (FRCP 4(l))'],
  ['no-service', 'events[1].place.address', 'missing attempted[1].place.address (FRCP 4(l))'],
]

const pathOf = (path: string): string => (/^(case|papers)\b/.test(path) ? path : `serves[0].${path}`)

test.each(rows)('United States: %s without %s', async (sample, path, line) => {
  expect(await told(withChange(`us-federal-${sample}`, pathOf(path), undefined))).toEqual([`s1: ${line}`])
})

test.each<readonly [string, string, unknown, string]>([
  ['personal-delivery', 'summonsSealed', false, 'without the signature of the clerk'],
  ['personal-delivery', 'server.name', 'Acme Supply Corp.', 'has the name of a party'],
  ['personal-delivery', 'server.notParty', false, 'recorded as a party'],
  ['personal-delivery', 'server.over18', false, 'under 18'],
  ['personal-delivery', 'recipient.kind', 'minor', 'not open to this recipient'],
  ['abode', 'events[2].to.resides', false, 'not residing there'],
  ['abode', 'events[2].place.kind', 'workplace', 'not recorded as the dwelling'],
  ['us-government', 'events[1].mailClass', 'priority', 'priority or express mail is not enough'],
  ['us-agency', 'events[0].mailClass', 'express', 'priority or express mail is not enough'],
  ['us-agency', 'events[0].to.role', 'us-attorney', 'addressed to the civil-process clerk'],
  ['waiver', 'events[0].returnDays', 29, 'at least 30 days'],
  ['waiver-abroad', 'events[0].returnDays', 59, 'at least 60 days'],
  ['waiver', 'recipient.kind', 'united-states', 'not open to this recipient'],
  ['waiver-costs', 'placeOfService', 'out-of-country', 'a defendant located in the United States only'],
  ['waiver-costs', 'waiver.bothInUs', false, 'both located in the United States'],
  ['waiver-costs', 'events[0].copiesOfForm', 1, 'two copies of the waiver form'],
  ['waiver-costs', 'events[0].returnEnvelope', false, 'a prepaid means of returning the form'],
  ['waiver-costs', 'events[1]', { type: 'waiver-returned', at: '2026-04-09' }, 'returned in time'],
  // Thirty days after Tuesday 10 March are Thursday 9 April.
  ['waiver-costs', 'waiver.laterServedAt', '2026-04-08', 'before the time to return the waiver was over'],
  ['foreign-mail-clerk', 'events[0].mailClass', 'first-class', 'requires no signed receipt'],
  ['fsia-state-mail', 'events[0].mailClass', 'priority', 'requires no signed receipt'],
  ['fsia-diplomatic', 'events[1].mailClass', 'ordinary', 'requires no signed receipt'],
  ['fsia-state-mail', 'events[0].to.role', 'embassy', 'the head of its ministry of foreign affairs'],
  ['fsia-diplomatic', 'fsia.copies', 1, 'two copies go to the Secretary of State'],
  ['hague-not-served', 'events[1]', { type: 'delivered', at: '2026-05-28' }, 'both service and why nothing'],
  ['court-ordered-foreign', 'order.dated', '2026-03-11', 'earlier than the order'],
  ['state-law-il-abode', 'events[1]', undefined, 'mail'],
  ['corporate-agent-by-law', 'events[1]', undefined, 'also wants a copy mailed'],
])('United States: %s with %s %s is refused', async (sample, path, value, because) => {
  const lines = await told(withChange(`us-federal-${sample}`, pathOf(path), value))
  expect(lines.filter((line) => line.includes(because))).not.toEqual([])
})

test.each([
  [
    'a receipt under the name of the addressee asks for nothing more',
    'hague-mail',
    'events[1]',
    { type: 'delivered', at: '2026-03-16', signedBy: 'Robin Doe' },
  ],
  ['a waiver that came back late lets the expenses be asked for', 'waiver-costs', 'events[1]', LATE],
  [
    'the defendant may be served on the last day of the request',
    'waiver-costs',
    'waiver.laterServedAt',
    '2026-04-09',
  ],
])('United States: %s', async (_name, sample, path, value) => {
  expect(await told(withChange(`us-federal-${sample}`, pathOf(path), value))).toEqual([])
})

describe('a marshal who serves a city', () => {
  const onACity = withChange('us-federal-marshal', 'serves[0].recipient', {
    name: 'City of Springfield',
    kind: 'municipality',
  })
  const handed = alsoChanged(onACity, 'serves[0].events[0].identifiedBy', undefined)

  test('says to whom, and in what role that person took the papers', async () => {
    expect(await told(handed)).toEqual(['s1: missing delivered.to (FRCP 4(h)(1)(B), FRCP 4(j)(2))'])
    expect(await told(alsoChanged(handed, 'serves[0].events[0].to', { name: 'Ana Roe' }))).toEqual([
      's1: missing delivered.to.role (FRCP 4(h)(1)(B), FRCP 4(j)(2))',
    ])
    const to = { name: 'Ana Roe', role: 'chief-executive' }
    expect(await told(alsoChanged(handed, 'serves[0].events[0].to', to))).toEqual([])
  })
})

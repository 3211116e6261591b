import { told, withChange } from '../../support/matters'

const ABODE = 'FRCP 4(e)(2)(B)'
const AGENT = 'FRCP 4(e)(2)(C), FRCP 4(h)(1)(B)'
const ENTITY = `${AGENT}, FRCP 4(j)(2)`
const HAGUE = 'FRCP 4(l), Hague Service Convention art. 6'
const AGES = 's. 48.031(1)(a), Fla. Stat., 735 ILCS 5/2-203, R. 4:4-4(a)(1), TRCP 106(b)(1)'
const TOLD = 'CCP 415.20, s. 48.031(1)(a), Fla. Stat., 735 ILCS 5/2-203'
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
  ['waiver', 'waiver.days', 'missing waiver.days (FRCP 4(d)(1)(F))'],
  ['hague-central-authority', 'hague.certificate.dated', `missing hague.certificate.dated (${HAGUE})`],
  ['hague-central-authority', 'hague.requestedAt', waivable('hague.requestedAt')],
  ['foreign-mail-clerk', 'events[0].clerk', 'missing mailed.clerk (FRCP 4(f)(2)(C)(ii))'],
  ['foreign-mail-clerk', 'events[1].signedBy', 'missing delivered.signedBy (FRCP 4(f)(2)(C)(ii), FRCP 4(l))'],
  ['hague-mail', 'foreignLaw.position', waivable('foreignLaw.position')],
  ['court-ordered-foreign', 'order.judge', 'missing order.judge (FRCP 4(f)(3))'],
  ['court-ordered-foreign', 'foreignLaw.position', 'missing foreignLaw.position (FRCP 4(f)(3))'],
  ['court-ordered-foreign', 'events[1].shown', 'missing emailed.shown (FRCP 4(l))'],
  ['fsia-state-mail', 'fsia.papers', 'missing fsia.papers (28 USC 1608)'],
  ['fsia-diplomatic', 'fsia.notWithin30Days', 'missing fsia.notWithin30Days (28 USC 1608(a)(4))'],
  ['fsia-agency-officer', 'events[0].to.title', 'missing delivered.to.title (28 USC 1608(b)(2))'],
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
  ['waiver', 'waiver.days', 29, 'at least 30 days'],
  ['waiver-abroad', 'waiver.days', 59, 'at least 60 days'],
  ['waiver', 'recipient.kind', 'united-states', 'not open to this recipient'],
  ['court-ordered-foreign', 'order.dated', '2026-03-11', 'earlier than the order'],
  ['state-law-il-abode', 'events[1]', undefined, 'mail'],
  ['corporate-agent-by-law', 'events[1]', undefined, 'also wants a copy mailed'],
])('United States: %s with %s %s is refused', async (sample, path, value, because) => {
  const lines = await told(withChange(`us-federal-${sample}`, pathOf(path), value))
  expect(lines.filter((line) => line.includes(because))).not.toEqual([])
})

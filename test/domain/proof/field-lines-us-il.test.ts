import { told, withChange } from '../../support/matters'

const CODE = '735 ILCS 5'
const INDIVIDUAL = `${CODE}/2-203`
const SOS = '805 ILCS 5/5.25, 805 ILCS 180/1-50'
const ENTITY = `${CODE}/2-204, ${CODE}/2-205, ${CODE}/2-211`
const waivable = (name: string): string => `needs ${name} (case law; override with a reason)`

// What is taken out of a complete sample, and the line that a person is then told.
const rows: readonly (readonly [sample: string, path: string, line: string])[] = [
  ['personal-delivery', 'case.number', waivable('case.number')],
  ['personal-delivery', 'events[1].place.address', `missing delivered.place.address (${INDIVIDUAL})`],
  ['personal-delivery', 'events[1].place.county', waivable('place.county')],
  [
    'personal-delivery',
    'events[1].description.gender',
    `missing delivered.description.gender (${INDIVIDUAL})`,
  ],
  ['personal-delivery', 'events[1].description.race', `missing delivered.description.race (${INDIVIDUAL})`],
  ['personal-delivery', 'events[1].description.age', `missing delivered.description.age (${INDIVIDUAL})`],
  ['personal-delivery', 'events[1].identifiedBy', waivable('identifiedBy')],
  ['personal-delivery', 'server.class', `missing server.class (${CODE}/2-202)`],
  ['personal-delivery', 'server.notParty', `missing server.notParty (${CODE}/2-202, ${CODE}/2-208)`],
  ['personal-delivery', 'signature.on', `missing signature.on (${CODE}/2-202, ${CODE}/1-109)`],
  ['personal-refused', 'case.returnDay', 'missing case.returnDay (Ill. S. Ct. R. 101(b)(1))'],
  ['personal-refused', 'server.appointment.dated', `missing server.appointment.dated (${CODE}/2-202)`],
  ['personal-refused', 'server.over18', `missing server.over18 (${CODE}/2-202, ${CODE}/2-208)`],
  ['sheriff', 'server.county', `missing server.county (${CODE}/2-202)`],
  ['abode', 'events[3].to.name', waivable('to.name')],
  ['abode', 'events[3].to.relationship', `missing left-with-substitute.to.relationship (${INDIVIDUAL})`],
  ['abode-resident', 'events[1].to.resides', `missing left-with-substitute.to.resides (${INDIVIDUAL})`],
  ['abode', 'events[3].substituteAge', `missing left-with-substitute.substituteAge (${INDIVIDUAL})`],
  ['abode', 'events[3].contentsSaid', `missing left-with-substitute.contentsSaid (${INDIVIDUAL})`],
  ['abode', 'events[3].place.basis', waivable('place.basis')],
  ['abode', 'events[4].envelope', `missing mailed.envelope (${INDIVIDUAL})`],
  ['abode', 'events[4].to.address', `missing mailed.to.address (${INDIVIDUAL})`],
  ['out-of-state', 'events[1].place.state', `missing delivered.place.state (${CODE}/2-208)`],
  ['corporation-agent', 'events[1].to.name', `missing agent-served.to.name (${CODE}/2-204, ${CODE}/2-211)`],
  ['corporation-agent', 'events[1].to.title', `missing agent-served.to.title (${ENTITY})`],
  ['corporation-agent', 'events[1].statedAuthority', waivable('statedAuthority')],
  ['corporation-agent', 'events[1].description.race', waivable('description')],
  ['corporation-agent', 'events[1].place.address', waivable('place.address')],
  ['corporation-sos', 'sos.ground', `missing sos.ground (${SOS})`],
  ['corporation-sos', 'sos.copies', `missing sos.copies (${SOS})`],
  ['corporation-sos', 'sos.addressBReason', `missing sos.addressBReason (${SOS})`],
  ['corporation-sos', 'sos.receivedBy', waivable('sos.receivedBy')],
  ['special-order', 'order.judge', `missing order.judge (${CODE}/2-203.1)`],
  ['special-order', 'order.terms', `missing order.terms (${CODE}/2-203.1)`],
  ['special-order', 'events[3].body', 'missing emailed[0].body (Ill. S. Ct. R. 102(f))'],
  ['special-order', 'events[3].platform', 'missing emailed[0].platform (Ill. S. Ct. R. 102(f))'],
  ['publication', 'publication[0].county', `missing publication.county (${CODE}/2-206)`],
  ['publication', 'recipient.whereabouts', `missing recipient.whereabouts (${CODE}/2-206)`],
  ['waiver', 'waiver.addressee', `missing waiver.addressee (${CODE}/2-213)`],
  ['waiver', 'waiver.returnBy', `missing waiver.returnBy (${CODE}/2-213)`],
  ['no-service', 'events[1].place.address', 'missing attempted[0].place.address (Ill. S. Ct. R. 102(d))'],
  ['small-claims', 'recipient.address', 'missing recipient.address (Ill. S. Ct. R. 284)'],
]

const pathOf = (path: string): string => (/^(case|papers)\b/.test(path) ? path : `serves[0].${path}`)

test.each(rows)('Illinois: %s without %s', async (sample, path, line) => {
  expect(await told(withChange(`us-il-${sample}`, pathOf(path), undefined))).toEqual([`s1: ${line}`])
})

test.each([
  ['abode', 'events[3].substituteAge', 12, 'under 13'],
  ['abode', 'events[4]', undefined, 'also sent'],
  ['abode', 'events[4].by', { name: 'Kim Clerk' }, 'also sends the copy'],
  ['abode-resident', 'events[1].to.resides', false, 'neither residing there nor of the family'],
  ['personal-delivery', 'server.notParty', false, 'recorded as a party'],
  ['personal-delivery', 'server.name', 'Acme Supply Corp.', 'has the name of a party'],
  ['personal-delivery', 'server.class', 'out-of-state-adult', 'a licensed detective'],
  ['personal-delivery', 'events[1].at', '2026-04-06T10:00', 'The summons had run out'],
  ['personal-refused', 'server.over18', false, 'not over 18'],
  ['corporation-sos', 'events[5].mailClass', 'first-class', 'registered or certified mail'],
  ['special-order', 'events[4]', undefined, 'mailed to the last known address'],
  ['special-order', 'order.dated', '2026-03-11', 'earlier than the order'],
])('Illinois: %s with %s %s is refused', async (sample, path, value, because) => {
  const lines = await told(withChange(`us-il-${sample}`, pathOf(path), value))
  expect(lines.filter((line) => line.includes(because))).not.toEqual([])
})

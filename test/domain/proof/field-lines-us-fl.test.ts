import { told, withChange } from '../../support/matters'

const of = (...sections: readonly string[]): string =>
  sections.map((one) => `s. ${one}, Fla. Stat.`).join(', ')
const RETURN = of('48.21')
const ABROAD = of('48.194(1)', '48.197')
const SOS = of('48.161')
const ORDER = of('48.102', '48.197')
const POSTED = of('48.183', '48.184')
const RULE = 'Fla. R. Civ. P. 1.070(i)'
const waivable = (name: string): string => `needs ${name} (case law; override with a reason)`

// What is taken out of a complete sample, and the line that a person is then told; in the order of the matrix.
const rows: readonly (readonly [sample: string, path: string, line: string])[] = [
  ['personal-delivery', 'case.number', waivable('case.number')],
  ['personal-delivery', 'case.county', waivable('case.county')],
  // 2: when it came to hand
  ['personal-delivery', 'events[1]', `missing papers-received (${RETURN})`],
  ['eviction-posting', 'events[1]', `missing papers-received (${RETURN})`],
  ['state', 'events[1]', `missing papers-received (${RETURN})`],
  // 5, 6: on whom, in which capacity
  ['spouse', 'events[2].to.name', `missing left-with-substitute.to.name (${RETURN})`],
  ['abode', 'events[3].to.name', `missing left-with-substitute.to.name (${RETURN})`],
  ['labor-union', 'events[2].to.name', `missing agent-served.to.name (${RETURN})`],
  ['registered-agent-entity', 'events[2].to.name', `missing agent-served.to.name (${RETURN})`],
  ['registered-agent-entity', 'events[2].to.title', `missing agent-served.to.title (${RETURN})`],
  ['public-officer', 'events[2].to.title', `missing agent-served.to.title (${RETURN})`],
  ['partner', 'events[2].to.title', `missing agent-served.to.title (${RETURN})`],
  ['minor', 'events[2].to.relationship', `missing agent-served.to.relationship (${RETURN})`],
  [
    'spouse',
    'events[2].to.relationship',
    `missing left-with-substitute.to.relationship (${of('48.031(2)(a)')})`,
  ],
  ['abode', 'events[3].to.relationship', waivable('to.relationship')],
  ['state', 'events[2].to.title', `missing agent-served.to.title (${of('48.21', '48.121')})`],
  // 7, 8, 9: every document, the place, the signature
  ['personal-delivery', 'papers', `missing papers (${RETURN})`],
  ['personal-delivery', 'events[3].place.address', waivable('place.address')],
  ['out-of-state', 'events[2].place.address', `missing delivered.place.address (${ABROAD})`],
  ['out-of-state', 'events[2].place.state', `missing delivered.place.state (${ABROAD})`],
  ['personal-delivery', 'signature.on', `missing signature.on (${of('48.21', '92.525')})`],
  // 10: what was written on the copy
  ['personal-delivery', 'events[3].copyMarked.time', waivable('copyMarked')],
  ['eviction-posting', 'events[4].copyMarked.initials', waivable('copyMarked')],
  // 11: who served
  ['personal-delivery', 'server.circuit', waivable('server.circuit')],
  ['personal-delivery', 'server.licence', waivable('server.licence')],
  ['personal-delivery', 'server.licenceExpires', waivable('server.licenceExpires')],
  ['personal-delivery', 'server.noInterest', waivable('server.noInterest')],
  ['sheriff', 'server.county', waivable('server.county')],
  ['out-of-state', 'server.state', `missing server.state (${of('48.194(1)')})`],
  [
    'personal-refused',
    'server.appointment.dated',
    'missing server.appointment.dated (Fla. R. Civ. P. 1.070(b))',
  ],
  // 12 to 14: the four facts of the abode
  ['abode', 'events[3].place.basis', waivable('place.basis')],
  ['abode', 'events[3].to.resides', waivable('to.resides')],
  ['abode', 'events[3].substituteAge', waivable('substituteAge')],
  ['abode', 'events[3].contentsSaid', waivable('contentsSaid')],
  ['eviction-personal', 'events[2].contentsSaid', waivable('contentsSaid')],
  // 16, 17: who came first in line
  [
    'public-agency',
    'ladder',
    `missing ladder (${of('48.111(1)')}, Mattress One v. Sunshop (Fla. 3d DCA 2019))`,
  ],
  ['entity-fallback', 'ladder', waivable('ladder')],
  [
    'registered-agent',
    'agent.employeeTitle',
    `missing agent.employeeTitle (${of('48.091')}, Danny’s Fuel v. Brink’s (Fla. 4th DCA 2024))`,
  ],
  ['registered-agent', 'agent.name', `missing agent.name (${of('48.091', '48.21')})`],
  // 18, 19: spouse, box, copies
  ['spouse', 'spouse.notAdverse', `missing spouse.notAdverse (${of('48.031(2)(a)')})`],
  ['spouse', 'spouse.requestedOrParty', `missing spouse.requestedOrParty (${of('48.031(2)(a)')})`],
  ['spouse', 'spouse.sameDwelling', `missing spouse.sameDwelling (${of('48.031(2)(a)')})`],
  ['private-mailbox', 'mailbox.onlyAddress', `missing mailbox.onlyAddress (${of('48.031(6)')})`],
  ['private-mailbox', 'mailbox.recordsSearched', `missing mailbox.recordsSearched (${of('48.031(6)')})`],
  ['private-mailbox', 'mailbox.howDetermined', `missing mailbox.howDetermined (${of('48.031(6)')})`],
  ['incompetent', 'events[2].copies', `missing agent-served.copies (${of('48.042')})`],
  ['state', 'events[3].copies', `missing mailed.copies (${of('48.121')})`],
  ['statutory-agent', 'events[2].copies', `missing agent-served.copies (${of('48.151')})`],
  // 20, 21: mail and the notice of the officer
  ['state', 'events[3].articleNumber', `missing mailed.articleNumber (${of('48.121')})`],
  ['registered-mail', 'events[1].articleNumber', `missing mailed.articleNumber (${of('48.194(2)')})`],
  ['registered-mail', 'events[2].signedBy', `missing delivered.signedBy (${of('48.194(2)')})`],
  [
    'statutory-agent',
    'statutoryAgent.noticeAttached',
    `missing statutoryAgent.noticeAttached (${of('48.151')})`,
  ],
  ['statutory-agent', 'statutoryAgent.mailedOn', waivable('statutoryAgent.mailedOn')],
  // 22, 23: the Secretary of State
  ['secretary-of-state', 'sos.statute', `missing sos.statute (${SOS})`],
  ['secretary-of-state', 'sos.basis', `missing sos.basis (${SOS})`],
  ['secretary-of-state', 'events[4].means', `missing agent-served.means (${SOS})`],
  ['secretary-of-state', 'events[5].articleNumber', `missing mailed.articleNumber (${SOS})`],
  ['secretary-of-state', 'events[6]', `missing emailed (${SOS})`],
  ['secretary-of-state', 'lastKnown.source', waivable('lastKnown.source')],
  // 24: the order
  ['court-ordered', 'order.judge', `missing order.judge (${ORDER})`],
  ['court-ordered', 'order.terms', `missing order.terms (${ORDER})`],
  ['court-ordered', 'events[4].channel', `missing order.terms.done.channel (${ORDER})`],
  // 25: publication
  ['publication', 'publication[0].position', `missing publication.position (${of('49.10')})`],
  ['publication', 'recipient.majority', `missing recipient.majority (${of('49.041')})`],
  ['publication', 'recipient.whereabouts', `missing recipient.whereabouts (${of('49.041')})`],
  [
    'publication-corporation',
    'recipient.entity.officers',
    `missing recipient.entity.officers (${of('49.051')})`,
  ],
  // 26: posting on the property
  ['eviction-posting', 'events[4].part', `missing affixed.part (${POSTED})`],
  ['eviction-posting', 'events[4].noFamilyFound', `missing affixed.noFamilyFound (${of('48.183')})`],
  ['eviction-posting', 'events[5]', `missing mailed (${of('48.183')})`],
  ['eviction-posting', 'eviction.envelopeGiven', waivable('eviction.envelopeGiven')],
  ['waiver', 'waiver.addressee', `missing waiver.addressee (${RULE})`],
  ['non-service', 'notServed.cause', waivable('notServed.cause')],
  ['non-service', 'events[2].place.address', `missing attempted[0].place.address (${RETURN})`],
  ['foreign', 'events[2].means', `missing delivered.means (${of('48.197')})`],
]

const pathOf = (path: string): string => (/^(case|papers)\b/.test(path) ? path : `serves[0].${path}`)

test.each(rows)('Florida: %s without %s', async (sample, path, line) => {
  expect(await told(withChange(`us-fl-${sample}`, pathOf(path), undefined))).toEqual([`s1: ${line}`])
})

test.each([
  ['personal-delivery', 'events[1].at', '2026-03-05', `received.at (time of day) (${RETURN})`],
  ['personal-delivery', 'events[3].at', '2026-03-10', `delivered.at (time of day) (${RETURN})`],
])('Florida: %s with %s on a day without an hour', async (sample, path, day, line) => {
  const lines = await told(withChange(`us-fl-${sample}`, pathOf(path), day))
  expect(lines.filter((one) => one.includes(line))).toHaveLength(1)
})

test.each([
  [
    'a name that was refused needs no name',
    'abode',
    'events[3].to',
    { nameRefused: true, relationship: 'a son', resides: true },
  ],
  ['the age of the abode may be over 15', 'abode', 'events[3].substituteAge', 15],
  ['outside Florida the hour at hand is not asked for', 'out-of-state', 'events[1]', undefined],
  ['a copy served abroad needs no mark', 'out-of-state', 'events[2].copyMarked', undefined],
  ['an attempt before delivery is told when it was made', 'personal-delivery', 'events[2]', undefined],
])('Florida: %s', async (_name, sample, path, value) => {
  expect(await told(withChange(`us-fl-${sample}`, pathOf(path), value))).toEqual([])
})

test.each([
  ['personal-delivery', 'events[1].at', '2026-03-02T09:15', 'before the summons was issued'],
  ['personal-delivery', 'events[3].at', '2026-03-05T09:00', 'served before they came to hand'],
  ['personal-delivery', 'events[3].at', '2026-03-08T12:00', 'Service on a Sunday is void'],
  [
    'personal-delivery',
    'events[3].by',
    { name: 'Kim Carrier' },
    'somebody else is recorded as having served',
  ],
  ['personal-delivery', 'server.licenceExpires', '2026-03-09', 'expired on the day of service'],
  ['personal-delivery', 'server.name', 'Acme Supply Corp.', 'has the name of a party'],
  ['personal-delivery', 'server.noInterest', false, 'having an interest'],
  ['personal-refused', 'server.over18', false, 'under 18'],
  ['personal-delivery', 'server.class', 'foreign-server', 'in Florida the sheriff'],
  ['personal-delivery', 'signature.on', '2026-03-09', 'signed on Monday, March 9, 2026'],
  ['personal-refused', 'signature.form', 'verification', 'no form of proof open to this signer'],
  ['abode', 'events[3].substituteAge', 14, 'under 15'],
  ['abode', 'events[3].to.resides', false, 'not residing there'],
  ['spouse', 'spouse.notAdverse', false, 'between the spouses'],
  ['spouse', 'spouse.sameDwelling', false, 'not living together'],
  ['private-mailbox', 'mailbox.onlyAddress', false, 'another address'],
  ['sole-proprietor', 'events[2]', undefined, 'two attempts on the owner'],
  ['incompetent', 'events[2].copies', 1, 'two copies'],
  ['state', 'events[3].copies', 1, 'two copies'],
  ['state', 'events[3].mailClass', 'first-class', 'registered or certified mail'],
  ['eviction-posting', 'events[2]', undefined, 'two attempts'],
  ['eviction-posting', 'events[3].at', '2026-03-09T14:00', 'At least six hours'],
  ['eviction-posting', 'events[5].mailClass', 'certified', 'first class mail'],
  ['secretary-of-state', 'events[5].mailClass', 'first-class', 'registered mail, certified mail'],
  ['secretary-of-state', 'events[5].at', '2026-03-09', 'before the Secretary of State was served'],
  ['court-ordered', 'order.dated', '2026-03-11', 'earlier than the order'],
  ['court-ordered', 'events[1].at', '2026-03-10T09:30', 'served before they came to hand'],
  ['court-ordered', 'server.licenceExpires', '2026-03-09', 'expired on the day of service'],
  ['eviction-posting', 'server.licenceExpires', '2026-03-09', 'expired on the day of service'],
  ['posting-no-newspaper', 'events[3]', undefined, 'three different and conspicuous places'],
  ['posting-no-newspaper', 'events[1].place.kind', 'shop', 'recorded as the courthouse'],
])('Florida: %s with %s %s is refused', async (sample, path, value, because) => {
  const lines = await told(withChange(`us-fl-${sample}`, pathOf(path), value))
  expect(lines.filter((line) => line.includes(because))).not.toEqual([])
})

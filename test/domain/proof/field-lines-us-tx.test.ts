import { alsoChanged, told, withChange } from '../../support/matters'

const RETURN = 'TRCP 107(b), CPRC 17.030'
const waivable = (name: string): string => `needs ${name} (case law; override with a reason)`

// What is taken out of a complete sample, and the line that a person is then told.
const rows: readonly (readonly [sample: string, path: string, line: string])[] = [
  // 1 and 2: the case and the court
  ['personal-delivery', 'case.number', 'missing case.number (TRCP 107(b))'],
  ['personal-delivery', 'case.plaintiffs', 'missing case.plaintiffs (TRCP 107(b))'],
  ['personal-delivery', 'case.court', 'missing case.court (TRCP 107(b))'],
  ['personal-delivery', 'case.county', 'missing case.county (TRCP 107(b))'],
  // 3 to 5: the process, its receipt, the person served
  ['personal-delivery', 'papers', `missing papers (${RETURN})`],
  ['personal-delivery', 'events[1]', `missing papers-received (${RETURN})`],
  ['certified-mail', 'events[1]', `missing papers-received (${RETURN})`],
  ['substitute-at-location', 'events[1]', `missing papers-received (${RETURN})`],
  ['secretary-of-state-entity', 'events[1]', `missing papers-received (${RETURN})`],
  ['not-served', 'events[1]', `missing papers-received (${RETURN})`],
  ['eviction-premises', 'events[2]', 'missing papers-received (TRCP 510.8)'],
  // 6: the human who took it, and the capacity
  [
    'registered-agent',
    'events[2].to.name',
    'missing agent-served.to.name (In re Z.J.W., 185 S.W.3d 905 (Tex. App.-Tyler 2006), TRCP 107(b))',
  ],
  ['registered-agent', 'events[2].to.title', 'missing agent-served.to.title (TRCP 107(b), BOC 5.201)'],
  ['registered-agent', 'agent.name', 'missing agent.name (BOC 5.201, TRCP 107(b))'],
  ['entity-officer', 'events[2].to.name', 'missing agent-served.to.name (TRCP 107(b))'],
  [
    'entity-officer',
    'events[2].to.title',
    'missing agent-served.to.title (TRCP 107(b), BOC 5.255, CPRC 17.024)',
  ],
  [
    'prisoner-jail',
    'events[2].to.title',
    'missing agent-served.to.title (TRCP 107(b), BOC 5.255, CPRC 17.024)',
  ],
  ['state', 'events[2].to.name', 'missing agent-served.to.name (TRCP 107(b))'],
  ['secretary-of-state-entity', 'sos.receivedBy', 'missing sos.receivedBy (TRCP 107(b))'],
  ['secretary-of-state-entity', 'sos.title', 'missing sos.title (TRCP 107(b))'],
  ['certified-mail-entity', 'events[3].to.name', waivable('delivered.to.name')],
  ['certified-mail-entity', 'events[3].signedByCapacity', waivable('delivered.signedByCapacity')],
  [
    'substitute-at-location',
    'events[5].to.name',
    'missing order.terms.done.to.name (TRCP 107(b), TRCP 106(b)(1))',
  ],
  ['eviction-substitute', 'events[3].to.name', 'missing left-with-substitute.to.name (TRCP 107(b))'],
  // 7: the address
  ['personal-delivery', 'events[3].place.address', 'missing delivered.place.address (TRCP 107(b))'],
  ['certified-mail', 'events[2].to.address', 'missing mailed.to.address (TRCP 107(b))'],
  ['secretary-of-state-entity', 'sos.address', 'missing sos.address (TRCP 107(b))'],
  ['substitute-at-location', 'order.terms[0].address', waivable('order.terms.address')],
  ['eviction-premises', 'events[6].place.address', 'missing affixed.place.address (TRCP 510.8)'],
  // 10 to 14: the manner, the server, the authority
  ['certified-mail', 'events[2].mailClass', 'missing mailed.mailClass (TRCP 106(a)(2), TRCP 501.2(b))'],
  ['foreign', 'events[2].of', 'missing delivered.of (TRCP 108a)'],
  ['eviction-premises', 'eviction.method', 'missing eviction.method (TRCP 510.8(e))'],
  ['eviction-premises', 'eviction.whyAffixed', 'missing eviction.whyAffixed (TRCP 510.8(e))'],
  ['personal-delivery', 'server.name', 'missing server.name (TRCP 107(b))'],
  ['personal-delivery', 'server.licence', `missing server.licence (${RETURN})`],
  ['personal-delivery', 'server.licenceExpires', `missing server.licenceExpires (${RETURN})`],
  ['personal-refused', 'server.appointment.dated', 'missing server.appointment.dated (TRCP 103)'],
  ['personal-refused', 'server.over18', 'missing server.over18 (TRCP 103, TRCP 108)'],
  ['officer', 'server.title', 'missing server.title (TRCP 103)'],
  ['officer', 'server.county', 'missing server.county (TRCP 103)'],
  ['personal-delivery', 'server.notParty', waivable('server.notParty')],
  ['personal-delivery', 'server.noInterest', waivable('server.noInterest')],
  ['out-of-state', 'server.noInterest', 'missing server.noInterest (TRCP 108)'],
  // 15: the day of delivery on the copy
  ['personal-delivery', 'events[3].endorsedCopy', waivable('delivered.endorsedCopy')],
  ['registered-agent', 'events[2].endorsedCopy', waivable('delivered.endorsedCopy')],
  ['justice-personal', 'events[2].endorsedCopy', waivable('delivered.endorsedCopy')],
  // 16 and 17: the receipt, the article, restricted delivery
  ['certified-mail', 'events[2].receiptAttached', 'missing mailed.receiptAttached (TRCP 107(c))'],
  ['certified-mail', 'events[3].signedBy', 'missing delivered.signedBy (TRCP 107(c))'],
  ['certified-mail', 'events[2].articleNumber', waivable('mailed.articleNumber')],
  [
    'justice-certified-mail',
    'events[2].restrictedDelivery',
    'missing mailed.restrictedDelivery (TRCP 501.2(b))',
  ],
  ['eviction-premises', 'events[7]', 'missing mailed (TRCP 510.8(e))'],
  // 18 to 20: the order, what it directs, the age
  ['substitute-at-location', 'order.judge', 'missing order.judge (TRCP 107(f))'],
  ['substitute-at-location', 'order.terms', 'missing order.terms (TRCP 107(f))'],
  ['other-substitute', 'events[6]', 'missing order.terms[1].done (TRCP 107(f))'],
  ['electronic-substitute', 'events[6].shown', waivable('emailed.shown')],
  [
    'electronic-substitute',
    'events[5].platform',
    'missing order.terms[0].done[0].platform (TRCP 107(b), TRCP 106(b)(2))',
  ],
  ['other-substitute', 'events[5].part', 'missing order.terms[0].done.part (TRCP 107(b), TRCP 107(f))'],
  [
    'substitute-at-location',
    'events[5].substituteAge',
    'missing order.terms.done.substituteAge (TRCP 106(b)(1), TRCP 501.2(e))',
  ],
  [
    'justice-alternative',
    'events[6].to.adult',
    'missing order.terms[1].done.substituteAge (TRCP 106(b)(1), TRCP 501.2(e))',
  ],
  [
    'eviction-substitute',
    'events[3].substituteAge',
    'missing left-with-substitute.substituteAge (TRCP 510.8(d))',
  ],
  // 21: what the Secretary of State takes
  ['secretary-of-state-long-arm', 'sos.copies', waivable('sos.copies')],
  ['secretary-of-state-long-arm', 'sos.fee', waivable('sos.fee')],
  ['secretary-of-state-entity', 'events[2]', waivable('attempted')],
  // 23: nobody served
  ['not-served', 'notServed.cause', 'missing notServed.cause (TRCP 107(d), TRCP 510.8)'],
  ['not-served', 'notServed.whereabouts', 'missing notServed.whereabouts (TRCP 107(d), TRCP 510.8)'],
  ['not-served', 'events[2].place.address', 'missing attempted[0].place.address (TRCP 107(d), TRCP 510.8)'],
  // publication: the oath, then the return
  ['publication', 'recipient.whereabouts', 'missing recipient.whereabouts (TRCP 109)'],
  ['publication-website', 'events[1]', waivable('inquiry')],
  ['publication-website', 'events[0]', 'missing attempted (TRCP 109, TRCP 108)'],
  ['publication', 'case.attorney.name', 'missing case.attorney.name (TRCP 109, TRCP 239a)'],
  ['publication', 'case.attorney.dateOfBirth', 'missing case.attorney.dateOfBirth (CPRC 132.001)'],
  ['publication', 'case.attorney.address', 'missing case.attorney.address (CPRC 132.001)'],
  ['publication', 'events[3]', waivable('papers-received')],
  ['publication', 'publication[0].county', 'missing publication.county (TRCP 116)'],
  ['publication', 'website.from', waivable('website.from')],
  ['publication-website', 'website.noNewspaper', 'missing publication (TRCP 116, TRCP 117)'],
  // 26: what the defendant signs
  ['waiver', 'recipient.address', 'missing recipient.address (TRCP 119)'],
  ['waiver', 'papers', 'missing papers (TRCP 119)'],
  ['acceptance-of-service', 'signature.county', 'missing signature.county (TRCP 119)'],
  // before a judgment on default
  ['default-papers', 'lastKnown.mailing', 'missing lastKnown.mailing (TRCP 239a, TRCP 503.1, TRCP 510.16)'],
  ['default-papers', 'lastKnown.emailUnknown', 'missing lastKnown.email (TRCP 239a)'],
  ['eviction-default', 'lastKnown.email', 'missing lastKnown.email (TRCP 510.16)'],
  ['default-papers', 'military.search.result', 'missing military.search.result (50 USC 3931)'],
  // 24: another officer in an eviction
  ['eviction-substitute', 'eviction.chapter24', 'missing eviction.chapter24 (TRCP 510.8)'],
  // 25: the blanks of the declaration
  ['personal-delivery', 'server.dateOfBirth', 'missing server.dateOfBirth (TRCP 107(e), CPRC 132.001)'],
  ['registered-agent', 'server.dateOfBirth', 'missing server.dateOfBirth (TRCP 107(e), CPRC 17.030)'],
  ['personal-delivery', 'server.address', 'missing server.address (TRCP 107(e), CPRC 132.001)'],
  ['eviction-substitute', 'server.address', 'missing server.address (TRCP 107(e), CPRC 132.001)'],
  ['personal-delivery', 'signature.county', 'missing signature.county (TRCP 107(e), CPRC 132.001)'],
  ['personal-delivery', 'signature.state', 'missing signature.state (TRCP 107(e), CPRC 132.001)'],
  ['personal-delivery', 'signature.on', 'missing signature.on (TRCP 107(e))'],
]

const pathOf = (path: string): string => (/^(case|papers)\b/.test(path) ? path : `serves[0].${path}`)

test.each(rows)('Texas: %s without %s', async (sample, path, line) => {
  expect(await told(withChange(`us-tx-${sample}`, pathOf(path), undefined))).toEqual([`s1: ${line}`])
})

test.each([
  ['personal-delivery', 'events[3].at', '2026-03-10', 'delivered.at (time of day) (TRCP 107(b), TRCP 16)'],
  ['personal-delivery', 'events[1].at', '2026-03-05', `received.at (time of day) (${RETURN})`],
  ['eviction-personal', 'events[3].at', '2026-03-10', 'delivered.at (time of day)'],
])('Texas: %s with %s on a day without an hour', async (sample, path, day, line) => {
  const lines = await told(withChange(`us-tx-${sample}`, pathOf(path), day))
  expect(lines.filter((one) => one.includes(line))).toHaveLength(1)
})

test.each([
  ['an officer needs no oath', 'officer', 'signature.county'],
  ['an officer needs no date of birth', 'officer', 'server.dateOfBirth'],
  ['an eviction asks another officer for no date of birth', 'eviction-substitute', 'server.dateOfBirth'],
  ['outside a justice court the mail may go unrestricted', 'certified-mail', 'events[2].restrictedDelivery'],
  ['an eviction needs no day of delivery on the copy', 'eviction-personal', 'events[3].endorsedCopy'],
])('Texas: %s', async (_name, sample, path) => {
  expect(await told(withChange(`us-tx-${sample}`, pathOf(path), undefined))).toEqual([])
})

test.each([
  [
    'personal-delivery',
    'events[1].by',
    { name: 'Harbor Agency, Inc.' },
    'one individual receives, serves and signs',
  ],
  ['personal-delivery', 'events[3].by', { name: 'Kim Carrier' }, 'one individual receives, serves and signs'],
  ['certified-mail', 'events[2].by', { name: 'Kim Carrier' }, 'one individual receives, mails and signs'],
  [
    'substitute-at-location',
    'events[5].by',
    { name: 'Kim Carrier' },
    'one individual receives, serves and signs',
  ],
  ['personal-delivery', 'events[1].at', '2026-03-02T09:00', 'received before the citation was issued'],
  ['personal-delivery', 'events[1].at', '2026-03-10T19:21', 'served before the server received them'],
  ['certified-mail', 'events[1].at', '2026-03-06T14:31', 'mailed before the server received them'],
  ['other-substitute', 'events[1].at', '2026-03-12T19:00', 'served before the server received them'],
  ['personal-delivery', 'events[0].at', '2025-03-03', 'before the action was commenced'],
  ['personal-delivery', 'signature.on', '2026-03-09', 'signed on Monday, March 9, 2026'],
  ['personal-delivery', 'server.licenceExpires', '2026-03-09', 'expired on the day of service'],
  ['certified-mail-entity', 'server.licenceExpires', '2026-03-05', 'expired on the day of mailing'],
  ['substitute-at-location', 'server.licenceExpires', '2026-03-11', 'expired on the day of service'],
  ['secretary-of-state-entity', 'server.licenceExpires', '2026-03-09', 'expired on the day of service'],
  ['personal-delivery', 'server.name', 'Acme Supply Corp.', 'has the name of a party'],
  ['personal-delivery', 'server.notParty', false, 'recorded as a party'],
  ['personal-delivery', 'server.noInterest', false, 'having an interest'],
  ['personal-refused', 'server.over18', false, 'under 18'],
  ['personal-delivery', 'events[3].at', '2026-03-08T12:00', 'No process is served on a Sunday'],
  ['certified-mail', 'events[3].signedBy', 'spouse', 'somebody else signed'],
  ['certified-mail', 'events[2].mailClass', 'first-class', 'registered or certified with a return receipt'],
  ['certified-mail', 'events[3].at', '2026-03-05', 'delivered before it was mailed'],
  ['justice-certified-mail', 'events[2].restrictedDelivery', false, 'restricted to the addressee'],
  [
    'substitute-at-location',
    'events[5].place.address',
    '31 Oaks Street, Houston, TX 77005',
    'not that of the order',
  ],
  ['electronic-substitute', 'events[6].to.address', 'r.doe@mail.example', 'not that of the order'],
  ['substitute-at-location', 'order.dated', '2026-03-13', 'earlier than the order'],
  ['substitute-at-location', 'events[5].substituteAge', 16, 'older than sixteen'],
  ['eviction-substitute', 'events[3].substituteAge', 16, 'over sixteen'],
  ['eviction-premises', 'events[3]', undefined, 'on at least two occasions'],
  ['eviction-premises', 'events[7].mailClass', 'certified', 'first class mail'],
  ['eviction-premises', 'events[7].to.address', '31 Oak Street, Houston, TX 77005', 'at the premises'],
  ['eviction-premises', 'events[6].at', '2026-03-17T10:00', 'Too close to the trial'],
  [
    'publication',
    'publication[0].dates',
    ['2026-03-16', '2026-03-30', '2026-04-06'],
    'four consecutive weeks',
  ],
  ['publication', 'recipient.whereabouts', 'concealed', 'three grounds'],
  ['waiver', 'signature.on', '2026-03-02', 'on or before the day on which the suit was filed'],
  ['waiver', 'events[0].at', '2026-03-01', 'before the action was commenced'],
  ['eviction-personal', 'server.class', 'certified-server', 'no form of proof open to this signer'],
])('Texas: %s with %s %s is refused', async (sample, path, value, because) => {
  const lines = await told(withChange(`us-tx-${sample}`, pathOf(path), value))
  expect(lines.filter((line) => line.includes(because))).not.toEqual([])
})

test('Texas: a justice court asks for the mailing address alone', async () => {
  const matter = withChange('us-tx-justice-personal', 'serves[0].lastKnown', { mailing: '31 Oak Street' })
  expect(await told(matter)).toEqual([])
})

test('Texas: a publication is returned over an official signature', async () => {
  const server = {
    name: 'Pat Server',
    class: 'certified-server',
    licence: 'PSC-10001',
    licenceExpires: '2027-08-31',
    dateOfBirth: '1980-03-03',
    address: '12 Elm Street, Houston, TX 77003, United States',
    notParty: true,
    noInterest: true,
  }
  const signature = { form: 'declaration', on: '2026-04-10', county: 'Harris', state: 'Texas' }
  const matter = alsoChanged(
    withChange('us-tx-publication', 'serves[0].server', server),
    'serves[0].signature',
    signature,
  )
  expect(await told(matter)).toEqual([
    'serves[0].server.class: the return of a citation by publication carries an official signature (TRCP 117); have it signed by the sheriff or constable or the clerk who had it published',
  ])
})

test('Texas: a return signed after one was filed says which it amends', async () => {
  expect(await told(withChange('us-tx-amended', 'serves[0].amends', undefined))).toEqual([
    'serves[0].signature.on: the paper would be signed on Friday, March 20, 2026, after it was filed on Friday, March 13, 2026; correct the day that is wrong',
  ])
})

import { told, withChange } from '../../support/matters'

// What is taken out of a complete sample, and the line that a person is then told; from the matrices of the two
// states: a rule that wants it (missing), or case law and prudence (needs).
const rows: readonly (readonly [string, string, string])[] = [
  ['us-nj-personal-delivery', 'events[2].place.address', 'missing delivered.place.address (R. 4:4-7)'],
  [
    'us-nj-personal-delivery',
    'events[2].place.basis',
    'needs place.basis (case law; override with a reason)',
  ],
  ['us-nj-personal-delivery', 'server.class', 'missing server.class (R. 4:4-3(a))'],
  ['us-nj-personal-delivery', 'case.number', 'missing case.number (R. 4:4-7)'],
  ['us-nj-personal-delivery', 'case.county', 'needs case.county (case law; override with a reason)'],
  ['us-nj-personal-delivery', 'papers', 'missing papers (R. 4:4-7)'],
  ['us-nj-personal-delivery', 'signature.on', 'missing signature.on (R. 4:4-7)'],
  ['us-nj-household-member', 'events[2].to.name', 'missing left-with-substitute.to.name (R. 4:4-7)'],
  [
    'us-nj-household-member',
    'events[2].to.resides',
    'missing left-with-substitute.to.resides (R. 4:4-4(a)(1))',
  ],
  [
    'us-nj-household-member',
    'events[2].to.relationship',
    'missing left-with-substitute.to.relationship (R. 4:4-4(a)(1), R. 4:4-4(a)(2), R. 4:4-4(a)(3))',
  ],
  [
    'us-nj-household-member',
    'events[2].substituteAge',
    'missing left-with-substitute.substituteAge (R. 4:4-4(a)(1))',
  ],
  [
    'us-nj-household-member-unnamed',
    'events[2].description.gender',
    'missing left-with-substitute.description.gender (R. 4:4-7)',
  ],
  [
    'us-nj-household-member-unnamed',
    'events[2].description.age',
    'missing left-with-substitute.description.age (R. 4:4-7)',
  ],
  [
    'us-nj-corporate-agent',
    'events[1].to.title',
    'missing agent-served.to.title (R. 4:4-4(a)(6), Jameson v. A & P, 363 N.J. Super. 419 (App. Div. 2003))',
  ],
  ['us-nj-corporate-agent', 'events[1].to.name', 'missing agent-served.to.name (R. 4:4-7)'],
  [
    'us-nj-corporate-agent',
    'events[1].statedAuthority',
    'needs statedAuthority (case law; override with a reason)',
  ],
  ['us-nj-corporate-agent', 'events[0]', 'missing inquiry (R. 4:4-7)'],
  [
    'us-nj-minor-parent',
    'events[2].to.relationship',
    'missing agent-served.to.relationship (R. 4:4-4(a)(1), R. 4:4-4(a)(2), R. 4:4-4(a)(3))',
  ],
  ['us-nj-mail-after-attempt', 'events[2].place.address', 'missing attempted[0].place.address (R. 4:4-3(a))'],
  ['us-nj-mail-after-attempt', 'events[5].articleNumber', 'missing mailed[0].articleNumber (R. 4:4-7)'],
  ['us-nj-mail-after-attempt', 'events[5].mailClass', 'missing mailed[0].mailClass (R. 4:4-3(a))'],
  ['us-nj-mail-after-attempt', 'events[5].to.address', 'missing mailed[0].to.address (R. 4:4-7)'],
  ['us-nj-mail-after-attempt', 'events[7].what', 'missing returned-unclaimed.what (R. 4:4-7)'],
  [
    'us-nj-mail-after-attempt',
    'events[7].ordinaryNotReturnedAsOf',
    'missing returned-unclaimed.ordinaryNotReturnedAsOf (R. 4:4-3(a))',
  ],
  ['us-nj-out-of-state-mail', 'server.authority', 'missing server.authority.basis (R. 4:4-4(b)(1))'],
  ['us-nj-out-of-state-mail', 'events[4].signedBy', 'missing delivered.signedBy (R. 4:4-7)'],
  ['us-nj-court-ordered', 'order.judge', 'missing order.judge (R. 4:4-4(b)(3))'],
  ['us-nj-court-ordered', 'order.dated', 'missing order.dated (R. 4:4-4(b)(3))'],
  ['us-nj-court-ordered', 'order.terms', 'missing order.terms (R. 4:4-4(b)(3))'],
  ['us-nj-publication', 'publication[0].dates', 'missing publication.dates (R. 4:4-5(a)(3))'],
  ['us-pa-personal-delivery', 'events[0].place.address', 'missing delivered.place.address (Rule 405)'],
  [
    'us-pa-personal-delivery',
    'events[0].identifiedBy',
    'needs identifiedBy.note (case law; override with a reason)',
  ],
  ['us-pa-personal-delivery', 'server.county', 'missing server.county (Rule 400)'],
  [
    'us-pa-personal-delivery',
    'case.originalProcess',
    'needs case.originalProcess (case law; override with a reason)',
  ],
  ['us-pa-personal-delivery', 'case.commenced', 'needs case.commenced (case law; override with a reason)'],
  [
    'us-pa-residence-adult-family',
    'events[0].to.adult',
    'missing left-with-substitute.to.adult (Rule 402(a))',
  ],
  [
    'us-pa-residence-adult-family',
    'events[0].to.relationship',
    'missing left-with-substitute.to.relationship (Rule 402(a))',
  ],
  [
    'us-pa-residence-adult-family',
    'events[0].to.resides',
    'missing left-with-substitute.to.resides (Rule 402(a))',
  ],
  ['us-pa-residence-adult-family', 'events[0].to.name', 'missing left-with-substitute.to.name (Rule 405)'],
  [
    'us-pa-residence-adult-family',
    'events[0].place.basis',
    'needs place.basis (case law; override with a reason)',
  ],
  ['us-pa-residence-adult-family', 'server.over18', 'missing server.over18 (Rule 76)'],
  ['us-pa-residence-adult-family', 'server.notParty', 'missing server.notParty (Rule 76)'],
  ['us-pa-residence-adult-family', 'server.notEmployee', 'missing server.notEmployee (Rule 76)'],
  ['us-pa-residence-adult-family', 'server.notRelative', 'missing server.notRelative (Rule 76)'],
  [
    'us-pa-residence-adult-family',
    'server.authority',
    'missing server.authority.basis (Rule 400, Rule 400.1, Rule 404)',
  ],
  [
    'us-pa-residence-adult-in-charge',
    'events[0].noFamilyFound',
    'missing left-with-substitute.noFamilyFound (Rule 402(a))',
  ],
  [
    'us-pa-residence-adult-in-charge',
    'events[0].to.inCharge',
    'missing left-with-substitute.to.inCharge (Rule 402(a), Rule 422)',
  ],
  [
    'us-pa-lodging',
    'events[0].to.title',
    'missing left-with-substitute.to.title (Rule 424, Rule 422, Rule 402(a))',
  ],
  [
    'us-pa-lodging',
    'events[0].place.description',
    'missing left-with-substitute.place.description (Rule 402(a), Rule 422)',
  ],
  [
    'us-pa-place-of-business',
    'events[0].to.inCharge',
    'missing left-with-substitute.to.inCharge (Rule 402(a), Rule 422)',
  ],
  [
    'us-pa-place-of-business',
    'events[0].place.description',
    'missing left-with-substitute.place.description (Rule 402(a), Rule 422)',
  ],
  [
    'us-pa-corporation',
    'events[0].to.title',
    'missing agent-served.to.title (Rule 424, Rule 422, Rule 402(a))',
  ],
  [
    'us-pa-commonwealth',
    'events[1].to.inCharge',
    'missing agent-served[1].to.inCharge (Rule 402(a), Rule 422)',
  ],
  ['us-pa-mail-signed', 'events[0].articleNumber', 'missing mailed.articleNumber (Rule 403)'],
  ['us-pa-mail-signed', 'events[1].signedBy', 'missing delivered.signedBy (Rule 403)'],
  ['us-pa-mail-refused', 'events[1].what', 'missing refused.what (Rule 405)'],
  [
    'us-pa-mail-refused',
    'events[1].ordinaryNotReturnedAsOf',
    'missing refused.ordinaryNotReturnedAsOf (Rule 405)',
  ],
  ['us-pa-mail-refused', 'events[2].returnAddress', 'missing mailed[1].returnAddress (Rule 403)'],
  [
    'us-pa-personal-delivery',
    'events[0].place.county',
    'needs place.county (case law; override with a reason)',
  ],
  ['us-pa-minor', 'server.appointment', 'missing server.appointment.dated (Rule 400)'],
  ['us-pa-minor', 'events[0].to.role', 'missing delivered.to.role (Rule 420, Rule 421)'],
  ['us-pa-minor', 'events[0].to.name', 'missing delivered.to.name (Rule 405)'],
  ['us-pa-minor', 'events[0].to.appointedBy', 'needs to.appointedBy (case law; override with a reason)'],
  ['us-pa-incapacitated', 'order.dated', 'needs order.dated (case law; override with a reason)'],
  ['us-pa-corporation-agent', 'designation.dated', 'missing designation.dated (Rule 424, Rule 423)'],
  ['us-pa-mail-agent', 'events[1].signedByCapacity', 'missing delivered.signedByCapacity (Rule 403)'],
  ['us-pa-special-order', 'events[1].part', 'missing affixed[0].part (Rule 430, Rule 410)'],
  ['us-pa-special-order', 'events[1].photos', 'needs acts.photos (case law; override with a reason)'],
  ['us-pa-real-property-order', 'possession', 'needs possession (case law; override with a reason)'],
  ['us-pa-real-property-order', 'publication[1].dates', 'missing publication[1].dates (Rule 430)'],
  ['us-pa-outside-law', 'foreignLaw.text', 'missing foreignLaw.text (Rule 404)'],
  ['us-pa-outside-law', 'events[0].place.state', 'missing delivered.place.state (Rule 404, Rule 405)'],
  ['us-pa-central-authority', 'hague.certificate.place', 'missing hague.certificate.place (Rule 405)'],
  ['us-pa-letter-rogatory', 'rogatory.manner', 'missing rogatory.manner (Rule 405)'],
  ['us-pa-military', 'lastKnown.mailing', 'needs lastKnown.mailing (case law; override with a reason)'],
  ['us-nj-personal-delivery', 'server.noInterest', 'missing server.noInterest (R. 4:4-3(a))'],
  [
    'us-nj-personal-delivery',
    'events[0].purpose',
    'needs inquiry.purpose (case law; override with a reason)',
  ],
  ['us-pa-corporation', 'events[0].to.role', 'needs to.role (case law; override with a reason)'],
  ['us-pa-corporation', 'events[0].to.inCharge', 'needs to.inCharge (case law; override with a reason)'],
  ['us-nj-appointee', 'server.appointment.dated', 'missing server.appointment.dated (R. 4:4-3(a))'],
  ['us-nj-minor-parent', 'recipient.age', 'missing recipient.age (R. 4:4-4(a)(2))'],
  ['us-nj-corporate-agent', 'events[1].rung', 'needs rung (case law; override with a reason)'],
  [
    'us-nj-corporate-ladder',
    'ladder',
    'missing ladder (R. 4:4-4(a)(6), Act Property v. 22 Alpha (App. Div. 2018))',
  ],
  ['us-nj-corporate-ladder', 'ladder[0].result', 'missing ladder[0].result (R. 4:4-4(a)(6))'],
  [
    'us-nj-out-of-state-household',
    'events[2].place.state',
    'missing left-with-substitute.place.state (R. 4:4-7, R. 4:4-4(b)(1))',
  ],
  [
    'us-nj-out-of-state-household',
    'events[2].to.relationship',
    'missing left-with-substitute.to.relationship (R. 4:4-4(a)(1), R. 4:4-4(b)(1))',
  ],
  ['us-nj-mail-after-attempt', 'events[5].receiptAttached', 'missing mailed[0].receiptAttached (R. 4:4-7)'],
  [
    'us-nj-court-ordered-publication',
    'publication[0].dates',
    'missing publication.dates (R. 4:4-4(b)(3), R. 4:4-7)',
  ],
  ['us-pa-special-order', 'order.judge', 'missing order.judge (Rule 430)'],
  ['us-pa-special-order', 'events[1].place.address', 'missing affixed[0].place.address (Rule 430)'],
  ['us-pa-special-order', 'events[2].to.address', 'missing mailed[1].to.address (Rule 430)'],
  ['us-pa-publication', 'publication[1].dates', 'missing publication[1].dates (Rule 430)'],
  ['us-pa-no-service', 'events[0].place.address', 'missing attempted.place.address (Rule 405)'],
  ['us-pa-default-notice', 'events[1].to.address', 'missing default-notice-mailed.to.address (Rule 237.1)'],
]

const MATTER_KEYS = /^(case|papers)\b/

function pathOf(path: string): string {
  return MATTER_KEYS.test(path) ? path : `serves[0].${path}`
}

test.each(rows)('%s without %s', async (sample, path, line) => {
  expect(await told(withChange(sample, pathOf(path), undefined))).toEqual([`s1: ${line}`])
})

describe('papers that must not be signed', () => {
  test.each([
    ['us-nj-mail-after-attempt', 'events[7]', undefined, 'neither a signed receipt nor a returned piece'],
    ['us-nj-mail-after-attempt', 'signature.on', '2026-04-05', 'signed later than the day'],
    ['us-nj-household-member', 'events[2].to.resides', false, 'not residing there'],
    ['us-nj-household-member', 'events[2].substituteAge', 13, 'under 14'],
    ['us-nj-personal-delivery', 'server.notParty', false, 'recorded as a party'],
    ['us-nj-personal-delivery', 'server.name', 'Acme Supply Corp.', 'has the name of a party'],
    ['us-nj-court-ordered', 'order.dated', '2026-03-04', 'earlier than the order'],
    ['us-pa-mail-signed', 'events[1]', undefined, 'neither a signed receipt nor a refusal'],
    ['us-pa-mail-signed', 'events[1].signedBy', 'neighbor', 'signed by the defendant'],
    ['us-pa-mail-signed', 'events[1].type', 'returned-unclaimed', 'unclaimed mail is no refusal'],
    ['us-pa-commonwealth', 'events[1]', undefined, 'no service at the office of the Attorney General'],
    ['us-pa-commonwealth', 'events[0]', undefined, 'no service at the office of the defendant'],
    ['us-pa-residence-adult-family', 'server.notRelative', false, 'not fit to serve as a competent adult'],
    ['us-pa-residence-adult-family', 'server.name', 'Robin Doe', 'has the name of a party'],
    ['us-pa-special-order', 'order.dated', '2026-04-15', 'earlier than the order'],
    ['us-pa-mail-refused', 'events[1].ordinaryNotReturnedAsOf', '2026-05-05', 'fifteen days'],
    ['us-pa-residence-adult-family', 'events[0].to.adult', false, 'recorded as no adult'],
    ['us-pa-residence-adult-family', 'events[0].to.resides', false, 'not residing with'],
    ['us-pa-corporation', 'events[0].to.name', 'Acme Supply Corp.', 'has the name of a plaintiff'],
    ['us-pa-central-authority', 'hague.certificate.notServedBecause', 'moved', 'nothing was served'],
    ['us-pa-real-property-order', 'publication[1].dates', ['2026-05-09'], 'after the signing'],
    ['us-nj-personal-delivery', 'server.noInterest', false, 'direct interest'],
  ])('%s with %s %s', async (sample, path, value, because) => {
    const lines = await told(withChange(sample, pathOf(path), value))
    expect(lines.filter((line) => line.includes(because))).not.toEqual([])
  })
})

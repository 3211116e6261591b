// California’s matrix, column by column: what is taken out of a complete sample, and the line that a person is then
// told. “missing”: a statute, a rule or an item of the form; “needs”: case law and prudence, waived with a reason.
const HEAD = 'POS-010, CRC 2.150'
export const californiaLines: readonly (readonly [string, string, string | null])[] = [
  // Personal delivery.
  ['personal-delivery', 'case.attorney', `missing case.attorney (${HEAD})`],
  ['personal-delivery', 'case.attorney.phone', `missing case.attorney.phone (${HEAD})`],
  ['personal-delivery', 'case.attorney.email', null],
  ['personal-delivery', 'case.court', `missing case.court (${HEAD})`],
  ['personal-delivery', 'case.county', `missing case.county (${HEAD})`],
  ['personal-delivery', 'case.plaintiffs', `missing case.plaintiffs (${HEAD})`],
  ['personal-delivery', 'case.defendants', `missing case.defendants (${HEAD})`],
  ['personal-delivery', 'case.number', `missing case.number (${HEAD})`],
  ['personal-delivery', 'papers', 'missing papers (POS-010)'],
  ['personal-delivery', 'recipient.name', 'missing recipient.name (POS-010)'],
  ['personal-delivery', 'events[0].place.address', 'missing delivered.place.address (CCP 417.10, POS-010)'],
  ['personal-delivery', 'server.over18', 'missing server.over18 (CCP 414.10, POS-010)'],
  ['personal-delivery', 'server.notParty', 'missing server.notParty (CCP 414.10, POS-010)'],
  ['personal-delivery', 'server.address', 'missing server.address (POS-010)'],
  ['personal-delivery', 'server.phone', 'missing server.phone (POS-010)'],
  ['personal-delivery', 'fees', 'missing fees.total (POS-010)'],
  ['personal-delivery', 'server.class', 'missing server.class (POS-010, Bus. & Prof. 22350)'],
  [
    'personal-delivery',
    'noticeToPersonServed',
    'missing noticeToPersonServed.as (CCP 412.30, CCP 417.10, POS-010)',
  ],
  ['personal-delivery', 'events[0].identifiedBy', 'needs identifiedBy (case law; override with a reason)'],
  ['personal-delivery', 'events[0].description', null],
  ['personal-delivery', 'events[0].military', null],
  ['personal-delivery', 'signature.on', 'missing signature.on (CCP 2015.5)'],
  ['personal-delivery', 'signature.place', 'needs signature.place (case law; override with a reason)'],
  ['personal-delivery-refused', 'recipient.fictitiousName', 'missing recipient.fictitiousName (CCP 474)'],
  [
    'personal-delivery-refused',
    'events[0].refusal.leftAt',
    'needs refusal (case law; override with a reason)',
  ],
  ['personal-delivery-entity', 'events[0].to.name', 'missing delivered.to.name (CCP 417.10, POS-010)'],
  ['personal-delivery-entity', 'events[0].to.title', 'missing delivered.to.title (CCP 417.10, POS-010)'],
  [
    'personal-delivery-entity',
    'noticeToPersonServed.of',
    'missing noticeToPersonServed.of (CCP 412.30, POS-010)',
  ],
  [
    'personal-delivery-entity',
    'noticeToPersonServed.section',
    'missing noticeToPersonServed.section (CCP 412.30, POS-010)',
  ],
  [
    'personal-delivery-entity',
    'server.registration.number',
    'missing server.registration.number (POS-010, CCP 417.40)',
  ],
  [
    'personal-delivery-entity',
    'server.registration.county',
    'missing server.registration.county (POS-010, CCP 417.40)',
  ],
  ['personal-delivery-entity', 'server.registration.role', 'missing server.registration.role (POS-010)'],
  ['personal-delivery-entity', 'server.registration.expires', null],
  // At the office, and a business of unknown form.
  [
    'substituted-office',
    'recipient.personToBeServed.name',
    'missing recipient.personToBeServed.name (POS-010, CCP 417.10)',
  ],
  [
    'substituted-office',
    'recipient.personToBeServed.title',
    'missing recipient.personToBeServed.title (POS-010, CCP 417.10)',
  ],
  ['substituted-office', 'events[0].to.name', 'missing left-with-substitute.to.name (CCP 417.10, POS-010)'],
  ['substituted-office', 'events[0].to.title', 'missing left-with-substitute.to.title (POS-010)'],
  [
    'substituted-office',
    'events[0].to.adult',
    'missing left-with-substitute.to.adult (POS-010, CCP 415.20(b))',
  ],
  [
    'substituted-office',
    'events[0].to.inCharge',
    'missing left-with-substitute.to.inCharge (POS-010, CCP 415.20(a))',
  ],
  [
    'substituted-office',
    'events[0].to.informed',
    'missing left-with-substitute.to.informed (CCP 415.20(b), POS-010)',
  ],
  [
    'substituted-office',
    'events[0].place.officeHours',
    'needs place.officeHours (case law; override with a reason)',
  ],
  ['substituted-office', 'events[0].place.basis', 'needs place.basis (case law; override with a reason)'],
  ['substituted-office', 'events[1]', 'missing mailed (CCP 417.10)'],
  ['substituted-office', 'events[1].from', 'missing mailed.from (POS-010)'],
  [
    'substituted-office',
    'events[1].mailClass',
    'missing mailed.mailClass (POS-010, CCP 415.20(a), CCP 415.40)',
  ],
  [
    'substituted-office',
    'events[1].to.address',
    'missing mailed.to.address (POS-010, CCP 415.20(a), CCP 415.40)',
  ],
  ['business-form-unknown', 'agentSearch', 'needs agentSearch (case law; override with a reason)'],
  // At the abode, and a private mailbox.
  [
    'substituted-abode',
    'events[3].place.address',
    'missing left-with-substitute.place.address (CCP 417.10, POS-010)',
  ],
  [
    'substituted-abode',
    'events[3].place.kind',
    'missing left-with-substitute.place.kind (POS-010, CCP 415.20(a), CCP 415.20(b))',
  ],
  [
    'substituted-abode',
    'events[3].to.householdMember',
    'missing left-with-substitute.to.householdMember (POS-010, CCP 415.20(b))',
  ],
  [
    'substituted-abode',
    'events[3].to.adult',
    'missing left-with-substitute.to.adult (POS-010, CCP 415.20(b))',
  ],
  [
    'substituted-abode',
    'events[3].to.informed',
    'missing left-with-substitute.to.informed (CCP 415.20(b), POS-010)',
  ],
  ['substituted-abode', 'events[3].to.relationship', 'missing left-with-substitute.to.title (POS-010)'],
  ['substituted-abode', 'events[3].place.basis', 'needs place.basis (case law; override with a reason)'],
  ['substituted-abode', 'events[4]', 'missing mailed (CCP 417.10)'],
  [
    'substituted-abode',
    'events[0].place.address',
    'missing attempted[0].place.address (CCP 415.20(b), POS-010)',
  ],
  ['substituted-abode', 'events[1].outcome', 'missing attempted[1].outcome (CCP 415.20(b), POS-010)'],
  [
    'substituted-abode-unnamed',
    'events[3].description',
    'needs description (case law; override with a reason)',
  ],
  ['substituted-abode-unnamed', 'events[4].by.over18', 'missing mailed.by.over18 (CCP 414.10)'],
  ['substituted-abode-unnamed', 'events[4].by.notParty', 'missing mailed.by.notParty (CCP 414.10)'],
  ['cmra-mailbox', 'events[0].place.basis', 'needs place.basis (case law; override with a reason)'],
  // Mail and acknowledgment.
  ['mail-acknowledgment', 'events[0].from', 'missing acknowledgment-mailed.from (POS-010)'],
  [
    'mail-acknowledgment',
    'events[0].to.address',
    'missing acknowledgment-mailed.to.address (POS-010, CCP 415.30)',
  ],
  [
    'mail-acknowledgment',
    'events[0].mailClass',
    'missing acknowledgment-mailed.mailClass (CCP 415.30, POS-010)',
  ],
  [
    'mail-acknowledgment',
    'events[0].copiesOfForm',
    'missing acknowledgment-mailed.copiesOfForm (CCP 415.30)',
  ],
  [
    'mail-acknowledgment',
    'events[0].returnEnvelope',
    'missing acknowledgment-mailed.returnEnvelope (CCP 415.30)',
  ],
  ['mail-acknowledgment', 'events[1]', 'missing acknowledgment-signed (CCP 417.10)'],
  ['mail-acknowledgment-sent', 'server.notParty', 'missing server.notParty (CCP 414.10, POS-015)'],
  // Mail outside the state.
  [
    'out-of-state-mail',
    'events[0].to.name',
    'missing mailed.to.name (CCP 415.40, Dill v. Berquist (1994) 24 Cal.App.4th 1426)',
  ],
  [
    'out-of-state-mail',
    'events[0].to.title',
    'missing mailed.to.title (CCP 417.10, Dill v. Berquist (1994) 24 Cal.App.4th 1426)',
  ],
  [
    'out-of-state-mail',
    'events[0].to.knownFrom',
    'needs mailed.to.knownFrom (case law; override with a reason)',
  ],
  ['out-of-state-mail', 'events[1]', 'missing delivered (CCP 417.20)'],
  ['out-of-state-mail', 'events[1].signedBy', 'missing delivered.signedBy (CCP 417.20)'],
  // Posting and certified mail.
  ['post-and-mail', 'order.judge', 'missing order.judge (CCP 415.45)'],
  ['post-and-mail', 'order.terms', 'missing order.terms (CCP 415.45)'],
  ['post-and-mail', 'events[0].part', 'missing affixed.part (CCP 417.10)'],
  ['post-and-mail', 'events[0].means', 'missing affixed.means (CCP 417.10)'],
  ['post-and-mail', 'events[0].place.address', 'missing affixed.place.address (CCP 417.10, POS-010)'],
  ['post-and-mail', 'events[0].place.basis', 'needs place.basis (case law; override with a reason)'],
  ['post-and-mail', 'events[1]', 'missing mailed (CCP 415.45)'],
  ['post-and-mail', 'events[1].mailClass', 'missing mailed.mailClass (CCP 415.45)'],
  [
    'post-and-mail',
    'events[1].articleNumber',
    'needs mailed.articleNumber (case law; override with a reason)',
  ],
  ['post-and-mail', 'events[1].to.address', 'missing mailed.to.address (CCP 415.45)'],
  // Occupants.
  ['occupants', 'occupantInquiry.askedOf', 'missing occupantInquiry.askedOf (CCP 415.46)'],
  ['occupants', 'occupantInquiry.said', 'missing occupantInquiry.said (CCP 415.46)'],
  ['occupants', 'events[1]', 'missing mailed (CCP 415.46)'],
  // Publication.
  ['publication', 'order.judge', 'missing order.judge (CCP 415.50)'],
  ['publication', 'publication[0].place', 'missing publication.place (CCP 417.10)'],
  ['publication', 'publication[0].position', 'missing publication.position (CCP 417.10)'],
  ['publication', 'noAddressAsOf', 'missing noAddressAsOf (CCP 415.50, CCP 417.10)'],
  // As the court ordered.
  ['court-ordered', 'events[4]', 'missing order.terms[1].done (CCP 413.30)'],
  ['court-ordered', 'order.judge', 'missing order.judge (CCP 413.30)'],
  ['court-ordered', 'order.terms', 'missing order.terms (CCP 413.30)'],
  ['court-ordered', 'events[3].to.address', 'missing order.terms[0].done.to.address (CCP 413.30)'],
  // The Secretary of State.
  ['secretary-of-state', 'order.judge', 'missing order.judge (Corp. Code 1702(a))'],
  ['secretary-of-state', 'agentSearch.result', 'missing agentSearch.result (Corp. Code 1702(a))'],
  ['secretary-of-state', 'events[0].place.address', 'missing delivered.place.address (CCP 417.10, POS-010)'],
  // Small claims.
  ['small-claims', 'events[0].to.name', 'missing left-with-substitute.to.name (SC-104)'],
  ['small-claims', 'events[0].to.informed', 'missing left-with-substitute.to.informed (SC-104)'],
  ['small-claims', 'events[0].to.adult', 'missing left-with-substitute.to.adult (CCP 116.340, SC-104)'],
  ['small-claims', 'events[1]', 'missing mailed (CCP 116.340)'],
  ['small-claims', 'events[1].from', 'missing mailed.from (SC-104)'],
  // Photographs, from 2027.
  ['personal-delivery-2027', 'events[0].photos', 'missing delivered.photos (CCP 417.10 (2027))'],
  [
    'personal-delivery-2027',
    'events[0].photos[0].statement',
    'missing delivered.photos.statement (CCP 417.10 (2027))',
  ],
  [
    'personal-delivery-2027',
    'events[0].photos[0].whyNotDoor',
    'missing delivered.photos.whyNotDoor (CCP 417.10 (2027))',
  ],
  [
    'personal-delivery-2027',
    'events[0].photos[0].excused',
    'missing delivered.photos.gps (CCP 417.10 (2027))',
  ],
  [
    'substituted-abode-2027',
    'events[3].photos[0].gps',
    'missing left-with-substitute.photos.gps (CCP 417.10 (2027))',
  ],
  [
    'substituted-abode-2027',
    'events[3].photos[0].takenAt',
    'missing left-with-substitute.photos.takenAt (CCP 417.10 (2027))',
  ],
  [
    'substituted-abode-2027',
    'events[3].photos[0].stampReadable',
    'missing left-with-substitute.photos.stampReadable (CCP 417.10 (2027))',
  ],
  [
    'substituted-abode-2027',
    'events[3].photos[0].shows',
    'missing left-with-substitute.photos.shows (CCP 417.10 (2027))',
  ],
  [
    'substituted-abode-2027',
    'events[3].photos[0].device',
    'needs photos.device (case law; override with a reason)',
  ],
  ['substituted-abode-2027', 'events[1].photos', 'needs attempted.photos (case law; override with a reason)'],
  // Attempts alone.
  ['no-service', 'events[0].place.address', 'missing attempted[0].place.address (CCP 415.20(b), POS-010)'],
]

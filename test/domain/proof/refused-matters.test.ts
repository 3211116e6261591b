import { told, withChange } from '../../support/matters'

/** What is wrong, in which sample matter, where and by which value; where it is told and in which words. */
type Bad = readonly [
  what: string,
  sample: string,
  path: string,
  value: unknown,
  told: readonly (readonly [path: string, words: string])[],
]

const atPlace = (path: string, words: string): Bad[4] => [[path, words]]

const shapes: readonly Bad[] = [
  [
    'an unknown key of an event',
    'deliver-and-mail',
    'serves[0].events[1].colour',
    'red',
    atPlace('serves[0].events[1].colour', 'unknown key "colour"'),
  ],
  [
    'a misspelt key of a serve',
    'deliver-and-mail',
    'serves[0].evnts',
    [],
    atPlace('serves[0].evnts', 'did you mean "events"'),
  ],
  [
    'an id that would leave the folder',
    'deliver-and-mail',
    'serves[0].id',
    '../s1',
    atPlace('serves[0].id', 'names the PDF file'),
  ],
  [
    'a person in place of an object',
    'deliver-and-mail',
    'serves[0].recipient',
    'Jane Roe',
    atPlace('serves[0].recipient', 'allowed'),
  ],
  [
    'a day that does not exist',
    'deliver-and-mail',
    'serves[0].events[1].at',
    '2026-02-30T19:40',
    atPlace('serves[0].events[1].at', 'no day or hour of the calendar'),
  ],
  [
    'a day in words',
    'deliver-and-mail',
    'serves[0].events[1].at',
    '2 February 2026',
    atPlace('serves[0].events[1].at', 'YYYY-MM-DD'),
  ],
  [
    'an unknown event',
    'deliver-and-mail',
    'serves[0].events[1].type',
    'handed-over',
    atPlace('serves[0].events[1].type', '“handed-over” is not known here'),
  ],
  [
    'a latitude beyond the pole',
    'deliver-and-mail',
    'serves[0].events[0].gps.lat',
    140.7,
    atPlace('serves[0].events[0].gps.lat', 'from -90 to 90'),
  ],
  [
    'a form that is none',
    'deliver-and-mail',
    'serves[0].signature.form',
    'oath',
    atPlace('serves[0].signature.form', 'affirmation, affidavit'),
  ],
  [
    'a guess about military service',
    'deliver-and-mail',
    'serves[0].events[1].military.answer',
    'probably not',
    atPlace('serves[0].events[1].military.answer', 'not-known'),
  ],
  ['no serve at all', 'deliver-and-mail', 'serves', [], atPlace('serves', 'one serve or more')],
  [
    'a name with a second line',
    'deliver-and-mail',
    'serves[0].events[1].to.name',
    'Jane Roe\nI was not there',
    atPlace('serves[0].events[1].to.name', 'a line break (U+000A)'),
  ],
  [
    'a name that turns the reading direction',
    'deliver-and-mail',
    'serves[0].events[1].to.name',
    'Jane \u202EeoR',
    atPlace('serves[0].events[1].to.name', 'U+202E'),
  ],
  [
    'an override without a reason',
    'deliver-and-mail',
    'serves[0].overrides',
    { 'place.basis': '' },
    atPlace('serves[0].overrides.place.basis', 'allowed'),
  ],
]

const words: readonly Bad[] = [
  [
    'an unknown court',
    'deliver-and-mail',
    'case.court',
    'supreme-court',
    atPlace('case.court', 'write one of: supreme'),
  ],
  [
    'an unknown flag',
    'deliver-and-mail',
    'case.flags',
    ['matrimony'],
    atPlace('case.flags[0]', 'matrimonial'),
  ],
  [
    'an unknown method',
    'deliver-and-mail',
    'serves[0].method',
    'leave-and-mail',
    atPlace('serves[0].method', 'deliver-and-mail'),
  ],
  [
    'an override of what a statute demands',
    'deliver-and-mail',
    'serves[0].overrides',
    { 'delivered.description': 'he ran away' },
    atPlace('serves[0].overrides["delivered.description"]', 'CPLR 306(b) demands'),
  ],
  [
    'an override of what nobody asks for',
    'deliver-and-mail',
    'serves[0].overrides',
    { 'delivered.shoes': 'not looked at' },
    atPlace('serves[0].overrides["delivered.shoes"]', 'place.basis'),
  ],
]

const unlawful: readonly Bad[] = [
  [
    'a corporation served like a person',
    'deliver-and-mail',
    'serves[0].recipient.kind',
    'corporation',
    atPlace('serves[0].method', 'method-not-permitted'),
  ],
  [
    'delivery on a Sunday',
    'deliver-and-mail',
    'serves[0].events[1].at',
    '2026-02-01T19:40',
    atPlace('serves[0].events[1].at', 'Sunday, February 1, 2026'),
  ],
  [
    'affixing on a Sunday',
    'nail-and-mail',
    'serves[0].events[5].at',
    '2026-02-08T20:15',
    atPlace('serves[0].events[5].at', 'GBL 11'),
  ],
  [
    'delivery at a last known residence',
    'deliver-and-mail',
    'serves[0].events[1].place.kind',
    'last-known-residence',
    atPlace('serves[0].events[1].place.kind', 'Feinstein'),
  ],
  [
    'mail to a friend',
    'deliver-and-mail',
    'serves[0].events[2].to.kind',
    'friend',
    atPlace('serves[0].events[2].to.kind', 'last known residence or the actual place of business'),
  ],
  [
    'certified mail to the office',
    'deliver-and-mail-business',
    'serves[0].events[1].mailClass',
    'certified',
    atPlace('serves[0].events[1].mailClass', 'first class'),
  ],
  [
    'a plain envelope to the office',
    'deliver-and-mail-business',
    'serves[0].events[1].envelope',
    'plain',
    atPlace('serves[0].events[1].envelope', 'personal and confidential'),
  ],
  [
    'a server with the name of a party',
    'deliver-and-mail',
    'serves[0].server.name',
    'ŁUKASZ  ŻÓŁĆ',
    atPlace('serves[0].server.name', 'CPLR 2103(a)'),
  ],
  [
    'an affirmation by anyone before 2024',
    'affidavit-2023',
    'serves[0].signature.form',
    'affirmation',
    atPlace('serves[0].signature.form', 'use affidavit'),
  ],
  [
    'a declaration',
    'affirmation-2024',
    'serves[0].signature.form',
    'declaration',
    atPlace('serves[0].signature.form', 'affidavit or affirmation'),
  ],
  [
    'a designation older than three years',
    'agent-for-service',
    'serves[0].designation.filedAt',
    '2023-02-09',
    atPlace('serves[0].designation.filedAt', 'three years'),
  ],
  [
    'other words on the face of the summons',
    'matrimonial',
    'serves[0].faceOfSummons',
    'Divorce',
    atPlace('serves[0].faceOfSummons', '“Action for a divorce”'),
  ],
  [
    'a notice of the summons’ colour',
    'foreclosure',
    'serves[0].notices[0].paperColour',
    'White',
    atPlace('serves[0].notices[0].paperColour', 'RPAPL 1303'),
  ],
  [
    'papers left without a word',
    'personal-delivery-refused',
    'serves[0].events[1].refusal.toldNature',
    false,
    atPlace('serves[0].events[1].refusal.toldNature', 'Bossuk'),
  ],
  [
    'papers under the door as affixed',
    'nail-and-mail',
    'serves[0].events[5].means',
    'under-door',
    atPlace('serves[0].events[5].means', 'not affixed'),
  ],
  [
    'a member of a company with managers',
    'llc-member-manager',
    'serves[0].events[0].to.title',
    'member',
    atPlace('serves[0].events[0].to.title', 'CPLR 311-a'),
  ],
  [
    'an agency’s envelope without its words',
    'state-agency-certified-mail',
    'serves[0].events[0].envelope',
    'plain',
    atPlace('serves[0].events[0].envelope', '“URGENT LEGAL MAIL”'),
  ],
  [
    'certified mail to a foreign corporation',
    'secretary-of-state-unauthorized',
    'serves[0].events[1].mailClass',
    'certified-return-receipt',
    atPlace('serves[0].events[1].mailClass', 'registered mail'),
  ],
  [
    'an unclaimed notice to a foreign corporation',
    'secretary-of-state-unauthorized',
    'serves[0].returnReceipt.notation',
    'unclaimed',
    atPlace('serves[0].returnReceipt.notation', 'Chan v Onyx'),
  ],
  [
    'certified mail under CPLR 312-a',
    'mail-acknowledgment',
    'serves[0].events[0].mailClass',
    'certified',
    atPlace('serves[0].events[0].mailClass', 'first class'),
  ],
  [
    'papers filed after the first publication',
    'publication',
    'serves[0].filedAt',
    '2026-02-10',
    atPlace('serves[0].filedAt', 'on or before'),
  ],
  [
    'no mailing to a residence known in writing',
    'rpapl-substituted',
    'serves[0].writtenInformation',
    { residence: '5 Bedford Avenue, Brooklyn, NY 11249' },
    atPlace('serves[0].writtenInformation.residence', 'no mailing to it'),
  ],
  [
    'a neighbor for an infant',
    'infant',
    'serves[0].events[0].to.role',
    'neighbor',
    atPlace('serves[0].events[0].to.role', 'CPLR 309(a)'),
  ],
]

const contradictions: readonly Bad[] = [
  [
    'a signature before the mailing',
    'deliver-and-mail',
    'serves[0].signature.on',
    '2026-02-04',
    atPlace('serves[0].signature.on', 'mailed on Thursday, February 5, 2026'),
  ],
  [
    'an attempt after the delivery',
    'deliver-and-mail',
    'serves[0].events[0].at',
    '2026-02-03T07:10',
    atPlace('serves[0].events[0].at', 'later than the delivery'),
  ],
  [
    'a mailing after its limit and after the signature',
    'deliver-and-mail',
    'serves[0].events[2].at',
    '2026-02-24',
    [
      ['serves[0].events[2].at', 'mail-by'],
      ['serves[0].signature.on', 'mailed on Tuesday, February 24, 2026'],
    ],
  ],
  [
    'a name both given and refused',
    'deliver-and-mail',
    'serves[0].events[1].to.nameRefused',
    true,
    atPlace('serves[0].events[1].to.nameRefused', 'keep the one that is true'),
  ],
  [
    'a weight that is unknown',
    'deliver-and-mail',
    'serves[0].events[1].description.weight',
    'unknown',
    atPlace('serves[0].events[1].description', 'as a range'),
  ],
  [
    'an inquiry after the signature',
    'deliver-and-mail',
    'serves[0].military',
    { answer: 'not-in-service', askedOf: 'Anna O’Brien', at: '2026-03-01' },
    atPlace('serves[0].military.at', 'after the signing'),
  ],
  [
    'a proof filed before it was signed',
    'personal-delivery',
    'serves[0].events[1]',
    { type: 'proof-filed', at: '2026-02-10' },
    atPlace('serves[0].signature.on', 'after it was filed'),
  ],
  [
    'two deliveries in one proof',
    'personal-delivery',
    'serves[0].events[1]',
    { type: 'delivered', at: '2026-02-11T09:00' },
    atPlace('serves[0].events[1]', 'a proof tells of one'),
  ],
  [
    'an e-mail before its order',
    'court-ordered',
    'serves[0].events[1].at',
    '2026-02-09T09:15',
    [
      ['serves[0].events[1].at', 'order-before-substitute'],
      ['serves[0].events[1].at', 'earlier than the order'],
    ],
  ],
  [
    'delivery before the action began',
    'personal-delivery',
    'serves[0].events[0].at',
    '2025-12-30T18:05',
    atPlace('serves[0].events[0].at', 'before the action was commenced'),
  ],
]

describe.each([
  ['files of the wrong shape', shapes],
  ['words that are not known', words],
  ['unlawful acts', unlawful],
  ['facts that contradict each other', contradictions],
])('a matter is refused for %s', (_, table) => {
  test.each(table)('%s', async (_what, sample, path, value, expected) => {
    const lines = await told(withChange(sample, path, value))
    expect(lines.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(expected.map(([place]) => place))
    expect(lines).toEqual(expected.map(([, words]): unknown => expect.stringContaining(words)))
  })
})

test('there are more than twenty-five bad matters', () => {
  expect([shapes, words, unlawful, contradictions].flat().length).toBeGreaterThan(25)
})

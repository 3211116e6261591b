import { alsoChanged, told, withChange } from '../../support/matters'

type Lacking = readonly [sample: string, path: string, lines: readonly string[]]

const statutes: readonly Lacking[] = [
  ['deliver-and-mail', 'papers', ['s1: missing papers (CPLR 306(a))']],
  ['deliver-and-mail', 'case.number', ['s1: missing case.number (CPLR 2101(c))']],
  ['deliver-and-mail', 'serves[0].recipient.name', ['s1: missing recipient.name (CPLR 306(a))']],
  ['deliver-and-mail', 'serves[0].server.name', ['s1: missing server.name (CPLR 306(a))']],
  ['deliver-and-mail', 'serves[0].signature', ['s1: missing signature.on (CPLR 306(d))']],
  [
    'deliver-and-mail',
    'serves[0].events[1].description',
    ['s1: missing delivered.description (CPLR 306(b))'],
  ],
  [
    'deliver-and-mail',
    'serves[0].events[1].description.hair',
    ['s1: missing delivered.description.hair (CPLR 306(b))'],
  ],
  ['deliver-and-mail', 'serves[0].events[1].to.name', ['s1: missing delivered.to.name (CPLR 306(a))']],
  [
    'deliver-and-mail',
    'serves[0].events[1].place.address',
    ['s1: missing delivered.place.address (CPLR 306(a))'],
  ],
  ['deliver-and-mail', 'serves[0].events[1].place.kind', ['s1: missing delivered.place.kind (CPLR 308(2))']],
  ['deliver-and-mail', 'serves[0].events[2].to.address', ['s1: missing mailed.to.address (CPLR 308(2))']],
  ['deliver-and-mail', 'serves[0].events[2]', ['s1: missing mailed (CPLR 308(2))']],
  ['out-of-state', 'serves[0].server.authority', ['s1: missing server.authority.kind (CPLR 313)']],
  ['matrimonial', 'serves[0].faceOfSummons', ['s1: missing faceOfSummons (DRL 232(b))']],
  [
    'matrimonial',
    'serves[0].events[0].identifiedBy',
    ['s1: missing delivered.identifiedBy.how (DRL 232(b))'],
  ],
  ['nail-and-mail', 'serves[0].events[5].means', ['s1: missing affixed.means (CPLR 308(4))']],
  [
    'corporation-officer',
    'serves[0].events[0].to.title',
    ['s1: missing delivered.to.title (CPLR 311(a)(1))'],
  ],
  ['llc-member-manager', 'serves[0].recipient.managedBy', ['s1: missing recipient.managedBy (CPLR 311-a)']],
  ['court-ordered', 'serves[0].order.judge', ['s1: missing order.judge (CPLR 308(5))']],
  ['court-ordered', 'serves[0].events[1]', ['s1: missing order.terms[0].done (CPLR 308(5))']],
  ['publication', 'serves[0].filedPapers', ['s1: missing filedPapers (CPLR 316)']],
  ['secretary-of-state', 'serves[0].sos.fee', ['s1: missing sos.fee (BCL 306, LLC Law 303)']],
  ['rpapl-substituted', 'serves[0].property', ['s1: missing property.address (RPAPL 735(1))']],
  [
    'rpapl-substituted',
    'serves[0].events[2]',
    ['s1: missing mailed by registered or certified mail (RPAPL 735(1))'],
  ],
  [
    'deliver-and-mail-business',
    'serves[0].server.licence',
    ['s1: missing server.licence (GBL 89-ff, NYC Admin. Code 20-403)'],
  ],
]

const needs = (name: string): readonly string[] => [`s1: needs ${name} (case law; override with a reason)`]

const caseLaw: readonly Lacking[] = [
  ['deliver-and-mail', 'serves[0].events[1].place.basis', needs('place.basis')],
  ['deliver-and-mail', 'serves[0].events[2].depositedAt', needs('mailed.depositedAt')],
  ['personal-delivery', 'serves[0].events[0].identifiedBy', needs('identifiedBy')],
  ['corporation-officer', 'serves[0].events[0].statedAuthority', needs('statedAuthority')],
  ['nail-and-mail', 'serves[0].events[5].door.colour', needs('door.colour')],
  ['secretary-of-state', 'serves[0].sos.source', needs('sos.source')],
  ['foreclosure', 'serves[0].notices[0].titlePoint', needs('notices.titlePoint')],
]

describe('what a statute demands and the file lacks is listed with its cite', () => {
  test.each(statutes)('%s without %s', async (sample, path, lines) => {
    expect(await told(withChange(sample, path, undefined))).toEqual(lines)
  })

  test('an hour is missed where only the day is recorded', async () => {
    const matter = withChange('deliver-and-mail', 'serves[0].events[1].at', '2026-02-02')
    expect(await told(matter)).toEqual(['s1: missing delivered.at (time of day) (CPLR 306(a))'])
  })
})

describe('what case law asks for may be waived with a reason', () => {
  test.each(caseLaw)('%s without %s', async (sample, path, lines) => {
    expect(await told(withChange(sample, path, undefined))).toEqual(lines)
  })

  test('the reason is taken under the short name and under the path', async () => {
    const bare = withChange('nail-and-mail', 'serves[0].events[5].door', undefined)
    for (const name of ['door.colour', 'affixed.door.colour']) {
      expect(
        await told(alsoChanged(bare, 'serves[0].overrides', { [name]: 'The hallway was dark' })),
      ).toEqual([])
    }
  })
})

test('no sample matter lacks anything', async () => {
  expect(await told(withChange('deliver-and-mail', 'case.attorney', undefined))).toEqual([])
})

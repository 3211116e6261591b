import type { Filled } from './official-form-usual'

export type FormCase = {
  readonly name: string
  readonly sample: string
  readonly changes: Readonly<Record<string, unknown>>
  /** How it differs from the first case of its sample; `null` where the map is not for it. */
  readonly differs: Filled | null
}

const byHand = { 'serves[0].server.class': 'process-server' }

export const californiaForms: readonly FormCase[] = [
  { name: 'a person, by hand', sample: 'us-ca-personal-delivery', changes: { ...byHand }, differs: {} },
  {
    name: 'a person, with all that may be recorded beside it',
    sample: 'us-ca-personal-delivery',
    changes: {
      ...byHand,
      'case.attorney.fax': '555-0199',
      'serves[0].server.title': 'Deputy Clerk',
      'serves[0].events[0].place.unit': 'Apt. 4',
      'serves[0].noticeToPersonServed.alsoIndividual': true,
      'serves[0].fees.total': '0.00',
    },
    differs: {
      '1 List4[0].item4[0].FillText18[0]': '31 Elm Street, Los Angeles, CA 90026, Apt. 4',
      '1 P1Caption[0].AttyPartyInfo[0].Fax[0]': '555-0199',
      '2 List7[0].Lia[0].Field1[0]': 'Pat Server, Deputy Clerk',
      '2 List7[0].Lid[0].DecimalField11[0]': '0.00',
    },
  },
  {
    name: 'a person, by an attorney without number, firm, e-mail or courthouse',
    sample: 'us-ca-personal-delivery',
    changes: {
      ...byHand,
      'case.attorney.barNumber': undefined,
      'case.attorney.firm': undefined,
      'case.attorney.email': undefined,
      'case.attorney.for': undefined,
      'case.courtAddress': undefined,
    },
    differs: {
      '1 P1Caption[0].AttyPartyInfo[0].Email[0]': null,
      '1 P1Caption[0].AttyPartyInfo[0].Nmae[0]': null,
      '1 P1Caption[0].AttyPartyInfo[0].TextField1[0]': 'Lee Counsel, 1 Court Square, Los Angeles, CA 90012',
      '1 P1Caption[0].CourtInfo[0].CrtBranch[0]': null,
      '1 P1Caption[0].CourtInfo[0].CrtCityZip[0]': null,
      '1 P1Caption[0].CourtInfo[0].CrtStreet[0]': null,
    },
  },
  {
    name: 'a person sued under a fictitious name',
    sample: 'us-ca-personal-delivery',
    changes: {
      ...byHand,
      'serves[0].noticeToPersonServed.as': 'fictitious',
      'serves[0].recipient.fictitiousName': 'DOE 1',
    },
    differs: {
      '1 List3[0].Lia[0].FillText1[0]': 'Robin Doe, sued herein as DOE 1',
      '2 List6[0].Lia[0].CheckBox40[0]': null,
      '2 List6[0].Lib[0].CheckBox41[0]': true,
      '2 List6[0].Lib[0].TextField40[0]': 'DOE 1',
    },
  },
  {
    name: 'a person whose fictitious name is recorded and stands not in the notice',
    sample: 'us-ca-personal-delivery',
    changes: { ...byHand, 'serves[0].recipient.fictitiousName': 'DOE 1' },
    differs: { '1 List3[0].Lia[0].FillText1[0]': 'Robin Doe, sued herein as DOE 1' },
  },
  {
    name: 'a corporation, through its agent',
    sample: 'us-ca-personal-delivery-entity',
    changes: { ...byHand },
    differs: {},
  },
  {
    name: 'a corporation, through somebody known by relationship alone, who is served as an individual too',
    sample: 'us-ca-personal-delivery-entity',
    changes: {
      ...byHand,
      'serves[0].events[0].to.title': undefined,
      'serves[0].events[0].to.relationship': 'daughter of the president',
      'serves[0].events[0].to.role': 'officer',
      'serves[0].noticeToPersonServed.alsoIndividual': true,
    },
    differs: {
      '1 List3[0].Lib[0].TextField16[0]': 'Jane Agent, daughter of the president',
      '2 List6[0].Lia[0].CheckBox40[0]': true,
    },
  },
  {
    name: 'a kind of entity (llc), under section 416.40',
    sample: 'us-ca-personal-delivery-entity',
    changes: {
      ...byHand,
      'serves[0].recipient.kind': 'llc',
      'serves[0].noticeToPersonServed.section': '416.40',
      'serves[0].events[0].to.role': 'officer',
    },
    differs: { '2 List6[0].Lid[0].CheckBox55[0]': null, '2 List6[0].Lid[0].CheckBox58[0]': true },
  },
  {
    name: 'a kind of entity (partnership), under section 416.20',
    sample: 'us-ca-personal-delivery-entity',
    changes: {
      ...byHand,
      'serves[0].recipient.kind': 'partnership',
      'serves[0].noticeToPersonServed.section': '416.20',
      'serves[0].events[0].to.role': 'officer',
    },
    differs: { '2 List6[0].Lid[0].CheckBox55[0]': null, '2 List6[0].Lid[0].CheckBox56[0]': true },
  },
  {
    name: 'a kind of entity (limited-partnership), under section 416.60',
    sample: 'us-ca-personal-delivery-entity',
    changes: {
      ...byHand,
      'serves[0].recipient.kind': 'limited-partnership',
      'serves[0].noticeToPersonServed.section': '416.60',
      'serves[0].events[0].to.role': 'officer',
    },
    differs: { '2 List6[0].Lid[0].CheckBox55[0]': null, '2 List6[0].Lid[0].CheckBox61[0]': true },
  },
  {
    name: 'a kind of entity (association), under section 416.70',
    sample: 'us-ca-personal-delivery-entity',
    changes: {
      ...byHand,
      'serves[0].recipient.kind': 'association',
      'serves[0].noticeToPersonServed.section': '416.70',
      'serves[0].events[0].to.role': 'officer',
    },
    differs: { '2 List6[0].Lid[0].CheckBox55[0]': null, '2 List6[0].Lid[0].CheckBox62[0]': true },
  },
  {
    name: 'a corporation, under a section that the form has no box for',
    sample: 'us-ca-personal-delivery-entity',
    changes: {
      ...byHand,
      'serves[0].noticeToPersonServed.section': '416.30',
      'serves[0].events[0].to.role': 'officer',
    },
    differs: {
      '2 List6[0].Lid[0].CheckBox55[0]': null,
      '2 List6[0].Lid[0].CheckBox65[0]': true,
      '2 List6[0].Lid[0].other[0]': '416.30 (joint stock company/association)',
    },
  },
  {
    name: 'a person, through the agent',
    sample: 'us-ca-personal-delivery',
    changes: {
      ...byHand,
      'serves[0].events[0].to.name': 'Ann Other',
      'serves[0].events[0].to.title': 'agent',
      'serves[0].events[0].to.role': 'agent',
      'serves[0].noticeToPersonServed.as': 'on-behalf-of',
      'serves[0].noticeToPersonServed.of': 'Robin Doe',
      'serves[0].noticeToPersonServed.section': '416.90',
    },
    differs: {
      '1 List3[0].Lib[0].TextField16[0]': 'Ann Other, agent',
      '1 List3[0].Lib[0].limited2[0]': true,
      '2 List6[0].Lia[0].CheckBox40[0]': null,
      '2 List6[0].Lid[0].CheckBox45[0]': true,
      '2 List6[0].Lid[0].CheckBox63[0]': true,
      '2 List6[0].Lid[0].specify[0]': 'Robin Doe',
    },
  },
  {
    name: 'a person, through the guardian',
    sample: 'us-ca-personal-delivery',
    changes: {
      ...byHand,
      'serves[0].events[0].to.name': 'Ann Other',
      'serves[0].events[0].to.title': 'guardian',
      'serves[0].events[0].to.role': 'guardian',
      'serves[0].noticeToPersonServed.as': 'on-behalf-of',
      'serves[0].noticeToPersonServed.of': 'Robin Doe',
      'serves[0].noticeToPersonServed.section': '416.90',
    },
    differs: {
      '1 List3[0].Lib[0].TextField16[0]': 'Ann Other, guardian',
      '1 List3[0].Lib[0].limited2[0]': true,
      '2 List6[0].Lia[0].CheckBox40[0]': null,
      '2 List6[0].Lid[0].CheckBox45[0]': true,
      '2 List6[0].Lid[0].CheckBox63[0]': true,
      '2 List6[0].Lid[0].specify[0]': 'Robin Doe',
    },
  },
  {
    name: 'a person, through the conservator',
    sample: 'us-ca-personal-delivery',
    changes: {
      ...byHand,
      'serves[0].events[0].to.name': 'Ann Other',
      'serves[0].events[0].to.title': 'conservator',
      'serves[0].events[0].to.role': 'conservator',
      'serves[0].noticeToPersonServed.as': 'on-behalf-of',
      'serves[0].noticeToPersonServed.of': 'Robin Doe',
      'serves[0].noticeToPersonServed.section': '416.90',
    },
    differs: {
      '1 List3[0].Lib[0].TextField16[0]': 'Ann Other, conservator',
      '1 List3[0].Lib[0].limited2[0]': true,
      '2 List6[0].Lia[0].CheckBox40[0]': null,
      '2 List6[0].Lid[0].CheckBox45[0]': true,
      '2 List6[0].Lid[0].CheckBox63[0]': true,
      '2 List6[0].Lid[0].specify[0]': 'Robin Doe',
    },
  },
  {
    name: 'a person, through the jailer',
    sample: 'us-ca-personal-delivery',
    changes: {
      ...byHand,
      'serves[0].events[0].to.name': 'Ann Other',
      'serves[0].events[0].to.title': 'jailer',
      'serves[0].events[0].to.role': 'jailer',
      'serves[0].noticeToPersonServed.as': 'on-behalf-of',
      'serves[0].noticeToPersonServed.of': 'Robin Doe',
      'serves[0].noticeToPersonServed.section': '416.90',
    },
    differs: {
      '1 List3[0].Lib[0].TextField16[0]': 'Ann Other, jailer',
      '1 List3[0].Lib[0].limited2[0]': true,
      '2 List6[0].Lia[0].CheckBox40[0]': null,
      '2 List6[0].Lid[0].CheckBox45[0]': true,
      '2 List6[0].Lid[0].CheckBox63[0]': true,
      '2 List6[0].Lid[0].specify[0]': 'Robin Doe',
    },
  },
  {
    name: 'a minor, for whom our own layout is drawn',
    sample: 'us-ca-personal-delivery',
    changes: { ...byHand, 'serves[0].recipient.kind': 'minor' },
    differs: null,
  },
  {
    name: 'a notice to an occupant, for which our own layout is drawn',
    sample: 'us-ca-personal-delivery',
    changes: { ...byHand, 'serves[0].noticeToPersonServed.as': 'occupant' },
    differs: null,
  },
  {
    name: 'by a registered server, for whom our own layout is drawn',
    sample: 'us-ca-personal-delivery',
    changes: {
      'serves[0].server.class': 'registered-server',
      'serves[0].server.registration': {
        number: '2024-1234',
        county: 'Los Angeles',
        role: 'owner',
        expires: '2027-06-30',
      },
    },
    differs: null,
  },
  {
    name: 'at an office, for which our own layout is drawn',
    sample: 'us-ca-substituted-office',
    changes: { ...byHand },
    differs: null,
  },
  {
    name: 'by a sheriff, for whom our own layout is drawn',
    sample: 'us-ca-sheriff',
    changes: {},
    differs: null,
  },
]

import { told, withChange } from '../../support/matters'
import { californiaLines } from './lines-us-ca'

const MATTER_KEYS = /^(case|papers)\b/

function pathOf(path: string): string {
  return MATTER_KEYS.test(path) ? path : `serves[0].${path}`
}

test.each(californiaLines)('%s without %s', async (sample, path, line) => {
  const lines = await told(withChange(`us-ca-${sample}`, pathOf(path), undefined))
  expect(lines).toEqual(line === null ? [] : [`s1: ${line}`])
})

describe('the hour', () => {
  test.each([
    ['personal-delivery', 'events[0].at', '2026-03-16', 'delivered.at (time of day) (CCP 417.10, POS-010)'],
    [
      'substituted-abode',
      'events[3].at',
      '2026-03-16',
      'left-with-substitute.at (time of day) (CCP 417.10, POS-010)',
    ],
    ['post-and-mail', 'events[0].at', '2026-03-16', 'affixed.at (time of day) (CCP 417.10, POS-010)'],
    [
      'substituted-abode',
      'events[1].at',
      '2026-03-12',
      'attempted[1].at (time of day) (CCP 415.20(b), POS-010)',
    ],
  ])('%s: %s on a day without an hour', async (sample, path, day, line) => {
    expect(await told(withChange(`us-ca-${sample}`, pathOf(path), day))).toEqual([`s1: missing ${line}`])
  })
})

describe('a person served through another', () => {
  test.each(['agent', 'guardian', 'conservator', 'jailer'])('the %s stands in item 3b', async (role) => {
    const through = withChange('us-ca-personal-delivery', 'serves[0].events[0].to', { role })
    expect(await told(through)).toEqual([
      's1: missing delivered.to.name (CCP 417.10, POS-010)',
      's1: missing delivered.to.title (CCP 417.10, POS-010)',
    ])
  })
})

describe('papers that must not be signed', () => {
  test.each([
    ['personal-delivery', 'server.notParty', false, 'recorded as a party'],
    ['personal-delivery', 'server.over18', false, 'recorded as under 18'],
    ['personal-delivery', 'server.name', 'Acme Supply Corp.', 'has the name of a party'],
    ['personal-delivery', 'signature.on', '2026-03-15', 'signed on Sunday, March 15, 2026'],
    [
      'personal-delivery-entity',
      'server.registration.expires',
      '2026-03-15',
      'ended before the papers were served',
    ],
    ['substituted-abode', 'server.registration.expires', '2026-03-15', 'ended before the papers were left'],
    ['post-and-mail', 'server.registration.expires', '2026-03-15', 'ended before the papers were posted'],
    ['substituted-abode', 'events[3].to.adult', false, 'recorded as under 18'],
    ['substituted-abode', 'events[3].substituteAge', 17, 'recorded as under 18'],
    ['substituted-abode', 'events[3].to.householdMember', false, 'no member of the household'],
    ['substituted-abode', 'events[3].to.informed', false, 'not told the general nature'],
    ['substituted-abode', 'events[3].place.kind', 'usps-box', 'no usual mailing address'],
    ['substituted-abode', 'events[4].to.address', '9 Oak Street, Fresno, CA', 'mailed to another address'],
    ['substituted-abode', 'events[4].mailClass', 'certified', 'go by first-class mail'],
    ['substituted-abode', 'signature.on', '2026-03-16', 'signed on Monday, March 16, 2026'],
    [
      'substituted-abode',
      'events[2].at',
      '2026-03-17T11:05',
      'later than the day on which the papers were left',
    ],
    ['substituted-abode-unnamed', 'events[4].by.notParty', false, 'who mailed is recorded as a party'],
    ['substituted-office', 'events[0].to.inCharge', false, 'not in charge of the place'],
    ['out-of-state-mail', 'events[0].mailClass', 'first-class', 'must require a return receipt'],
    ['mail-acknowledgment', 'events[0].copiesOfForm', 1, 'two copies of the notice'],
    ['mail-acknowledgment', 'events[0].returnEnvelope', false, 'a return envelope'],
    ['mail-acknowledgment', 'events[1].at', '2026-03-08', 'signed before it was mailed'],
    ['mail-acknowledgment', 'events[2].at', '2026-03-15', 'returned before it was signed'],
    ['out-of-state-mail', 'events[0].by', { name: 'Mo Mailer' }, 'whoever mailed signs'],
    ['mail-acknowledgment', 'events[0].by', { name: 'Mo Mailer' }, 'whoever mailed signs'],
    ['post-and-mail', 'events[1].mailClass', 'first-class', 'certified mail'],
    ['post-and-mail', 'order.dated', '2026-03-17', 'order must come before it'],
    ['occupants', 'server.class', 'process-server', 'a marshal, a sheriff or a registered process server'],
    ['publication', 'publication[0].dates', ['2026-03-20', '2026-03-27'], 'four successive weeks'],
    ['small-claims', 'events[1].to.address', '9 Oak Street, Fresno, CA', 'mailed to another address'],
    ['substituted-abode-2027', 'events[0]', undefined, 'at least three attempts'],
    ['substituted-abode-2027', 'events[3].photos[0].stampReadable', false, 'cannot be read'],
    ['substituted-abode-2027', 'events[3].photos[0].shows', 'gate', 'the gate alone'],
  ])('%s with %s %s', async (sample, path, value, because) => {
    const lines = await told(withChange(`us-ca-${sample}`, pathOf(path), value))
    expect(lines.filter((line) => line.includes(because))).not.toEqual([])
  })
})

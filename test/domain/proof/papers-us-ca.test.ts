import { inspect } from '../../documents/support/inspect'
import { alsoChanged, draw, readGood, sampleMatter, told, withChange } from '../../support/matters'

describe('the law of 2027 looks at the day of service', () => {
  const lastYear = (sample: string, index: number): unknown =>
    withChange(`us-ca-${sample}`, `serves[0].events[${index}].at`, '2026-12-31T18:05')
  const without = async (sample: string, index: number): Promise<string[]> =>
    told(alsoChanged(lastYear(sample, index), `serves[0].events[${index}].photos`, undefined))

  test('a delivery on the last day of 2026 needs no photograph', async () => {
    expect(await without('personal-delivery-2027', 0)).toEqual([])
  })

  test('one on the first day of 2027 does', async () => {
    const first = withChange('us-ca-personal-delivery-2027', 'serves[0].events[0].at', '2027-01-01T18:05')
    expect(await told(alsoChanged(first, 'serves[0].events[0].photos', undefined))).toEqual([
      's1: missing delivered.photos (CCP 417.10 (2027))',
    ])
  })

  test.each([
    ['2026-12-31T18:05', 0],
    ['2027-01-01T18:05', 1],
  ])('with two attempts papers left on %s are refused %d times', async (at, times) => {
    const two = withChange('us-ca-substituted-abode', 'serves[0].events[0]', undefined)
    const left = alsoChanged(two, 'serves[0].events[2].at', at)
    const mailed = alsoChanged(left, 'serves[0].events[3].at', '2027-01-04')
    const lines = await told(alsoChanged(mailed, 'serves[0].signature.on', '2027-01-05'))
    expect(lines.filter((line) => line.includes('at least three attempts'))).toHaveLength(times)
  })

  test('before 2027 two attempts are for the court to weigh', async () => {
    expect(await told(withChange('us-ca-substituted-abode', 'serves[0].events[0]', undefined))).toEqual([])
  })

  test('in an action on a consumer debt one attempt is at the dwelling', async () => {
    const elsewhere = [0, 1, 2].reduce<unknown>(
      (matter, index) =>
        alsoChanged(matter, `serves[0].events[${index}].place.kind`, 'usual-place-of-business'),
      withChange('us-ca-substituted-abode-2027', 'case.refNumber', 'B-1'),
    )
    expect((await told(elsewhere)).filter((line) => line.includes('must be at the dwelling'))).toHaveLength(1)
  })
})

async function papersOf(matter: unknown): Promise<string[]> {
  return (await draw(readGood(matter))).flatMap(({ drawn }) => drawn.map(({ paper }) => paper))
}

async function textOf(matter: unknown, draft = false): Promise<string> {
  const drawn = (await draw(readGood(matter), draft)).flatMap((serve) => serve.drawn)
  const pages = inspect(...drawn.map(({ bytes }) => bytes)).flatMap((paper) => paper.pages)
  return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')
}

describe('attempts of two people before papers are left with another', () => {
  const two = 'us-ca-substituted-abode-two-servers'

  test('count together, each in the declaration of whoever made them', async () => {
    expect(await told(sampleMatter(two))).toEqual([])
    expect(await papersOf(sampleMatter(two))).toEqual([
      'proof-of-service',
      'declaration-of-diligence',
      'declaration-of-diligence-other',
      'photographs',
    ])
  })

  test('are refused where all of them are fewer than three', async () => {
    const lines = await told(withChange(two, 'serves[0].events[0]', undefined))
    expect(lines.filter((line) => line.includes('at least three attempts'))).toHaveLength(1)
  })

  test('may all be those of another than the server', async () => {
    const by = sampleMatter(two).serves[0]?.events[1]?.['by']
    const others = alsoChanged(withChange(two, 'serves[0].events[0].by', by), 'serves[0].events[2].by', by)
    expect(await told(others)).toEqual([])
    expect(await textOf(others)).not.toContain('I, Pat Server, declare: 1. I have personal knowledge')
  })

  test('count at the dwelling, whoever was there', async () => {
    const elsewhere = [0, 2].reduce<unknown>(
      (matter, index) =>
        alsoChanged(matter, `serves[0].events[${index}].place.kind`, 'usual-place-of-business'),
      withChange(two, 'case.flags', ['consumer-debt']),
    )
    expect(await told(elsewhere)).toEqual([])
    const nowhere = alsoChanged(elsewhere, 'serves[0].events[1].place.kind', 'usual-place-of-business')
    expect((await told(nowhere)).filter((line) => line.includes('must be at the dwelling'))).toHaveLength(1)
  })

  test('none at all are missing, as one', async () => {
    const none = [0, 0, 0].reduce<unknown>(
      (matter) => alsoChanged(matter, 'serves[0].events[0]', undefined),
      withChange('us-ca-substituted-abode', 'case.refNumber', 'B-1'),
    )
    expect((await told(none)).filter((line) => line.includes('attempted'))).toEqual([
      's1: missing attempted (CCP 415.20(b), POS-010)',
    ])
  })
})

describe('which papers a service has', () => {
  test.each([
    ['personal-delivery', ['proof-of-service', 'delivery-facts']],
    ['personal-delivery-2027', ['proof-of-service', 'delivery-facts', 'photographs']],
    ['substituted-office', ['proof-of-service', 'office-facts']],
    ['substituted-abode', ['proof-of-service', 'declaration-of-diligence']],
    ['substituted-abode-unnamed', ['proof-of-service', 'declaration-of-diligence', 'declaration-of-mailing']],
    ['mail-acknowledgment', ['proof-of-service']],
    ['mail-acknowledgment-sent', ['mailing-before-acknowledgment', 'notice-and-acknowledgment']],
    ['out-of-state-mail', ['proof-of-service', 'actual-delivery']],
    ['post-and-mail', ['proof-of-service', 'posting']],
    ['occupants', ['proof-of-service', 'occupants']],
    ['publication', ['proof-of-service', 'publication', 'publication-newspaper']],
    ['court-ordered', ['proof-of-service', 'court-ordered', 'declaration-of-diligence']],
    ['secretary-of-state', ['proof-of-service', 'secretary-of-state']],
    ['hague', ['proof-of-service']],
    ['small-claims', ['small-claims']],
    ['no-service', ['no-service']],
  ])('%s', async (sample, papers) => {
    expect(await papersOf(sampleMatter(`us-ca-${sample}`))).toEqual(papers)
  })

  test('of an order two deliveries are two acts of one proof', async () => {
    const mailed = sampleMatter('us-ca-court-ordered').serves[0]?.events[4]
    const act = { type: 'delivered', at: '2026-03-16T10:00', place: { address: '31 Elm Street' }, term: 1 }
    const events = [act, { ...act, at: '2026-03-17T10:00' }, mailed]
    const matter = withChange('us-ca-court-ordered', 'serves[0].events', events)
    expect(await papersOf(matter)).toEqual(['proof-of-service', 'court-ordered'])
  })

  test('a minor of twelve who is served as well has a proof with nobody in item 3b', async () => {
    const minor = withChange('us-ca-personal-delivery', 'serves[0].recipient.kind', 'minor')
    expect(await told(minor)).toEqual([
      's1: missing delivered.to.name (CCP 417.10, POS-010)',
      's1: missing delivered.to.title (CCP 417.10, POS-010)',
    ])
    const self = alsoChanged(minor, 'serves[0].events[0].to.role', 'minor')
    expect(await told(self)).toEqual([])
    expect(await textOf(self)).not.toContain('b. Person (other than the party')
  })
})

describe('a draft asserts nothing that is not recorded', () => {
  const bare = (method: string, flags: readonly string[]): unknown => ({
    case: { jurisdiction: 'us-ca', flags },
    serves: [{ id: 's1', recipient: {}, method, events: [] }],
  })

  test.each([
    ['personal-delivery', 'at least 18 years of age and not a party'],
    ['personal-delivery', 'individual defendant'],
    ['personal-delivery', 'would not take the papers'],
    ['substituted-abode', 'competent member of the household'],
    ['substituted-abode', 'I informed him or her'],
    ['substituted-abode', 'first-class, postage prepaid'],
    ['substituted-office', 'apparently in charge'],
    ['mail-acknowledgment', 'with two copies of the Notice'],
    ['publication', 'Nothing was mailed'],
    ['occupant-prejudgment-claim', 'leaving, posting and mailing'],
  ])('%s does not say “%s”', async (method, words) => {
    expect(await textOf(bare(method, ['unlawful-detainer']), true)).not.toContain(words)
  })
})

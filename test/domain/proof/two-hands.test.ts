import { inspect } from '../../documents/support/inspect'
import { alsoChanged, draw, readGood, sampleMatter, told, withChange } from '../../support/matters'

async function textOf(matter: unknown): Promise<string> {
  const drawn = (await draw(readGood(matter))).flatMap((serve) => serve.drawn)
  const pages = inspect(...drawn.map(({ bytes }) => bytes)).flatMap((paper) => paper.pages)
  return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')
}

async function papersOf(sample: string): Promise<string[]> {
  return (await draw(sampleMatter(sample))).flatMap(({ drawn }) => drawn.map(({ paper }) => paper))
}

describe('whoever mails swears to the mailing, in a paper of his or her own', () => {
  test.each([
    ['deliver-and-mail-business', ['deliver-and-mail', 'affirmation-of-mailing']],
    ['court-ordered-acts', ['court-ordered', 'affirmation-of-mailing']],
    ['rpapl-substituted-two-hands', ['rpapl-substituted', 'affirmation-of-mailing']],
    [
      'secretary-of-state-unauthorized-two-hands',
      ['secretary-of-state-service', 'sos-notice', 'affidavit-of-compliance', 'affirmation-of-mailing'],
    ],
    [
      'state-agency-two-hands',
      ['state-agency-certified-mail', 'state-attorney-general', 'affirmation-of-mailing'],
    ],
  ])('%s', async (sample, papers) => {
    expect(await papersOf(sample)).toEqual(papers)
  })

  test('a mailing “by” the server is the server’s own', async () => {
    const matter = withChange('deliver-and-mail', 'serves[0].events[2].by', { name: 'PAT SERVER' })
    const drawn = (await draw(readGood(matter))).flatMap((serve) => serve.drawn)
    expect(drawn.map(({ paper }) => paper)).toEqual(['deliver-and-mail'])
  })

  test('the mailer’s paper asks for the class of mail that the server’s need not know', async () => {
    const sample = 'secretary-of-state-unauthorized-two-hands'
    expect(await told(withChange(sample, 'serves[0].events[1].mailClass', undefined))).toEqual([
      's1: missing mailed.mailClass (CPLR 306(a))',
    ])
  })
})

describe('a name that a reason stands for', () => {
  test('leaves no gap in the sentence', async () => {
    const bare = withChange('rpapl-substituted', 'serves[0].events[1].to.name', undefined)
    const waived = alsoChanged(bare, 'serves[0].overrides', { 'delivered.to.name': 'Nobody was asked' })
    expect(await textOf(waived)).toContain(
      'left them personally with a person whose name is not recorded, a person of suitable age and discretion',
    )
  })
})

describe('what heads a paper', () => {
  test('is left out where a reason stands for it', async () => {
    const bare = withChange('deliver-and-mail', 'case.court', undefined)
    expect(await told(bare)).toEqual(['s1: needs case.court (case law; override with a reason)'])
    const waived = alsoChanged(bare, 'serves[0].overrides', { 'case.court': 'The court stamps it on' })
    expect(await told(waived)).toEqual([])
  })
})

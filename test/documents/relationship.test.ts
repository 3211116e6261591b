import { rowsOf, type Row } from '../../src/domain/proof/rows'
import { matterNames, readGood, sampleMatter, told, withChange } from '../support/matters'
import { holesIn } from './support/holes'
import { saidWith, swornPapers, type Sworn } from './support/waived'

const SAID_BADLY =
  /refused-to-say|\b(?:is|of|namely|’s|and) who would not|would not state the relationship of|\bis (?:a )?sister of|, who would[^.]*, who /

function relationships(sworn: Sworn): Row[] {
  const { draw, setting } = sworn.paper
  return rowsOf(draw, setting).filter(
    ({ field: { path, show } }) => /(?:to|\])\.relationship$/.test(path) && show === 'choice',
  )
}

/** What is said badly with each answer to the question, and empty places that come of it. */
function badlySaid(sworn: Sworn, row: Row): string[] {
  const whole = saidWith(sworn, row, row.value ?? null)
  const before = new Set(whole.flatMap(holesIn))
  const answers: readonly (string | null)[] = ['refused-to-say', 'sister', null]
  return answers.flatMap((answer) => {
    const said = saidWith(sworn, row, answer).filter((text) => !whole.includes(text))
    // “was, as stated to me,” is no empty place.
    const holes = said.flatMap(holesIn).filter((hole) => !before.has(hole) && !hole.endsWith(' was,'))
    return [...said.filter((text) => SAID_BADLY.test(text)), ...holes].map(
      (text) => `${sworn.paper.draw.sheet.paper.id}, ${String(answer)}: ${text}`,
    )
  })
}

describe('what a person is to the recipient', () => {
  test('stands in a good sentence of every paper: told, refused or not asked', () => {
    const papers = matterNames().flatMap((name) => swornPapers(sampleMatter(name)))
    const rows = papers.flatMap((sworn) => relationships(sworn).map((row) => [sworn, row] as const))
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.flatMap(([sworn, row]) => badlySaid(sworn, row))).toEqual([])
  }, 120_000)

  test.each(['refused-to-say', 'refused to say', 'Refused'])(
    'that was refused (“%s”) is told as a refusal',
    (word) => {
      const place = 'serves[0].events[2].to.relationship'
      const change = readGood(withChange('us-federal-abode', place, word))
      const said = swornPapers(change).flatMap((sworn) => {
        const [row] = relationships(sworn)
        return row === undefined ? [] : saidWith(sworn, row, row.value ?? null)
      })
      expect(said.filter((text) => text.includes('would not'))).toEqual([
        'That person resides there and is 17 years old. That person would not say what they were to Robin Doe. ' +
          'That person is of suitable age and discretion: Sam Doe spoke with me clearly and understood that the papers were for Robin Doe.',
      ])
    },
  )
})

/** Papers whose law wants the tie itself: sample, place, words of the refusal. */
const wanted = [
  [
    'us-pa-residence-adult-family',
    'serves[0].events[0].to.relationship',
    'the rule wants an adult member of the family',
  ],
  ['us-il-abode', 'serves[0].events[3].to.relationship', 'a person of the family or one residing there'],
  [
    'us-nj-household-member',
    'serves[0].events[2].to.relationship',
    'the rule wants a member of the household',
  ],
  [
    'us-nj-minor-parent',
    'serves[0].events[2].to.relationship',
    'a parent, a guardian or another whom it names',
  ],
  [
    'us-nj-out-of-state-household',
    'serves[0].events[2].to.relationship',
    'the rule wants a member of the household',
  ],
  ['us-fl-spouse', 'serves[0].events[2].to.relationship', 'the statute names who takes the papers'],
  ['us-fl-minor', 'serves[0].events[2].to.relationship', 'the statute names who takes the papers'],
  ['us-fl-incompetent', 'serves[0].events[2].to.relationship', 'the statute names who takes the papers'],
  [
    'us-federal-state-law-il-abode',
    'serves[0].events[0].to.relationship',
    'a person of the family or one residing there',
  ],
] as const

describe('where the law wants the tie, a refusal to state it holds the paper back', () => {
  test.each(wanted)('%s', async (sample, path, because) => {
    const lines = await told(withChange(sample, path, 'refused-to-say'))
    expect(lines).toEqual([expect.stringContaining(`${path}: that person would not say`)])
    expect(lines).toEqual([expect.stringContaining(because)])
    expect(lines).toEqual([expect.stringMatching(/; record .* where it is known from elsewhere/)])
  })

  test('in Illinois and under its law elsewhere it is enough that the person resides there', async () => {
    const il = withChange('us-il-abode', 'serves[0].events[3].to', {
      name: 'Sam Doe',
      relationship: 'refused-to-say',
      resides: true,
    })
    const federal = withChange('us-federal-state-law-il-abode', 'serves[0].events[0].to', {
      name: 'Sam Doe',
      relationship: 'refused-to-say',
      resides: true,
    })
    expect([...(await told(il)), ...(await told(federal))]).toEqual([])
  })

  test('of neither kin nor residence under the law of Illinois, the residence is asked for', async () => {
    const change = { name: 'Sam Doe' }
    expect(await told(withChange('us-federal-state-law-il-abode', 'serves[0].events[0].to', change))).toEqual(
      ['s1: missing left-with-substitute[0].to.resides (735 ILCS 5/2-203)'],
    )
  })

  test('a California entity is served through somebody in a named capacity', async () => {
    const path = 'serves[0].events[0].to'
    const change = { name: 'Kim Clerk', relationship: 'refused-to-say' }
    expect(await told(withChange('us-ca-personal-delivery-entity', path, change))).toEqual([
      expect.stringContaining(
        'serves[0].events[0].to.title: the person who was served for the party would not say',
      ),
    ])
  })

  test('a small claim says what the person is where the relationship was refused', async () => {
    const path = 'serves[0].events[0].to.relationship'
    expect(await told(withChange('us-ca-small-claims', path, 'refused-to-say'))).toEqual([
      's1: missing left-with-substitute.to.title (SC-104)',
    ])
  })

  test('a copy handed to one of the family contradicts that none of them was found', async () => {
    const path = 'serves[0].events[0].to.relationship'
    expect(await told(withChange('us-pa-residence-adult-in-charge', path, 'sister'))).toEqual([
      expect.stringContaining(`${path}: the copy was handed to one of the family`),
    ])
  })
})

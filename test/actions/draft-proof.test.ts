import { draftProofs } from '../../src/actions/draft-proof'
import type { MethodFile } from '../../src/domain/rules/method-types'
import { inspect } from '../documents/support/inspect'
import { draw, readGood, rulebook, sampleMatter, withChange } from '../support/matters'

const namesOf = async (sample: string): Promise<string[]> =>
  (await draw(sampleMatter(sample))).flatMap(({ drawn }) => drawn.map(({ name }) => name))

describe('the papers of a serve', () => {
  test('the first bears the serve’s id alone, the others their own as well', async () => {
    expect(await namesOf('secretary-of-state-unauthorized')).toEqual([
      's1.pdf',
      's1-sos-notice.pdf',
      's1-affidavit-of-compliance.pdf',
    ])
  })

  test('another mailer signs a paper of her own', async () => {
    expect(await namesOf('deliver-and-mail-business')).toEqual(['s1.pdf', 's1-affirmation-of-mailing.pdf'])
  })

  test('each person served for an infant has a paper', async () => {
    expect(await namesOf('infant')).toEqual(['s1.pdf', 's1-infant-2.pdf'])
  })

  test('attempts alone yield the affirmation of attempts, whatever the method was to be', async () => {
    const [result] = await draw(sampleMatter('attempted-service'))
    expect(result?.drawn.map(({ paper }) => paper)).toEqual(['attempted-service'])
  })

  test('a default is prepared with the further mailing and the military paper', async () => {
    expect(await namesOf('default-papers')).toEqual([
      's1.pdf',
      's1-additional-mailing.pdf',
      's1-military.pdf',
    ])
  })

  test('papers can be asked for by name', async () => {
    const asked = readGood(withChange('default-papers', 'serves[0].proofs', ['military']))
    const [result] = await draw(asked)
    expect(result?.drawn.map(({ name, paper }) => [name, paper])).toEqual([['s1.pdf', 'military']])
  })
})

describe('the sentence about the papers', () => {
  const textOf = async (matter: unknown): Promise<string> => {
    const [result] = await draw(readGood(matter))
    const [paper] = inspect(...(result?.drawn.map(({ bytes }) => bytes) ?? []))
    return (paper?.pages.map(({ text }) => text).join(' ') ?? '').replace(/\s+/g, ' ')
  }

  test('speaks of no day of filing that is not recorded', async () => {
    expect(await textOf(withChange('deliver-and-mail', 'case.filed', undefined))).toContain(
      'The first of them bore the index number 500123/2026. 3.',
    )
  })

  test('ends a quoted question with its own mark alone', async () => {
    const asked = withChange('deliver-and-mail', 'serves[0].events[1].to.said', 'Is it for him?')
    expect(await textOf(asked)).toContain('The person’s words were: “Is it for him?” The person spoke')
  })
})

describe('what is lacking', () => {
  const lacking = readGood(withChange('deliver-and-mail', 'serves[0].events[1].description', undefined))
  const line = 's1: missing delivered.description (CPLR 306(b))'

  test('stops the proof', async () => {
    expect(await draw(lacking)).toEqual([{ serve: 's1', drawn: [], missing: [line], refused: [] }])
  })

  test('is a marked blank in a draft, and each page says DRAFT', async () => {
    const [result] = await draw(lacking, true)
    expect(result?.missing).toEqual([line])
    const [paper] = inspect(...(result?.drawn.map(({ bytes }) => bytes) ?? []))
    const pages = paper?.pages.map(({ text }) => text) ?? []
    expect(pages.map((text) => text.includes('DRAFT'))).toEqual(pages.map(() => true))
    expect(pages.join(' ').replace(/\s+/g, ' ')).toContain('hair color')
  })

  test('a serve of nothing but its method is a draft of blanks', async () => {
    const bare = readGood({
      case: { jurisdiction: 'us-ny' },
      serves: [{ id: 's1', recipient: {}, method: 'deliver-and-mail', events: [] }],
    })
    const [result] = await draw(bare, true)
    expect(result?.drawn.map(({ name, pages }) => [name, pages > 0])).toEqual([['s1.pdf', true]])
  })

  // Mail and the ways of other states are barred at home, where the law wants the sheriff or a delivery in hand.
  const atHome = ({ bars }: MethodFile): boolean =>
    !(bars ?? []).some(({ when }) => when?.['place-of-service']?.includes('in-state'))

  /** Evictions have ways of their own. */
  const flagsFor = ({ bars }: MethodFile): readonly string[] =>
    (bars ?? []).flatMap(({ effect, when }) =>
      effect === 'void' ? (when?.['no-flag'] ?? []).slice(0, 1) : [],
    )

  test.each(
    [...rulebook.values()].flatMap(({ loaded }) =>
      loaded.methods.flatMap((method) => {
        const { id, proofs } = method
        const placeOfService = atHome(method) ? 'in-state' : 'out-of-state'
        return proofs === undefined
          ? []
          : [{ jurisdiction: loaded.id, id, proofs, placeOfService, flags: flagsFor(method) }]
      }),
    ),
  )('a draft can be drawn for $jurisdiction $id with nothing recorded', async (way) => {
    const serve = { id: 's1', recipient: {}, method: way.id, placeOfService: way.placeOfService, events: [] }
    const bare = readGood({ case: { jurisdiction: way.jurisdiction, flags: way.flags }, serves: [serve] })
    const [result] = await draw(bare, true)
    expect(result?.drawn.length).toBe(way.proofs.length)
  })
})

describe('a draft asserts nothing that is not recorded', () => {
  const bareText = async (method: string): Promise<string> => {
    const bare = readGood({
      case: { jurisdiction: 'us-ny' },
      serves: [{ id: 's1', recipient: {}, method, events: [] }],
    })
    const [result] = await draw(bare, true)
    return inspect(...(result?.drawn.map(({ bytes }) => bytes) ?? []))
      .flatMap(({ pages }) => pages.map(({ text }) => text))
      .join(' ')
      .replace(/\s+/g, ' ')
  }

  test.each([
    ['rpapl-conspicuous', 'no written information'],
    ['deliver-and-mail', 'PERSONAL AND CONFIDENTIAL'],
    ['deliver-and-mail', 'military service'],
    ['agent-for-service', 'consent of the agent endorsed'],
    ['rpapl-substituted', 'who resides'],
    ['personal-delivery', 'answered yes'],
    ['nail-and-mail', 'by this means: tape'],
  ])('%s does not say “%s”', async (method, words) => {
    expect(await bareText(method)).not.toContain(words)
  })
})

test('one serve can be asked for, and an unknown one is named', async () => {
  const matter = sampleMatter('deliver-and-mail')
  const asked = await draftProofs({ matter, serve: 's1', draft: false }, rulebook)
  expect(asked.map(({ serve }) => serve)).toEqual(['s1'])
  await expect(draftProofs({ matter, serve: 's9', draft: false }, rulebook)).rejects.toThrow(
    'there is no serve “s9” in the file; write one of: s1',
  )
})

test('a matter without a jurisdiction is asked for one', async () => {
  const matter = readGood(withChange('deliver-and-mail', 'case.jurisdiction', undefined))
  const all = [...rulebook.keys()].join(', ')
  await expect(draw(matter)).rejects.toThrow(`case.jurisdiction is not recorded; write one of: ${all}`)
})

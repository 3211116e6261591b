import { inspect } from '../../documents/support/inspect'
import { alsoChanged, draw, readGood, sampleMatter, told, withChange } from '../../support/matters'

const [lawful] = sampleMatter('personal-delivery').serves[0]?.events ?? []

const deliveredOn = (...days: readonly string[]): unknown =>
  withChange(
    'personal-delivery',
    'serves[0].events',
    days.map((at) => ({ ...lawful, at })),
  )

/** Without the mark of the facts on each page, which is of all that is recorded. */
async function textOf(matter: unknown): Promise<string> {
  const drawn = (await draw(readGood(matter))).flatMap((serve) => serve.drawn)
  const pages = inspect(...drawn.map(({ bytes }) => bytes)).flatMap((paper) => paper.pages)
  return pages.map(({ text }) => text.replaceAll(/SHA-256 of the facts: \S+/gu, '')).join(' ')
}

describe('an act on a Sunday, which is void', () => {
  const sunday = '2026-02-08T11:20'
  const tuesday = '2026-02-10T18:05'

  test.each([
    ['before the lawful one', [sunday, tuesday]],
    ['after the lawful one', [tuesday, '2026-02-15T11:20']],
  ])('%s does not stand in the proof, which tells the lawful one', async (_, days) => {
    expect(await textOf(deliveredOn(...days))).toBe(await textOf(deliveredOn(tuesday)))
  })

  test('leaves no proof where it was not done again on another day', async () => {
    const [first = ''] = await told(deliveredOn(sunday, '2026-02-15T11:20'))
    expect(first).toMatch(
      /^serves\[0\]\.events\[0\]\.at: delivered on Sunday, February 8, 2026: Service on a Sunday is void/u,
    )
  })

  test('does not move the place at which what follows it is faulted', async () => {
    const events = [sunday, tuesday].map((at) => ({ ...lawful, at }))
    const early = alsoChanged(deliveredOn(tuesday), 'serves[0].signature.on', '2026-02-09')
    const faults = await told(alsoChanged(early, 'serves[0].events', events))
    expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
      'serves[0].signature.on',
      'serves[0].events[1].military.at',
    ])
  })
})

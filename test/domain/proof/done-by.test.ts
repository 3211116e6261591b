import { alsoChanged, draw, readGood, told, withChange } from '../../support/matters'
import { inspect } from '../../documents/support/inspect'

const ANOTHER = { name: 'Sam Second' }
const events = (index: number): string => `serves[0].events[${index}].by`

async function textOf(matter: unknown): Promise<string> {
  const drawn = (await draw(readGood(matter))).flatMap((serve) => serve.drawn)
  const pages = inspect(...drawn.map(({ bytes }) => bytes)).flatMap((paper) => paper.pages)
  return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')
}

describe('a paper tells what its signer did, and another’s acts as that person’s', () => {
  test('attempts of another alone are none of the signer’s', async () => {
    const one = withChange('us-fl-non-service', events(2), ANOTHER)
    expect(await told(alsoChanged(one, events(3), ANOTHER))).toEqual([
      's1: missing attempted (s. 48.21, Fla. Stat.)',
    ])
  })

  test('one that names the server is the server’s', async () => {
    const text = await textOf(withChange('us-fl-non-service', events(4), { name: 'PAT SERVER' }))
    expect(text).not.toContain('as the record shows, by Sam Second')
    expect(text).toContain('The house was empty.')
  })

  test('what another saw is not sworn to', async () => {
    const text = await textOf(withChange('us-fl-non-service', events(2), ANOTHER))
    expect(text).toContain(
      'The attempt of Saturday, March 7, 2026, at 8:10 a.m., at 31 Oak Street, Orlando, FL 32803, was made, as the record shows, by Sam Second, not by me.',
    )
    expect(text).not.toContain('The house was empty')
  })

  test.each(['us-fl-eviction-posting', 'us-fl-sole-proprietor'])(
    '%s: the two attempts may be made by two persons, or both by another',
    async (sample) => {
      const one = withChange(sample, events(2), ANOTHER)
      expect(await told(one)).toEqual([])
      expect(await told(alsoChanged(one, events(3), ANOTHER))).toEqual([])
    },
  )

  test('one attempt of another alone is one attempt', async () => {
    const one = withChange('us-fl-sole-proprietor', 'serves[0].events[3]', undefined)
    expect(await told(alsoChanged(one, events(2), ANOTHER))).toEqual([
      expect.stringContaining('Two attempts to serve the owner'),
      expect.stringContaining('the person in charge is served only after two attempts on the owner'),
    ])
  })
})

import { alsoChanged, draw, readGood, sampleMatter, told } from '../../support/matters'
import { inspect } from '../../documents/support/inspect'
import { textOf } from '../../documents/support/text-of'

const NAME = 'us-federal-us-officer-individual'

async function textsOf(matter: unknown): Promise<string[]> {
  const drawn = (await draw(readGood(matter))).flatMap((serve) => serve.drawn)
  return inspect(...drawn.map(({ bytes }) => bytes)).map(textOf)
}

/** The mailings by the kind of their address, without a role: so the mail run once logged them. */
function byKind(): unknown {
  const general = { kind: 'attorney-general', address: '950 Pennsylvania Avenue, NW, Washington, DC 20530' }
  const clerk = { kind: 'civil-process-clerk', address: '86 Chambers Street, New York, NY 10007' }
  const one = alsoChanged(sampleMatter(NAME), 'serves[0].events[0].to', clerk)
  return alsoChanged(one, 'serves[0].events[1].to', general)
}

test('a mailing whose address is called by a role of the paper is told as gone to that role', async () => {
  const texts = await textsOf(byKind())
  expect(texts).toEqual(await textsOf(sampleMatter(NAME)))
  expect(texts[1]).toContain('addressed to the Civil-Process Clerk')
})

test('the mailing to the Attorney General alone is never told as the one to the United States attorney', async () => {
  const alone = alsoChanged(byKind(), 'serves[0].events[0]', undefined)
  expect(await told(alone)).toEqual(['s1: missing delivered (FRCP 4(i)(1))'])
})

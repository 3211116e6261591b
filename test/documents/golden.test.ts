import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DrawnProof } from '../../src/actions/draft-proof'
import { draw, matterNames, sampleMatter } from '../support/matters'
import { inspect } from './support/inspect'
import { textOf } from './support/text-of'

const folder = join(__dirname, 'golden')
/** `UPDATE_GOLDEN=1` writes the texts anew; each is then read by a person before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1'

type Drawn = { readonly file: string; readonly proof: DrawnProof }

async function drawAll(): Promise<Drawn[]> {
  const drawn: Drawn[] = []
  for (const name of matterNames().filter((one) => one !== 'three-serves')) {
    for (const { drawn: proofs } of await draw(sampleMatter(name))) {
      drawn.push(...proofs.map((proof) => ({ file: `${name}-${proof.name.replace('.pdf', '.txt')}`, proof })))
    }
  }
  return drawn
}

describe('the text of every paper, page by page', () => {
  const texts = new Map<string, string>()

  beforeAll(async () => {
    const drawn = await drawAll()
    const inspected = inspect(...drawn.map(({ proof }) => proof.bytes))
    drawn.forEach(({ file }, index) => texts.set(file, textOf(inspected[index])))
    if (!update) return
    mkdirSync(folder, { recursive: true })
    for (const [file, text] of texts) writeFileSync(join(folder, file), text)
  }, 120_000)

  test('is the text that was read and approved', () => {
    const approved = new Map(
      readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
    )
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(approved))
  })

  test('there is a text for each paper of each sample matter', () => {
    expect(texts.size).toBeGreaterThan(50)
    expect([...texts.keys()].filter((file) => !existsSync(join(folder, file)))).toEqual([])
  })
})

test('the same matter gives the same bytes', async () => {
  const hashes = async (): Promise<string[]> =>
    (await draw(sampleMatter('deliver-and-mail'))).flatMap(({ drawn }) => drawn.map(({ sha256 }) => sha256))
  expect(await hashes()).toEqual(await hashes())
})

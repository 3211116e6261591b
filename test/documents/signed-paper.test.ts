import { readMarkup } from '../../src/documents/markup'
import { drawPaper } from '../../src/documents/proof-pdf'
import { signedPaper } from '../../src/documents/signed-paper'
import { bodyText, inspect } from './support/inspect'
import { closingMarkup, paperOf, proofMarkup } from './support/papers'

const signing = { at: '2026-11-24T15:04:00-05:00', seen: 'c'.repeat(64) }
const unsigned = paperOf(readMarkup(proofMarkup(['John Roe']), 'test'))

describe('a signed paper', () => {
  it('bears the typed name above the printed one, and not a word besides is changed', async () => {
    const [before, after] = [
      await drawPaper(unsigned),
      await drawPaper(signedPaper(unsigned, 'Pat Server', signing)),
    ]
    const [plain, signed] = inspect(before.bytes, after.bytes)
    expect(bodyText(signed)).toContain('/s/ Pat Server Pat Server')
    expect(bodyText(signed).replace('/s/ Pat Server ', '')).toBe(bodyText(plain))
    expect(after.pages).toBe(before.pages)
  })

  it('says among its properties when it was signed and which bytes the signer saw', async () => {
    const { bytes } = await drawPaper(signedPaper(unsigned, 'Pat Server', signing))
    const [signed] = inspect(bytes)
    expect(signed?.qpdf).toEqual({ code: 0, said: [] })
    expect(signed?.info).toMatchObject({ Custom: { SignedAt: signing.at, SignedVersion: signing.seen } })
  })

  it('is the same bytes however often it is drawn', async () => {
    const draw = async (): Promise<string> =>
      (await drawPaper(signedPaper(unsigned, 'Pat Server', signing))).sha256
    expect(await draw()).toBe(await draw())
  })

  it('shows a name in any script, and one too long for a line on two', async () => {
    const names = ['Łukasz 王小明', 'Wolfeschlegelsteinhausen Bergerdorff '.repeat(2).trim()]
    const drawn = await Promise.all(
      names.map((name) => {
        const markup = closingMarkup.replace('name="Pat Server"', `name="${name}"`)
        return drawPaper(signedPaper(paperOf(readMarkup(markup, 'test')), name, signing))
      }),
    )
    const texts = inspect(...drawn.map(({ bytes }) => bytes)).map(bodyText)
    expect(names.map((name, index) => texts[index]?.includes(`/s/ ${name}`))).toEqual([true, true])
  })

  it('is refused to a name that stands below no line', () => {
    expect(() => signedPaper(unsigned, 'Ana Torres', signing)).toThrow(
      'The paper has no line for Ana Torres to sign on; print it and sign in ink.',
    )
  })
})

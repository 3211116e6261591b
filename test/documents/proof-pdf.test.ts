import { readMarkup } from '../../src/documents/markup'
import { drawPaper } from '../../src/documents/proof-pdf'
import type { Drawn } from '../../src/documents/proof-pdf'
import { bodyText, flat, inspect } from './support/inspect'
import type { Inspected } from './support/inspect'
import { factsHash, paperOf, proofMarkup, worldNames } from './support/papers'

const longName = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(6).slice(0, 200)

const names = [
  ...worldNames,
  'محمد علي',
  'ملک',
  'پلاک',
  'משה כהן',
  'Ελένη Παπαδοπούλου',
  'Jean-Luc D’Ångström',
  '田中さくら',
]

function draw(markup: string, draft = false): Promise<Drawn> {
  return drawPaper(paperOf(readMarkup(markup, 'test'), { draft }))
}

describe('a proof as PDF', () => {
  let drawn: Drawn
  let proof: Inspected | undefined
  let draft: Inspected | undefined
  let long: Inspected | undefined

  beforeAll(async () => {
    drawn = await draw(proofMarkup(names))
    const asDraft = await draw(
      '<p>On <blank>day of delivery</blank> I went there.</p><page-break/><p>End.</p>',
      true,
    )
    const withLong = await draw(`<p>I asked for ${longName} at the door.</p>`)
    ;[proof, draft, long] = inspect(drawn.bytes, asDraft.bytes, withLong.bytes)
  })

  it('gives back every name letter for letter, in every script', () => {
    expect(bodyText(proof)).toContain(`The mailbox bears the names ${names.join('; ')}.`)
  })

  it('gives back every word of the names in a second reader', () => {
    const text = flat(proof?.pages.map((page) => page.pdfium).join(' ') ?? '')
    // Words only: PDFium takes a line with several right-to-left names for right-to-left as a whole.
    const words = names.flatMap((name) => name.split(/[ -]/))
    expect(words.filter((word) => !text.includes(word))).toEqual([])
  })

  it('prints the caption, the sentences, the table and the closing in their order', () => {
    expect(bodyText(proof).replace(/names .*?\. 5\./, 'names. 5.')).toBe(
      flat(`SUPREME COURT OF THE STATE OF NEW YORK COUNTY OF KINGS
        ACME SUPPLY CORP., Index No. 500123/2026 Date filed: January 5, 2026 Plaintiff, AFFIRMATION OF SERVICE
        -against- on John Roe (CPLR 308(2)) JOHN ROE and JANE ROE, Defendants. I, Pat Server, state:
        1. I am over 18 years of age, I am not a party to this action, and my business address is 1 Court Street,
        Suite 900, Brooklyn, New York 11201. 2. I served a copy of each of these papers: Summons; Verified
        Complaint; Notice of Electronic Filing. 3. On Monday, February 2, 2026, at 6:42 p.m., at 250 Ocean Avenue,
        Apartment 4B, Brooklyn, New York 11225, I delivered the papers to and left them with Łukasz Żółć, a person
        of suitable age and discretion. 4. The mailbox bears the names. 5. I describe the person to whom I
        delivered the papers as follows, gender and race being my perception:
        Gender (sex) Race (color of skin) Hair color Approx. age Approx. height Approx. weight Other identifying
        features female white (light) black 36–50 5 ft 4 in to 5 ft 8 in 131–160 lb glasses
        6. On Thursday, February 5, 2026, I enclosed a copy of the same papers in a postpaid envelope properly
        addressed to John Roe at 250 Ocean Avenue, Apartment 4B, Brooklyn, New York 11225, the recipient’s last
        known residence, and deposited it first class in an official depository under the exclusive care and
        custody of the United States Postal Service. 7. I asked whether the recipient was in the active military
        service of the United States or of the State of New York. The answer was no.
        NYC DCWP process server license no. 1234567 Received from: Agency LLC, 1 Court Street, Brooklyn, NY,
        agency license no. 7654321 I affirm this 24th day of November, 2026, under the penalties of perjury under
        the laws of New York, which may include a fine or imprisonment, that the foregoing is true, and I
        understand that this document may be filed in an action or proceeding in a court of law.
        Dated: November 24, 2026 Brooklyn, New York Pat Server`),
    )
  })

  it('says on each page which page of how many it is, whose, and the hash of the facts', () => {
    const footers = proof?.pages.map((page) => flat(page.text.slice(page.text.lastIndexOf('page '))))
    expect(footers).toEqual(
      [1, 2].map(
        (page) => `page ${page} of 2 · John Roe · Index No. 500123/2026 SHA-256 of the facts: ${factsHash}`,
      ),
    )
    expect(drawn.pages).toBe(2)
  })

  it('carries its title, its day and what it rests on', () => {
    expect(proof?.info).toMatchObject({
      Title: 'Affirmation of service on John Roe',
      Subject: 'Acme Supply Corp. against Roe',
      Language: 'en-US',
      Creator: 'affiant',
      Producer: 'affiant',
      CreationDate: 'D:20261124000000Z',
      ModDate: 'D:20261124000000Z',
      Custom: {
        RulesHash: 'a'.repeat(64),
        TemplateHash: 'b'.repeat(64),
        FactsHash: factsHash,
        Events: 'delivered-1 mailed-1',
      },
    })
  })

  it('is the same to the last byte when drawn again, and another when a letter differs', async () => {
    const again = await draw(proofMarkup(names))
    const other = await draw(proofMarkup([...names, 'x']))
    expect(Buffer.compare(again.bytes, drawn.bytes)).toBe(0)
    expect(again.sha256).toBe(drawn.sha256)
    expect(other.sha256).not.toBe(drawn.sha256)
  })

  it('has no time in it when the facts have none', async () => {
    const paper = paperOf(readMarkup('<p>Text.</p>', 'test'), { dated: null })
    const [undated] = inspect((await drawPaper(paper)).bytes)
    expect(undated?.info['CreationDate']).toBeUndefined()
  })

  it('passes qpdf', () => {
    expect([proof, draft, long].map((one) => one?.qpdf)).toEqual(Array(3).fill({ code: 0, said: [] }))
  })

  it('says DRAFT across each page of a draft and shows its blanks, and only there', () => {
    expect(draft?.pages.map((page) => page.text.includes('DRAFT'))).toEqual([true, true])
    expect(bodyText(draft)).toContain('On [day of delivery] I went there.')
    expect(proof?.pages.map((page) => page.text.includes('DRAFT'))).toEqual([false, false])
  })

  it('cuts a name too long for the foot of a page short, and never the number after it', async () => {
    const footer = {
      left: 'Wolfe '.repeat(200).trim(),
      right: 'CPLR 308(1) · Index No. 1/2026',
      hash: factsHash,
    }
    const paper = { ...paperOf(readMarkup('<p>Text.</p>', 'test'), { draft: false }), footer }
    const [read] = inspect((await drawPaper(paper)).bytes)
    expect(flat(read?.pages[0]?.text ?? '')).toMatch(
      /page 1 of 1 · Wolfe .*… · CPLR 308\(1\) · Index No\. 1\/2026 SHA-256/,
    )
  })

  it('breaks no section of a law at its hyphen', async () => {
    const cites = Array.from({ length: 60 }, (_, index) => `${'x'.repeat(index % 7)} CPLR 311-a and so on`)
    const [read] = inspect((await draw(`<p>${cites.join(' ')}</p>`)).bytes)
    expect(read?.pages.map(({ text }) => text).join(' ')).not.toMatch(/311-\s/)
  })

  it('breaks a name of two hundred letters over lines without losing one', () => {
    expect(bodyText(long).replaceAll(' ', '')).toContain(`Iaskedfor${longName}atthedoor.`)
  })
})

describe('text that cannot be printed', () => {
  it('is refused by the character’s number and name, with the words around it', async () => {
    await expect(draw('<p>left with Ann 😀 Lee</p>')).rejects.toMatchObject({
      code: 'no-glyph',
      message:
        'no font here can print U+1F600 “😀” in “left with Ann 😀 Lee”; write it in Latin letters or another script',
    })
  })

  it('is refused where only a mark is missing', async () => {
    await expect(draw('<p>का</p>')).rejects.toMatchObject({ code: 'no-glyph' })
  })
})

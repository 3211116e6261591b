import { PDFDocument, PDFName } from 'pdf-lib'
import { DomainError } from '../../src/domain/errors'
import type { FormFill } from '../../src/domain/proof/form'
import type { PaperForm } from '../../src/documents/paper'
import { drawPaper, type Drawn } from '../../src/documents/proof-pdf'
import { signedPaper } from '../../src/documents/signed-paper'
import { formOf, madeBlank, text, usualFills } from './support/blanks'
import { flat, inspect, type Inspected } from './support/inspect'
import { paperOf } from './support/papers'

const long = 'The person at the door said that she lives there with him and takes his letters. '
  .repeat(9)
  .trim()

function fill(form: PaperForm, draft = false): Promise<Drawn> {
  return drawPaper(paperOf([], { form, draft }))
}

function withFill(fills: readonly FormFill[], one: FormFill): FormFill[] {
  return [...fills.filter(({ field }) => field !== one.field), one]
}

const pagesOf = (one: Inspected | undefined): string[] => one?.pages.map((page) => flat(page.text)) ?? []

async function refusal(form: PaperForm): Promise<readonly [string, string]> {
  const error: unknown = await fill(form).catch((thrown: unknown) => thrown)
  if (!(error instanceof DomainError)) throw error
  return [error.code, error.message]
}

describe('a proof on an official form', () => {
  let blank: Uint8Array
  let drawn: Drawn
  let plain: Inspected | undefined
  let draft: Inspected | undefined
  let longer: Inspected | undefined
  let signed: Inspected | undefined

  beforeAll(async () => {
    blank = await madeBlank()
    drawn = await fill(formOf(blank))
    const blanks = withFill(usualFills, {
      ...text('Facts', ''),
      kind: 'text',
      pieces: [{ blank: 'what happened' }],
      whole: false,
    })
    const asDraft = await fill(formOf(blank, blanks), true)
    const tooLong = await fill(formOf(blank, withFill(usualFills, text('Facts', long))))
    const seen = paperOf([], { form: formOf(blank) })
    const byHand = await drawPaper(
      signedPaper(seen, 'Pat Server', { at: '2026-11-24T10:00:00-05:00', seen: drawn.sha256 }),
    )
    ;[plain, draft, longer, signed] = inspect(drawn.bytes, asDraft.bytes, tooLong.bytes, byHand.bytes)
  }, 60_000)

  it('has the form’s own words and, in its fields, those of the paper, in every script', () => {
    const letters = pagesOf(plain).map((page) => page.replaceAll(' ', ''))
    expect(letters).toEqual(
      [
        'FORM Z-1 PROOF OF SERVICE Person served Facts By hand Zip Way Signed Rev. 2020 Łukasz Żółć Handed to him at the door on Monday, February 2, 2026, at 6:42 p.m.; he said: “Thank you.” X 1 1 2 2 5 X Марія Іваненко',
        'FORM Z-1, second page Łukasz Żółć',
      ].map((page) => page.replaceAll(' ', '')),
    )
  })

  it('has no fields, scripts or buttons any more: nobody can change what stands in them', async () => {
    const read = await PDFDocument.load(drawn.bytes, { updateMetadata: false })
    const { catalog, context } = read
    const left = ['AcroForm', 'OpenAction', 'Names', 'Metadata'].filter((key) => catalog.has(PDFName.of(key)))
    const all = context.enumerateIndirectObjects().map(([, object]) => object.toString())
    expect([left, all.filter((object) => /JavaScript|Widget|\/FT/.test(object))]).toEqual([[], []])
  })

  it('names the blank that it stands on, and passes qpdf', () => {
    expect(plain?.info).toMatchObject({
      Title: 'Affirmation of service on John Roe',
      CreationDate: 'D:20261124000000Z',
      Custom: { Form: 'forms/zz-land/z-1.pdf', FormHash: formOf(blank).sha256 },
    })
    expect([plain, draft, longer, signed].map((one) => one?.qpdf)).toEqual(
      Array(4).fill({ code: 0, said: [] }),
    )
  })

  it('is the same to the last byte when filled again, and another when a letter differs', async () => {
    const again = await fill(formOf(blank))
    const other = await fill(formOf(blank, withFill(usualFills, text('Zip', '11226'))))
    expect([again.sha256 === drawn.sha256, other.sha256 === drawn.sha256]).toEqual([true, false])
  })

  it('says DRAFT across each page of a draft, with a mark where something is lacking', () => {
    expect(pagesOf(draft).map((page) => page.includes('DRAFT'))).toEqual([true, true])
    expect(pagesOf(draft)[0]).toContain('[what happened]')
    expect(pagesOf(plain).some((page) => page.includes('DRAFT'))).toBe(false)
  })

  it('puts a text that its field cannot hold on a continuation sheet, whole, and says so in the field', () => {
    const [first = '', , sheet = ''] = pagesOf(longer)
    expect(first).toContain('See continuation sheet, no. 1')
    expect(sheet).toContain(
      `CONTINUATION SHEET This sheet is part of the foregoing paper (Affirmation of service on John Roe). 1. what Facts asks: ${long}`,
    )
    expect(longer?.pages).toHaveLength(3)
  })

  it('bears the typed name in the field for it once it is signed, and not before', () => {
    expect([plain, signed].map((one) => pagesOf(one)[0]?.includes('/s/ Pat Server'))).toEqual([false, true])
  })

  it('is signed in ink where the form has no field for a typed name', () => {
    const form = formOf(blank, [text('Zip', '11225')])
    const sign = (): unknown =>
      signedPaper(paperOf([], { form }), 'Pat Server', { at: '2026-11-24T10:00:00-05:00', seen: '' })
    expect(sign).toThrow('The paper has no line for Pat Server to sign on; print it and sign in ink.')
  })
})

describe('a blank that cannot be filled is refused with its place, the reason and what to do', () => {
  const z1 = 'forms/zz-land/z-1.pdf'

  it('lacks a field of the map', async () => {
    const form = formOf(await madeBlank(), [text('Case[0].Persn[0]', 'John Roe')])
    expect(await refusal(form)).toEqual([
      'form-field-missing',
      `${z1}: has no field “Case[0].Persn[0]”, which the rules of this paper fill; it has Case[0].Person[0], Facts, ByHand, Zip, Way, Signature, Side, Edition, Print; the rules were written for another edition: put that one there, or take the blank away to use the program’s own layout`,
    ])
  })

  it('has another kind of field there', async () => {
    const form = formOf(await madeBlank(), [text('ByHand', 'yes')])
    expect(await refusal(form)).toEqual([
      'form-field-kind',
      `${z1}: its field “ByHand” is a button field, and the rules of this paper have “text” for it; correct the entry of that field in the rules`,
    ])
  })

  it('has no such option', async () => {
    const form = formOf(await madeBlank(), [{ field: 'Way', say: 'way', kind: 'choose', option: 'street' }])
    expect(await refusal(form)).toEqual([
      'form-field-kind',
      `${z1}: its field “Way” has no option “street”; it has home, work; write one of these in the rules`,
    ])
  })

  it('has cells too few even for the note of a continuation sheet', async () => {
    const form = formOf(await madeBlank(), [text('Zip', '11225-0001')])
    expect(await refusal(form)).toEqual([
      'form-too-long',
      `${z1}: its field “Zip” is too small for “11225-0001” (what Zip asks); record it in fewer letters, or take the blank away to use the program’s own layout`,
    ])
  })

  it('has no room for the whole oath, which goes on no other sheet', async () => {
    const form = formOf(await madeBlank(), [text('Facts', long, true)])
    expect((await refusal(form))[0]).toBe('form-too-long')
  })

  it('would take a text that forges the order of what is read', async () => {
    const form = formOf(await madeBlank(), [text('Zip', '1\u202E2')])
    expect((await refusal(form))[0]).toBe('forged-text')
  })

  it('is locked', async () => {
    const document = await PDFDocument.load(await madeBlank())
    document.encrypt({ userPassword: 'secret', ownerPassword: 'other' })
    expect(await refusal(formOf(await document.save()))).toEqual([
      'form-encrypted',
      `${z1}: is locked (encrypted), so nothing can be filled in; save it without a password (qpdf --decrypt blank.pdf open.pdf) and put that in its place`,
    ])
  })

  it('is no PDF, or a damaged one', async () => {
    const found = [Buffer.from('<html>Page not found</html>'), Buffer.from('%PDF-1.7\nnothing')]
    const said = await Promise.all(found.map((bytes) => refusal(formOf(bytes))))
    expect(said).toEqual([
      ['form-unreadable', `${z1}: is not a PDF; put the blank as the court publishes it there again`],
      [
        'form-unreadable',
        `${z1}: is damaged and cannot be read; put the blank as the court publishes it there again`,
      ],
    ])
  })

  it('has its pages in XFA alone; one with fields beside is taken by its fields', async () => {
    const withXfa = (document: PDFDocument): void => {
      document.getForm().acroForm.dict.set(PDFName.of('XFA'), document.context.obj([]))
    }
    const alone = await madeBlank((document) => {
      withXfa(document)
      document.catalog.set(PDFName.of('NeedsRendering'), document.context.obj(true))
    })
    expect(await refusal(formOf(alone))).toEqual([
      'form-xfa',
      `${z1}: is an XFA form, whose pages only its maker’s own reader can show; look for the edition with ordinary fields (AcroForm)`,
    ])
    expect((await fill(formOf(await madeBlank(withXfa)))).pages).toBe(2)
  })

  it('has no fields at all', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    expect((await refusal(formOf(await document.save())))[0]).toBe('form-without-fields')
  })
})

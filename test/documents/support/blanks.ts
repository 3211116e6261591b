import { PDFDocument, PDFName, PDFString, StandardFonts, degrees } from 'pdf-lib'
import type { FormFill } from '../../../src/domain/proof/form'
import type { PaperForm } from '../../../src/documents/paper'
import { sha256 } from '../../../src/documents/seal'

/** A made form of two pages with every kind of field; no court's. */
export async function madeBlank(
  change: (document: PDFDocument) => void = () => undefined,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  const first = document.addPage([612, 792])
  const second = document.addPage([612, 792])
  const label = (text: string, y: number): void => {
    first.drawText(text, { x: 40, y, size: 10, font })
  }
  ;['FORM Z-1 PROOF OF SERVICE', 'Person served', 'Facts', 'By hand', 'Zip', 'Way', 'Signed'].forEach(
    (text, row) => {
      label(text, [740, 703, 650, 563, 523, 483, 443][row] ?? 0)
    },
  )
  second.drawText('FORM Z-1, second page', { x: 40, y: 740, size: 10, font })
  const form = document.getForm()
  const name = form.createTextField('Case[0].Person[0]')
  name.addToPage(first, { x: 150, y: 698, width: 200, height: 16, font })
  name.addToPage(second, { x: 150, y: 698, width: 200, height: 16, font })
  const facts = form.createTextField('Facts')
  facts.enableMultiline()
  facts.addToPage(first, { x: 150, y: 600, width: 200, height: 60, font })
  form.createCheckBox('ByHand').addToPage(first, { x: 150, y: 560, width: 12, height: 12 })
  const zip = form.createTextField('Zip')
  zip.setMaxLength(5)
  zip.enableCombing()
  zip.addToPage(first, { x: 150, y: 518, width: 100, height: 16, font })
  const way = form.createRadioGroup('Way')
  way.addOptionToPage('home', first, { x: 150, y: 480, width: 12, height: 12 })
  way.addOptionToPage('work', first, { x: 200, y: 480, width: 12, height: 12 })
  form.createTextField('Signature').addToPage(first, { x: 150, y: 438, width: 200, height: 16, font })
  const side = form.createTextField('Side')
  side.addToPage(first, { x: 500, y: 300, width: 200, height: 16, rotate: degrees(90), font })
  const edition = form.createTextField('Edition')
  edition.setText('Rev. 2020')
  edition.addToPage(first, { x: 400, y: 40, width: 80, height: 16, font })
  form
    .createButton('Print')
    .addToPage('Print this form', first, { x: 40, y: 40, width: 80, height: 16, font })
  const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }
  document.catalog.set(PDFName.of('OpenAction'), document.context.obj(script))
  form.updateFieldAppearances(font)
  change(document)
  return document.save({ useObjectStreams: true, updateFieldAppearances: false })
}

/** A text that a paper puts into a field. */
export function text(field: string, words: string, whole = false): FormFill {
  return { field, say: `what ${field} asks`, kind: 'text', pieces: words === '' ? [] : [words], whole }
}

export const usualFills: readonly FormFill[] = [
  text('Case[0].Person[0]', 'Łukasz Żółć'),
  text('Facts', 'Handed to him at the door on Monday, February 2, 2026, at 6:42 p.m.; he said: “Thank you.”'),
  { field: 'ByHand', say: 'by hand', kind: 'check', on: true },
  text('Zip', '11225'),
  { field: 'Way', say: 'way', kind: 'choose', option: 'work' },
  { field: 'Signature', say: 'signature', kind: 'sign' },
  text('Side', 'Марія Іваненко'),
]

export function formOf(bytes: Uint8Array, fills: readonly FormFill[] = usualFills): PaperForm {
  return { place: 'forms/zz-land/z-1.pdf', bytes, sha256: sha256(bytes), fills }
}

import { EncryptedPDFError, PDFBool, PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { DomainError } from '../../domain/errors'
import type { PaperForm } from '../paper'
import { widgetsOf, type Widget } from './widgets'

/** A blank that was read: the document and the places of its fields. */
export type Blank = { readonly document: PDFDocument; readonly widgets: readonly Widget[] }

/** Throws with the place of the blank in front; what is wrong and the remedy are parted by a semicolon. */
export function refuseBlank(code: string, place: string, because: string, remedy: string): never {
  throw new DomainError(code, `${place}: ${because}; ${remedy}`, place)
}

async function loaded({ bytes, place }: PaperForm): Promise<PDFDocument> {
  const again = 'put the blank as the court publishes it there again'
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) {
    refuseBlank('form-unreadable', place, 'is not a PDF', again)
  }
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity })
    document.getPages()
    return document
  } catch (error) {
    if (error instanceof EncryptedPDFError) {
      const remedy =
        'save it without a password (qpdf --decrypt blank.pdf open.pdf) and put that in its place'
      refuseBlank('form-encrypted', place, 'is locked (encrypted), so nothing can be filled in', remedy)
    }
    refuseBlank('form-unreadable', place, 'is damaged and cannot be read', again)
  }
}

function entryOf(dict: PDFDict, key: string): unknown {
  return dict.lookup(PDFName.of(key))
}

function hasXfa({ catalog }: PDFDocument): boolean {
  const form = entryOf(catalog, 'AcroForm')
  return form instanceof PDFDict && entryOf(form, 'XFA') !== undefined
}

/**
 * Opens a blank. One that has an XFA form beside its fields is taken by its fields; one that shows its pages only
 * through XFA is refused.
 *
 * @throws DomainError `form-unreadable`, `form-encrypted`, `form-xfa`, `form-without-fields`
 */
export async function openBlank(form: PaperForm): Promise<Blank> {
  const document = await loaded(form)
  const widgets = widgetsOf(document)
  const isDrawnByXfa = entryOf(document.catalog, 'NeedsRendering') === PDFBool.True
  if (hasXfa(document) && (isDrawnByXfa || widgets.length === 0)) {
    const because = 'is an XFA form, whose pages only its maker’s own reader can show'
    refuseBlank('form-xfa', form.place, because, 'look for the edition with ordinary fields (AcroForm)')
  }
  if (widgets.length > 0) return { document, widgets }
  const remedy = 'look for the edition that can be filled in, or take it away to use the program’s own layout'
  return refuseBlank('form-without-fields', form.place, 'has no fields to fill in', remedy)
}

import { PDFName } from 'pdf-lib'
import type { PDFDocument, PDFRef } from 'pdf-lib'
import type { Fonts } from './ink'
import type { Paper } from './paper'
import { sealInto, sha256 } from './seal'

/** A finished paper: its bytes, how many pages, and the SHA-256 of the bytes in hex. */
export type Drawn = { readonly bytes: Uint8Array; readonly pages: number; readonly sha256: string }

/** The fonts that its pages have used, each under its name there. */
export function writtenFonts(document: PDFDocument, fonts: Fonts): Record<string, PDFRef> {
  return Object.fromEntries(fonts.all().map((font) => [font.name, font.write(document.context)]))
}

/** Seals and writes a document whose pages are drawn. */
export async function finished(document: PDFDocument, paper: Paper): Promise<Drawn> {
  document.setLanguage(paper.language)
  document.catalog.set(PDFName.of('ViewerPreferences'), document.context.obj({ DisplayDocTitle: true }))
  sealInto(document, paper)
  const bytes = await document.save({
    useObjectStreams: false,
    objectsPerTick: Infinity,
    addDefaultPage: false,
    updateFieldAppearances: false,
  })
  return { bytes, pages: document.getPageCount(), sha256: sha256(bytes) }
}

import { PDFDocument, PDFName } from 'pdf-lib'
import type { PDFRef } from 'pdf-lib'
import { draftInk, footerInk } from './furniture'
import { Fonts, inkOf } from './ink'
import { page, sheets } from './measures'
import { paginate } from './pages'
import type { Placed } from './pages'
import type { Paper } from './paper'
import { sealInto, sha256 } from './seal'
import { typeset } from './typeset'

type Sheet = { readonly width: number; readonly height: number }

/** A finished paper: its bytes, how many pages, and the SHA-256 of the bytes in hex. */
export type Drawn = { readonly bytes: Uint8Array; readonly pages: number; readonly sha256: string }

/**
 * Sets and draws a paper as PDF. Pure in effect: the same paper gives the same bytes, whatever the clock says.
 *
 * @throws DomainError `no-glyph` for a letter that no font here has, `too-tall` for a name taller than a page
 */
export async function drawPaper(paper: Paper): Promise<Drawn> {
  const size = sheets[paper.size ?? 'letter']
  const pages = paginate(typeset(paper.blocks), size.height - 2 * page.margin)
  const document = await PDFDocument.create({ updateMetadata: false })
  const fonts = new Fonts()
  const inks = pages.map((placed, index) => pageInk(paper, placed, index + 1, pages.length, fonts))
  for (const ink of inks) addPage(document, ink, size)
  const written = fonts.all().map((font): [string, PDFRef] => [font.name, font.write(document.context)])
  const resources = document.context.register(document.context.obj({ Font: Object.fromEntries(written) }))
  for (const sheet of document.getPages()) sheet.node.set(PDFName.of('Resources'), resources)
  document.setLanguage(paper.language)
  document.catalog.set(PDFName.of('ViewerPreferences'), document.context.obj({ DisplayDocTitle: true }))
  sealInto(document, paper)
  const bytes = await document.save({
    useObjectStreams: false,
    objectsPerTick: Infinity,
    addDefaultPage: false,
    updateFieldAppearances: false,
  })
  return { bytes, pages: pages.length, sha256: sha256(bytes) }
}

function addPage(document: PDFDocument, ink: string, { width, height }: Sheet): void {
  const sheet = document.addPage([width, height])
  sheet.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(ink)))
}

function pageInk(
  paper: Paper,
  placed: readonly Placed[],
  number: number,
  count: number,
  fonts: Fonts,
): string {
  const { left, height } = sheets[paper.size ?? 'letter']
  const body = placed.map(({ top, box }) => inkOf(box.marks, left, page.margin + top, fonts, height))
  const draft = paper.draft ? [draftInk(paper, fonts)] : []
  return [...draft, ...body, footerInk(paper, number, count, fonts)].join('\n')
}

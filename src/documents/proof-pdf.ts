import { PDFDocument, PDFName } from 'pdf-lib'
import type { Item } from './boxes'
import { finished, writtenFonts } from './finished'
import type { Drawn } from './finished'
import { drawOnForm } from './form/form-pdf'
import { draftInk, footerInk, lineNumberInk } from './furniture'
import { Fonts, inkOf } from './ink'
import { column, page, sheets } from './measures'
import { typesetNumbered } from './numbered-lines'
import { paginate } from './pages'
import type { Placed } from './pages'
import type { Paper } from './paper'
import { typeset } from './typeset'

export type { Drawn } from './finished'

type Sheet = { readonly width: number; readonly height: number }

/**
 * Sets and draws a paper as PDF. Pure in effect: the same paper gives the same bytes, whatever the clock says.
 *
 * @throws DomainError `no-glyph` for a letter that no font here has, `too-tall` for a name taller than a page; for an
 *   official form also those of `drawOnForm`
 */
export async function drawPaper(paper: Paper): Promise<Drawn> {
  if (paper.form !== undefined) return drawOnForm(paper, paper.form)
  const size = sheets[paper.size ?? 'letter']
  const pages = paginate(setOf(paper), roomOn(paper, size))
  const document = await PDFDocument.create({ updateMetadata: false })
  const fonts = new Fonts()
  const inks = pages.map((placed, index) => pageInk(paper, placed, index + 1, pages.length, fonts))
  for (const ink of inks) addPage(document, ink, size)
  const resources = document.context.register(document.context.obj({ Font: writtenFonts(document, fonts) }))
  for (const sheet of document.getPages()) sheet.node.set(PDFName.of('Resources'), resources)
  return finished(document, paper)
}

function setOf({ blocks, numbered }: Paper): Item[] {
  return numbered === undefined ? typeset(blocks) : typesetNumbered(blocks, numbered)
}

/** The height of the text of a page; numbered lines share out one column on every size of paper. */
function roomOn({ numbered }: Paper, { height }: Sheet): number {
  return numbered === undefined ? height - 2 * page.margin : column.height
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
  const lines = lineNumberInk(paper, fonts)
  return [...draft, ...body, footerInk(paper, number, count, fonts), ...lines].join('\n')
}

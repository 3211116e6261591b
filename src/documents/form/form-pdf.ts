import { PDFArray, PDFDict, PDFName, PDFRef } from 'pdf-lib'
import type { PDFDocument, PDFObject, PDFPage, PDFPageLeaf } from 'pdf-lib'
import { finished, writtenFonts, type Drawn } from '../finished'
import { draftInk, footerInk } from '../furniture'
import { Fonts, inkOf, short } from '../ink'
import { page as sheet, sheets } from '../measures'
import { paginate } from '../pages'
import type { Paper, PaperForm } from '../paper'
import { typeset } from '../typeset'
import { openBlank } from './blank'
import { continuationBlocks } from './continuation'
import { Filler, type Continued, type Filled } from './fills'
import { roomOf } from './fit'
import { dropUnreached, lookOf, takeFieldsOut, type Look } from './flatten'
import type { Widget } from './widgets'

const name = (text: string): PDFName => PDFName.of(text)

/**
 * Fills an official blank and takes its fields out, so that nobody can change what stands in them. What a field
 * cannot hold stands on a continuation sheet behind it. The same paper on the same blank gives the same bytes.
 *
 * @throws DomainError with the place of the blank in front: `form-unreadable`, `form-encrypted`, `form-xfa`,
 *   `form-without-fields`, `form-field-missing`, `form-field-kind`, `form-too-long`
 */
export async function drawOnForm(paper: Paper, form: PaperForm): Promise<Drawn> {
  const { document, widgets } = await openBlank(form)
  const filler = new Filler(form, widgets)
  const filled = filler.filled()
  const named = new Set(form.fills.map(({ field }) => field))
  const looks = widgets.flatMap((widget) => lookOf(widget, named.has(widget.name)) ?? [])
  takeFieldsOut(document)
  const fonts = new Fonts()
  const resources = document.context.nextRef()
  for (const page of document.getPages()) {
    const of = ({ widget }: { readonly widget: Widget }): boolean => widget.page === page.node
    drawOver(page, resources, looks.filter(of), overlay(paper, page, filled.filter(of), fonts))
  }
  addContinuation(document, paper, filler.continued, fonts, resources)
  const Multiply = { Type: 'ExtGState', BM: 'Multiply' }
  const Font = writtenFonts(document, fonts)
  document.context.assign(resources, document.context.obj({ Font, ExtGState: { Multiply } }))
  dropUnreached(document)
  return finished(document, paper)
}

/** From a place's own corner, turned as the form has it, to the page. */
function placeOf({ rect: { x, y, width, height }, turn }: Widget): string {
  switch (turn) {
    case 90:
      return `0 1 -1 0 ${short(x + width)} ${short(y)} cm`
    case 180:
      return `-1 0 0 -1 ${short(x + width)} ${short(y + height)} cm`
    case 270:
      return `0 -1 1 0 ${short(x)} ${short(y + height)} cm`
    default:
      return `1 0 0 1 ${short(x)} ${short(y)} cm`
  }
}

function inkOfField({ widget, marks }: Filled, fonts: Fonts): string {
  const { height } = roomOf(widget)
  return `q ${placeOf(widget)}\n${inkOf(marks, 0, sheet.height - height, fonts)}\nQ`
}

/** DRAFT lies over the form, since many blanks have a ground of their own, and darkens without hiding. */
function overlay(paper: Paper, page: PDFPage, filled: readonly Filled[], fonts: Fonts): string {
  const { x, y, width, height } = page.getMediaBox()
  const scale = `${(width / sheet.width).toFixed(5)} 0 0 ${(height / sheet.height).toFixed(5)}`
  const draft = `q /Multiply gs ${scale} ${short(x)} ${short(y)} cm\n${paper.draft ? draftInk({}, fonts) : ''}\nQ`
  return [...(paper.draft ? [draft] : []), ...filled.map((one) => inkOfField(one, fonts))].join('\n')
}

function contentsOf(node: PDFPageLeaf): PDFObject[] {
  const there = node.get(name('Contents'))
  const found = node.Contents()
  if (found instanceof PDFArray) return found.asArray()
  return there === undefined ? [] : [there]
}

function resourcesOf(node: PDFPageLeaf, added: Readonly<Record<string, PDFRef>>): PDFDict {
  const own = node.Resources()?.clone() ?? node.context.obj({})
  const there = own.lookup(name('XObject'))
  const objects = there instanceof PDFDict ? there.clone() : node.context.obj({})
  for (const [key, ref] of Object.entries(added)) objects.set(name(key), ref)
  own.set(name('XObject'), objects)
  return own
}

/** Lays the looks that fields keep, and then the ink, over a page as it is. */
function drawOver(page: PDFPage, resources: PDFRef, looks: readonly Look[], ink: string): void {
  const { node } = page
  const { context } = node
  const stream = (text: string): PDFRef => context.register(context.flateStream(text))
  const { x, y, width, height } = page.getMediaBox()
  const BBox = [x, y, x + width, y + height]
  const over = { Type: 'XObject', Subtype: 'Form', BBox, Resources: resources }
  const filled = context.register(context.flateStream(`0 g 0 G\n${ink}`, over))
  const kept = looks.map(({ ref }, index): [string, PDFRef] => [`AffiantLook${index + 1}`, ref])
  const shown = looks.map(({ matrix }, index) => `q ${matrix} cm /AffiantLook${index + 1} Do Q`)
  const end = stream(['Q', ...shown, 'q /AffiantFilled Do Q'].join('\n'))
  node.set(name('Resources'), resourcesOf(node, { ...Object.fromEntries(kept), AffiantFilled: filled }))
  node.set(name('Contents'), context.obj([stream('q'), ...contentsOf(node), end]))
}

function addContinuation(
  document: PDFDocument,
  paper: Paper,
  continued: readonly Continued[],
  fonts: Fonts,
  resources: PDFRef,
): void {
  const blocks = continuationBlocks(paper, continued)
  if (blocks.length === 0) return
  const { width, height, left } = sheets[paper.size ?? 'letter']
  const pages = paginate(typeset(blocks), height - 2 * sheet.margin)
  pages.forEach((placed, index) => {
    const body = placed.map(({ top, box }) => inkOf(box.marks, left, sheet.margin + top, fonts, height))
    const draft = paper.draft ? [draftInk(paper, fonts)] : []
    const ink = [...draft, ...body, footerInk(paper, index + 1, pages.length, fonts)].join('\n')
    const { node } = document.addPage([width, height])
    node.set(name('Contents'), document.context.register(document.context.flateStream(ink)))
    node.set(name('Resources'), resources)
  })
}

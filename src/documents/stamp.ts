import { PDFDocument } from 'pdf-lib'
import { writtenFonts } from './finished'
import { Fonts, inkOfText } from './ink'
import { page as measures } from './measures'
import { widthOf } from './shape'

/** In points on a page of letter size, from its edges. */
const stamp = { size: 9, right: 40, top: 30, room: 40 }

/** On a large plan the stamp is as large as when the plan is printed on a usual sheet. */
function measure(width: number, height: number): number {
  return Math.max(1, Math.max(width, height) / measures.height)
}

/** The strip at the head of a page that a stamp needs for itself. */
export function stampRoom(width: number, height: number): number {
  return Math.min(stamp.room * measure(width, height), height / 4)
}

function inkOn(words: string, width: number, height: number, fonts: Fonts): string {
  const unit = measure(width, height)
  const whole = widthOf(words, 'bold') / 1000
  const size = Math.min(stamp.size * unit, (width * 0.9) / whole, stampRoom(width, height) * 0.6)
  const right = Math.min(stamp.right * unit, width * 0.05)
  const y = height - Math.min(stamp.top * unit, stampRoom(width, height) * 0.75)
  const mark = { kind: 'text', x: 0, y: 0, text: words, face: 'bold', size: hundredth(size) } as const
  const ink = inkOfText(mark, width - right - whole * size, y, fonts)
  return `/Artifact <</Type /Pagination>> BDC\nq 0 g\n${ink}\nQ\nEMC`
}

function hundredth(number: number): number {
  return Math.floor(number * 100) / 100
}

/** Where pages stand in an exhibit of several papers: how many come before, and how many there are in all. */
export type Run = { readonly before: number; readonly all: number }

/**
 * Writes on the head of every page of an exhibit which it is and which page of how many: “Exhibit A – 2 of 5”. The
 * pages stand upright and their head is free: papers drawn here have their margin, others `stampRoom`.
 *
 * @param run where the exhibit holds more than these pages
 */
export async function stamped(bytes: Uint8Array, mark: string, run?: Run): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context } = document
  const fonts = new Fonts()
  const pages = document.getPages()
  const { before, all } = run ?? { before: 0, all: pages.length }
  const inks = pages.map((page, index) =>
    inkOn(`${mark} – ${before + index + 1} of ${all}`, page.getWidth(), page.getHeight(), fonts),
  )
  const font = writtenFonts(document, fonts)
  for (const [index, page] of pages.entries()) {
    const form = context.flateStream(inks[index] ?? '', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, page.getWidth(), page.getHeight()],
      Resources: { Font: font },
    })
    const name = page.node.newXObject('Stamp', context.register(form))
    page.node.addContentStream(context.register(context.flateStream(`q /${name.decodeText()} Do Q`)))
  }
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

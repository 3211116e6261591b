import { PDFDocument, PDFName, type PDFImage } from 'pdf-lib'
import { orientationOf, type Orientation } from './exif'
import { hidesLayers } from './layers'
import { page as measures } from './measures'
import type { PacketPart } from './packet'
import { stampRoom } from './stamp'
import { drawUpright, type Matrix } from './upright'

async function ofPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false })
  if (hidesLayers(source)) throw new Error('the document hides some of its layers')
  const document = await PDFDocument.create({ updateMetadata: false })
  await drawUpright(source, document, stampRoom)
  return document
}

/** Where a picture that a camera took in this way comes to lie on a place of this size. */
const TURNS: Readonly<Record<Orientation, (wide: number, high: number) => Matrix>> = {
  1: (wide, high) => [wide, 0, 0, high, 0, 0],
  2: (wide, high) => [-wide, 0, 0, high, wide, 0],
  3: (wide, high) => [-wide, 0, 0, -high, wide, high],
  4: (wide, high) => [wide, 0, 0, -high, 0, high],
  5: (wide, high) => [0, -high, -wide, 0, wide, high],
  6: (wide, high) => [0, -high, wide, 0, 0, high],
  7: (wide, high) => [0, high, wide, 0, 0, 0],
  8: (wide, high) => [0, high, -wide, 0, wide, 0],
}

const SIDEWAYS = 5

/** A picture on a page of its own, the right way up, as large as the margins let it be, never larger than it is. */
async function ofPicture(
  embed: (document: PDFDocument) => Promise<PDFImage>,
  orientation: Orientation,
): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const image = await embed(document)
  const { width, height, margin } = measures
  const [seenWide, seenHigh] =
    orientation < SIDEWAYS ? [image.width, image.height] : [image.height, image.width]
  const scale = Math.min(1, (width - 2 * margin) / seenWide, (height - 2 * margin) / seenHigh)
  const [wide, high] = [seenWide * scale, seenHigh * scale]
  const { node } = document.addPage([width, height])
  const name = node.newXObject('Picture', image.ref).decodeText()
  const turn = TURNS[orientation](wide, high).join(' ')
  const ink = `q 1 0 0 1 ${(width - wide) / 2} ${(height - high) / 2} cm ${turn} cm /${name} Do Q`
  node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(ink)))
  return document
}

const READERS: readonly ((bytes: Uint8Array) => Promise<PDFDocument>)[] = [
  ofPdf,
  (bytes) => ofPicture((document) => document.embedPng(bytes), 1),
  (bytes) => ofPicture((document) => document.embedJpg(bytes), orientationOf(bytes)),
]

/**
 * A file as pages of a packet: those of a PDF as a reader sees them, with a strip at the head that stays free; a picture
 * on a page. `null` for what cannot be shown on paper, a damaged or locked file and one with hidden layers among them.
 */
export async function pagesOfFile(bytes: Uint8Array): Promise<Uint8Array | null> {
  for (const read of READERS) {
    try {
      const document = await read(bytes)
      return await document.save({ useObjectStreams: false, addDefaultPage: false })
    } catch {
      continue
    }
  }
  return null
}

/** Papers one behind the other under one title, as a slip sheet and what it announces. */
export async function bound(title: string, papers: readonly Uint8Array[]): Promise<PacketPart> {
  const document = await PDFDocument.create({ updateMetadata: false })
  for (const bytes of papers) {
    const source = await PDFDocument.load(bytes, { updateMetadata: false })
    for (const page of await document.copyPages(source, source.getPageIndices())) document.addPage(page)
  }
  const bytes = await document.save({ useObjectStreams: false, addDefaultPage: false })
  return { title, bytes, pages: document.getPageCount() }
}

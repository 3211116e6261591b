import { PDFDocument, PDFName, type PDFImage } from 'pdf-lib'
import { page as measures } from './measures'
import type { PacketPart } from './packet'

/** Things of a page that act by themselves or lead elsewhere: links, fields, scripts. */
const ACTING = ['Annots', 'AA'].map((name) => PDFName.of(name))

async function ofPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false })
  const document = await PDFDocument.create({ updateMetadata: false })
  for (const page of await document.copyPages(source, source.getPageIndices())) {
    for (const name of ACTING) page.node.delete(name)
    document.addPage(page)
  }
  return document
}

/** A picture on a page of its own, as large as the margins let it be, never larger than it is. */
async function ofPicture(embed: (document: PDFDocument) => Promise<PDFImage>): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const image = await embed(document)
  const { width, height, margin } = measures
  const scale = Math.min(1, (width - 2 * margin) / image.width, (height - 2 * margin) / image.height)
  const [wide, high] = [image.width * scale, image.height * scale]
  document
    .addPage([width, height])
    .drawImage(image, { x: (width - wide) / 2, y: (height - high) / 2, width: wide, height: high })
  return document
}

const READERS: readonly ((bytes: Uint8Array) => Promise<PDFDocument>)[] = [
  ofPdf,
  (bytes) => ofPicture((document) => document.embedPng(bytes)),
  (bytes) => ofPicture((document) => document.embedJpg(bytes)),
]

/**
 * A file as pages of a packet: a PDF as it is, without what would act by itself; a picture on a page. `null` for what
 * cannot be shown on paper, a damaged or locked file among them.
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

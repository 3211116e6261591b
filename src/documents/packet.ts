import { PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import type { Drawn } from './proof-pdf'
import { sealInto, sha256 } from './seal'
import type { Paper } from './paper'

/** A paper of a packet, already drawn, with the words under which it is found. */
export type PacketPart = { readonly title: string; readonly bytes: Uint8Array; readonly pages: number }

/**
 * Puts drawn papers into one file, each with a bookmark. The same papers give the same bytes.
 *
 * @param cover whose title, subject and trace the file bears
 */
export async function joinPapers(cover: Paper, parts: readonly PacketPart[]): Promise<Drawn> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const firsts: { readonly title: string; readonly page: PDFRef }[] = []
  for (const { title, bytes } of parts) {
    const source = await PDFDocument.load(bytes, { updateMetadata: false })
    const pages = await document.copyPages(source, source.getPageIndices())
    for (const page of pages) document.addPage(page)
    const [first] = pages
    if (first !== undefined) firsts.push({ title, page: first.ref })
  }
  addBookmarks(document, firsts)
  document.setLanguage(cover.language)
  document.catalog.set(PDFName.of('ViewerPreferences'), document.context.obj({ DisplayDocTitle: true }))
  sealInto(document, cover)
  const bytes = await document.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  })
  return { bytes, pages: document.getPageCount(), sha256: sha256(bytes) }
}

/** The outline of the file (ISO 32000-1, 12.3.3): one entry a paper, in their order. */
function addBookmarks(
  document: PDFDocument,
  firsts: readonly { readonly title: string; readonly page: PDFRef }[],
): void {
  const { context } = document
  const root = context.nextRef()
  const refs = firsts.map(() => context.nextRef())
  for (const [index, { title, page }] of firsts.entries()) {
    const [ref, before, after] = [refs[index], refs[index - 1], refs[index + 1]]
    if (ref === undefined) continue
    const entry = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: root,
      Dest: [page, 'Fit'],
      ...(before === undefined ? {} : { Prev: before }),
      ...(after === undefined ? {} : { Next: after }),
    })
    context.assign(ref, entry)
  }
  const [first, last] = [refs[0], refs.at(-1)]
  if (first === undefined || last === undefined) return
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }))
  document.catalog.set(PDFName.of('Outlines'), root)
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

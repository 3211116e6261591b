import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib'

/** The bookmarks of a file in their order, each with the number of the page that it leads to. */
export async function bookmarksOf(bytes: Uint8Array): Promise<(readonly [title: string, page: number])[]> {
  const document = await PDFDocument.load(bytes)
  const pages = document.getPages().map(({ ref }) => ref)
  const found: (readonly [string, number])[] = []
  let entry = document.catalog
    .lookup(PDFName.of('Outlines'), PDFDict)
    .lookupMaybe(PDFName.of('First'), PDFDict)
  while (entry !== undefined) {
    const leads = entry.lookup(PDFName.of('Dest'), PDFArray).get(0)
    const title = entry.lookup(PDFName.of('Title'), PDFHexString).decodeText()
    found.push([title, pages.findIndex((ref) => ref === leads) + 1])
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return found
}

import { PDFArray, PDFDict, PDFName, type PDFDocument } from 'pdf-lib'

const name = (text: string): PDFName => PDFName.of(text)

function named(dict: PDFDict | undefined, key: string): string {
  const value = dict?.lookup(name(key))
  return value instanceof PDFName ? value.decodeText() : ''
}

/**
 * Whether a document has layers that its reader does not show (ISO 32000-1, 8.11.4): on pages that are taken out of it
 * nothing would say so any more, and what is hidden would be seen.
 */
export function hidesLayers({ catalog }: PDFDocument): boolean {
  const layers = catalog.lookupMaybe(name('OCProperties'), PDFDict)
  const usual = layers?.lookupMaybe(name('D'), PDFDict)
  const off = usual?.lookupMaybe(name('OFF'), PDFArray)
  return named(usual, 'BaseState') === 'OFF' || (off?.size() ?? 0) > 0
}

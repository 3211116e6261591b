import { PDFString } from 'pdf-lib'
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { LoadedFont } from './fonts'
import { reachOf } from './glyphs'
import type { Glyph } from './glyphs'

/** A code of the document, given by its place in the list from 1: the glyph's place in the subset, and the glyph. */
export type Code = { readonly place: number; readonly glyph: Glyph }

/**
 * Writes a font's subset and the tables a reader needs for it: widths, places, letters. Only the font itself
 * is compressed; for the small tables that costs more time than it saves room.
 */
export function writeFont(
  context: PDFContext,
  loaded: LoadedFont,
  name: string,
  codes: readonly Code[],
  file: Uint8Array,
): PDFRef {
  const baseFont = `${tagOf(name)}+${loaded.font.postscriptName}`
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: baseFont,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor(context, loaded, baseFont, file),
      DW: 0,
      W: [1, codes.map(({ glyph }) => reachOf(glyph))],
      CIDToGIDMap: context.register(context.stream(places(codes))),
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: baseFont,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.stream(toUnicode(codes))),
    }),
  )
}

/** Six letters that mark a subset, the same each time: `F2` gives AAAAAC. */
function tagOf(name: string): string {
  return `AAAAA${String.fromCharCode(65 + (Number(name.slice(1)) % 26))}`
}

function descriptor(context: PDFContext, { font }: LoadedFont, baseFont: string, file: Uint8Array): PDFRef {
  const scaled = (units: number): number => Math.round((units * 1000) / font.unitsPerEm)
  const { minX, minY, maxX, maxY } = font.bbox
  const fontFile = context.register(context.flateStream(file, { Length1: file.length }))
  const serifAndSymbolic = 2 | 4
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: baseFont,
      Flags: serifAndSymbolic | (font.italicAngle === 0 ? 0 : 64),
      FontBBox: [minX, minY, maxX, maxY].map(scaled),
      ItalicAngle: Math.round(font.italicAngle),
      Ascent: scaled(font.ascent),
      Descent: scaled(font.descent),
      CapHeight: scaled(font.capHeight),
      StemV: 80,
      FontFile2: fontFile,
    }),
  )
}

/** Two bytes a code: where its glyph lies in the subset. Code 0 is never used. */
function places(codes: readonly Code[]): Uint8Array {
  const bytes = Buffer.alloc(2 * (codes.length + 1))
  codes.forEach(({ place }, index) => bytes.writeUInt16BE(place, 2 * (index + 1)))
  return bytes
}

const opening = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange`

const ending = 'endcmap CMapName currentdict /CMap defineresource pop end end'

/** The letters of each code, in lists of at most a hundred as the format wants them. */
function toUnicode(codes: readonly Code[]): string {
  const lines = codes.map(({ glyph }, index) => `<${hex4(index + 1)}> <${utf16(glyph.letters)}>`)
  const lists = Array.from({ length: Math.ceil(lines.length / 100) }, (_, list) => {
    const part = lines.slice(list * 100, list * 100 + 100)
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`
  })
  return [opening, ...lists, ending].join('\n')
}

/** Text in UTF-16, in hex. */
function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index))).join('')
}

/** Four hex digits, as codes and UTF-16 units are written. */
export function hex4(number: number): string {
  return number.toString(16).padStart(4, '0').toUpperCase()
}

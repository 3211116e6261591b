import type { PDFContext, PDFRef } from 'pdf-lib'
import type { LoadedFont } from './fonts'
import { hex4, writeFont } from './embed-write'
import type { Code } from './embed-write'
import { reachOf } from './glyphs'
import type { Glyph } from './glyphs'

/**
 * A font on its way into one document. Each glyph gets a code of its own for each text it stands for and each
 * width it takes, so that a shape shared by several letters (as in Arabic) still copies as the letter meant.
 */
export type Embedding = {
  /** the name on the page, such as `F1` */
  readonly name: string
  /** the glyph's code, four hex digits */
  code(glyph: Glyph): string
  /** Writes the font with only the glyphs used. */
  write(context: PDFContext): PDFRef
}

/** Begins to collect a font's glyphs under a name. */
export function embeddable(loaded: LoadedFont, name: string): Embedding {
  const subset = loaded.font.createSubset()
  const places = new Map<number, number>([[0, 0]])
  const codes = new Map<string, Code>()
  const words = new Map<string, string>()
  const placeOf = (id: number): number => {
    const known = places.get(id)
    if (known !== undefined) return known
    subset.includeGlyph(loaded.font.getGlyph(id))
    places.set(id, places.size)
    return places.size - 1
  }
  return {
    name,
    code(glyph) {
      const key = `${glyph.id}:${reachOf(glyph)}:${glyph.letters}`
      const known = words.get(key)
      if (known !== undefined) return known
      codes.set(key, { place: placeOf(glyph.id), glyph })
      const word = hex4(codes.size)
      words.set(key, word)
      return word
    },
    write: (context) => writeFont(context, loaded, name, [...codes.values()], subset.encode()),
  }
}

import { embeddable } from './embed'
import type { Embedding } from './embed'
import { hex4 } from './embed-write'
import type { Mark } from './boxes'
import { page } from './measures'
import type { GlyphRun, Shaped } from './shape'
import { shape } from './shape'

/** The fonts of one document, each with the glyphs that its pages have used so far. */
export class Fonts {
  private readonly used = new Map<GlyphRun['font'], Embedding>()

  of(font: GlyphRun['font']): Embedding {
    const known = this.used.get(font) ?? embeddable(font, `F${this.used.size + 1}`)
    this.used.set(font, known)
    return known
  }

  all(): Embedding[] {
    return [...this.used.values()]
  }
}

/** The content of one page as PDF operators. `left` and `top` are where the marks' own measures begin. */
export function inkOf(marks: readonly Mark[], left: number, top: number, fonts: Fonts): string {
  return marks.map((mark) => inkOfMark(mark, left, page.height - top, fonts)).join('\n')
}

function inkOfMark(mark: Mark, left: number, top: number, fonts: Fonts): string {
  switch (mark.kind) {
    case 'text':
      return inkOfText(mark, `1 0 0 1 ${short(left + mark.x)} ${short(top - mark.y)}`, fonts)
    case 'rule': {
      const [x1, y1] = mark.from
      const [x2, y2] = mark.to
      const path = `${short(left + x1)} ${short(top - y1)} m ${short(left + x2)} ${short(top - y2)} l S`
      return `${short(mark.weight)} w ${path}`
    }
    case 'shade': {
      const corner = `${short(left + mark.x)} ${short(top - mark.y - mark.height)}`
      return `q ${mark.grey} g ${corner} ${short(mark.width)} ${short(mark.height)} re f Q`
    }
  }
}

/** One line of text at a place given by the first numbers of a text matrix. */
export function inkOfText(mark: Extract<Mark, { kind: 'text' }>, matrix: string, fonts: Fonts): string {
  const pieces = shape(mark.text, mark.face).map((piece) => inkOfPiece(piece, mark.size, fonts))
  return `BT ${matrix} Tm ${pieces.join(' ')} ET`
}

/** Where letters and glyphs do not match, the letters stand beside the glyphs for whoever copies or searches. */
function inkOfPiece(piece: Shaped, size: number, fonts: Fonts): string {
  const runs = piece.runs.map((run) => inkOfRun(run, size, fonts)).join(' ')
  if (piece.actual === null) return runs
  return `/Span <</ActualText <${utf16(piece.actual)}>>> BDC ${runs} EMC`
}

function inkOfRun(run: GlyphRun, size: number, fonts: Fonts): string {
  const embedding = fonts.of(run.font)
  const choose = `/${embedding.name} ${size} Tf`
  if (
    run.glyphs.every(
      (glyph) => glyph.dx === 0 && glyph.dy === 0 && glyph.advance === run.font.advance(glyph.id),
    )
  ) {
    return `${choose} <${run.glyphs.map((glyph) => embedding.code(glyph)).join('')}> Tj`
  }
  const placed = run.glyphs.map((glyph) => {
    const back = glyph.dx + run.font.advance(glyph.id) - glyph.advance
    const show = `[${-glyph.dx} <${embedding.code(glyph)}> ${back}] TJ`
    return glyph.dy === 0 ? show : `${short((glyph.dy * size) / 1000)} Ts ${show} 0 Ts`
  })
  return `${choose} ${placed.join(' ')}`
}

/** A number with no more figures than a printer can show. */
export function short(number: number): string {
  return String(Math.round(number * 100) / 100)
}

/** Text as PDF's own Unicode strings are written, in hex with the byte order mark. */
function utf16(text: string): string {
  return `FEFF${Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index))).join('')}`
}

import type { Mark } from './boxes'
import { embeddable } from './embed'
import type { Embedding } from './embed'
import type { LoadedFont } from './fonts'
import { reachOf } from './glyphs'
import type { Glyph, GlyphRun, Stroke } from './glyphs'
import { page } from './measures'
import { outline } from './outline'
import { shape } from './shape'

type TextMark = Extract<Mark, { kind: 'text' }>

/** Where ink asks for a font's place in the document. */
export type FontCase = { of(font: LoadedFont): Embedding }

/** The fonts of one document, each with the glyphs that its pages have used so far. */
export class Fonts implements FontCase {
  private readonly used = new Map<LoadedFont, Embedding>()

  of(font: LoadedFont): Embedding {
    const known = this.used.get(font) ?? embeddable(font, `F${this.used.size + 1}`)
    this.used.set(font, known)
    return known
  }

  all(): Embedding[] {
    return [...this.used.values()]
  }
}

/** Marks as PDF operators. `left` and `top` say where on a page of this height the marks' own measures begin. */
export function inkOf(
  marks: readonly Mark[],
  left: number,
  top: number,
  fonts: FontCase,
  height: number = page.height,
): string {
  return marks.map((mark) => inkOfMark(mark, left, height - top, fonts)).join('\n')
}

function inkOfMark(mark: Mark, left: number, top: number, fonts: FontCase): string {
  switch (mark.kind) {
    case 'text':
      return inkOfText(mark, left + mark.x, top - mark.y, fonts)
    case 'rule': {
      const [x1, y1] = mark.from
      const [x2, y2] = mark.to
      return `${short(mark.weight)} w ${short(left + x1)} ${short(top - y1)} m ${short(left + x2)} ${short(top - y2)} l S`
    }
    case 'shade': {
      const corner = `${short(left + mark.x)} ${short(top - mark.y - mark.height)}`
      return `q ${mark.grey} g ${corner} ${short(mark.width)} ${short(mark.height)} re f Q`
    }
  }
}

/** A line of text from a point on the page, its baseline level. */
export function inkOfText(mark: TextMark, x: number, y: number, fonts: FontCase): string {
  let left = x
  const inks = shape(mark.text, mark.face).map((run) => {
    const ink = inkOfRun(run, left, y, mark.size, fonts)
    left += (run.width * mark.size) / 1000
    return ink
  })
  return inks.join('\n')
}

function inkOfRun(run: GlyphRun, x: number, y: number, size: number, fonts: FontCase): string {
  const embedding = fonts.of(run.font)
  const start = short(x + (run.lead * size) / 1000)
  const shown = run.glyphs.every((glyph) => glyph.dx === 0 && glyph.dy === 0)
    ? `<${run.glyphs.map((glyph) => embedding.code(glyph)).join('')}> Tj`
    : run.glyphs.map((glyph) => shownGlyph(glyph, size, embedding)).join(' ')
  const text = `BT /${embedding.name} ${size} Tf 1 0 0 1 ${start} ${short(y)} Tm ${shown} ET`
  return [text, ...run.strokes.map((stroke) => inkOfStroke(stroke, run, x, y, size))].join('\n')
}

/** A glyph moved to its place and back. */
function shownGlyph(glyph: Glyph, size: number, embedding: Embedding): string {
  const show = `[${-glyph.dx} <${embedding.code(glyph)}> ${glyph.dx + reachOf(glyph) - glyph.advance}] TJ`
  return glyph.dy === 0 ? show : `${short((glyph.dy * size) / 1000)} Ts ${show} 0 Ts`
}

function inkOfStroke(stroke: Stroke, { font }: GlyphRun, x: number, y: number, size: number): string {
  const scale = (size / font.font.unitsPerEm).toFixed(6)
  const place = `${short(x + (stroke.x * size) / 1000)} ${short(y + (stroke.y * size) / 1000)}`
  return `q ${scale} 0 0 ${scale} ${place} cm ${outline(font.font.getGlyph(stroke.id).path.commands)} f Q`
}

/** A number with no more figures than a printer can show. */
export function short(number: number): string {
  return String(Math.round(number * 100) / 100)
}

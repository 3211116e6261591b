import { CITE_SIZE, FACES, type Face } from './ink'
import type { Style } from './rich'

// Widths in thousandths of the size, as wide as in the widest face a reader is likely to have (DejaVu, Verdana).
const WIDTHS: readonly (readonly [number, string])[] = [
  [330, ` \u00a0ijlI.,:;'|!()[]/-`],
  [420, 'ftr"°*'],
  [530, 'szckJ“”–†'],
  [650, 'abdeghnopquvxyFEL0123456789?§=+−$#_<>×≈'],
  [720, 'TPSABCKRVXYZ'],
  [800, 'DGHNOQUw&'],
  [1000, 'mMW—…%@'],
]
const UNKNOWN = 1000

const widthOf = new Map(
  WIDTHS.flatMap(([width, glyphs]) => Array.from(glyphs, (glyph) => [glyph, width] as const)),
)

const BOLD_SANS = 1.13
const BOLD_SERIF = 1.12

function factor(face: Face, style: Style): number {
  if (FACES[face].family === 'serif') return BOLD_SERIF
  return style === 'strong' || FACES[face].weight === 'bold' ? BOLD_SANS : 1
}

export function sizeOf(face: Face, style: Style): number {
  const { size } = FACES[face]
  return style === 'cite' || style === 'doubt' ? Math.min(size, CITE_SIZE) : size
}

/** Width of words, on the generous side: no face in use sets them wider. */
export function textWidth(text: string, face: Face, style: Style = 'plain'): number {
  const { spacing } = FACES[face]
  const size = sizeOf(face, style) * factor(face, style)
  let width = 0
  for (const glyph of text) width += ((widthOf.get(glyph) ?? UNKNOWN) * size) / 1000 + spacing
  return width
}

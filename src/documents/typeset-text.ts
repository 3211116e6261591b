import { item, joined } from './boxes'
import type { Box, Item, Join } from './boxes'
import { linesOf, marksOf } from './lines'
import type { Line } from './lines'
import { column, indent, type } from './measures'
import type { Rich } from './paper'

/** How a paragraph stands: its line pitch, its space above, and its room left and right, in points. */
export type Stand = {
  readonly pitch: number
  readonly before: number
  readonly left: number
  readonly right: number
  /** where the first line starts */
  readonly first: number
  readonly align: 'left' | 'center'
}

const base: Stand = { pitch: type.body, before: 0, left: 0, right: 0, first: 0, align: 'left' }

export const stands = {
  body: { ...base, first: indent.first },
  numbered: { ...base, first: indent.text },
  quote: {
    ...base,
    pitch: type.single,
    before: 8,
    left: indent.quote,
    right: indent.quote,
    first: indent.quote,
  },
  single: { ...base, pitch: type.single, before: 6 },
  oath: { ...base, pitch: type.oath, before: 10, first: indent.first },
  line: { ...base, pitch: type.single },
  centred: { ...base, pitch: type.single, align: 'center' },
} satisfies Record<string, Stand>

/** A line of text as a box of one pitch, its baseline where the type stands in the middle of it. */
export function lineBox(line: Line, x: number, pitch: number): Box {
  return { height: pitch, marks: marksOf(line, x, baselineIn(pitch), type.size) }
}

export function baselineIn(pitch: number): number {
  return pitch / 2 + type.size * 0.34
}

/** The lines of a paragraph, none of them alone at the foot or the head of a page. */
export function paragraph(text: Rich, stand: Stand, number?: number): Item[] {
  const width = (index: number): number =>
    column.width - stand.right - (index === 0 ? stand.first : stand.left)
  const lines = linesOf(text, type.size, width)
  return lines.map((line, index) => {
    const box = lineBox(line, startOf(line, index, stand), stand.pitch)
    const numbered = number !== undefined && index === 0 ? withNumber(box, number, stand) : box
    return item(numbered, index === 0 ? stand.before : 0, joinOf(index, lines.length))
  })
}

function startOf(line: Line, index: number, stand: Stand): number {
  if (stand.align === 'center') return (column.width - line.width) / 2
  return index === 0 ? stand.first : stand.left
}

/** The first line holds the second, the last but one the last. */
function joinOf(index: number, count: number): Join {
  return index < count - 1 && (index === 0 || index === count - 2) ? 2 : 0
}

function withNumber(box: Box, number: number, stand: Stand): Box {
  const y = baselineIn(stand.pitch)
  const mark = {
    kind: 'text',
    x: indent.first,
    y,
    text: `${number}.`,
    face: 'regular',
    size: type.size,
  } as const
  return { height: box.height, marks: [mark, ...box.marks] }
}

/** Lines that belong together to the last, such as those of a court's name. */
export function heldLines(texts: readonly Rich[], stand: Stand, join: Join): Item[] {
  const items = texts.flatMap((text) => paragraph(text, stand))
  return items.map((one, index) => joined([one], index === items.length - 1 ? join : 2)).flat()
}

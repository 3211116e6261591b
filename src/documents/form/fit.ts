import type { Mark } from '../boxes'
import { linesOf, marksOf, type Line } from '../lines'
import type { Rich } from '../paper'
import { widthOf } from '../shape'
import type { Widget } from './widgets'

/** Inside a field: room at its sides, the usual and the smallest letters, and how lines follow each other. */
const field = { pad: 2, usual: 11, smallest: 8, step: 0.5, pitch: 1.15, rise: 0.9, middle: 0.33 }

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

type Room = Pick<Widget, 'text'> & { readonly width: number; readonly height: number }

/** The room of a field as its text sees it. */
export function roomOf({ rect, turn, text }: Widget): Room {
  const lies = turn === 90 || turn === 270
  return { text, width: lies ? rect.height : rect.width, height: lies ? rect.width : rect.height }
}

/** From the size that the form asks for down to the smallest that is read with ease. */
function sizesOf({ text, height }: Room): number[] {
  const open = text.multiline ? field.usual : Math.min(field.usual, Math.floor(height * 1.5) / 2)
  const first = Math.max(text.size > 0 ? text.size : open, 1)
  const smallest = Math.min(first, field.smallest)
  const count = Math.floor((first - smallest) / field.step)
  return [...Array.from({ length: count + 1 }, (_, index) => first - index * field.step), smallest]
}

function startOf({ width }: Line, room: Room): number {
  const free = room.width - 2 * field.pad - width
  if (room.text.align === 'left') return field.pad
  return field.pad + (room.text.align === 'right' ? free : free / 2)
}

function inLines(rich: Rich, size: number, room: Room): Mark[] | null {
  const width = room.width - 2 * field.pad
  if (width < size) return null
  const lines = linesOf(rich, size, () => width)
  if (lines.some((line) => line.width > width + 0.01)) return null
  if (!room.text.multiline) {
    const [line] = lines
    if (line === undefined || lines.length > 1 || size > room.height + field.step) return null
    return marksOf(line, startOf(line, room), room.height / 2 + size * field.middle, size)
  }
  const pitch = size * field.pitch
  if (field.pad + lines.length * pitch > room.height + 1) return null
  return lines.flatMap((line, row) =>
    marksOf(line, startOf(line, room), field.pad + size * field.rise + row * pitch, size),
  )
}

/** One letter to a cell. */
function inCells(text: string, size: number, cells: number, room: Room): Mark[] | null {
  const letters = Array.from(clusters.segment(text), ({ segment }) => segment)
  const cell = room.width / cells
  const widths = letters.map((letter) => (widthOf(letter, 'regular') * size) / 1000)
  if (letters.length > cells || widths.some((width) => width > cell) || size > room.height + field.step)
    return null
  const empty = room.text.align === 'right' ? cells - letters.length : 0
  return letters.map((letter, index) => {
    const x = (empty + index) * cell + (cell - (widths[index] ?? 0)) / 2
    return { kind: 'text', x, y: room.height / 2 + size * field.middle, text: letter, face: 'regular', size }
  })
}

function plainText(rich: Rich): string | null {
  const texts = rich.map((one) => (one.kind === 'text' ? one.text : null))
  return texts.every((text) => text !== null) ? texts.join('') : null
}

/** A text in a field, in the greatest size that fits; `null` where none does. Measured from its top left corner. */
export function fitted(rich: Rich, room: Room): Mark[] | null {
  const { comb } = room.text
  const text = plainText(rich)
  for (const size of sizesOf(room)) {
    const marks = comb === null || text === null ? inLines(rich, size, room) : inCells(text, size, comb, room)
    if (marks !== null) return marks
  }
  return null
}

/** The cross of a box, as a letter, so that readers of the text find it too. */
export function cross({ width, height }: Room): Mark[] {
  const size = Math.max(4, Math.min(12, Math.floor(Math.min(width, height) * 2.4) / 2))
  const x = (width - (widthOf('X', 'bold') * size) / 1000) / 2
  return [{ kind: 'text', x, y: height / 2 + size * field.middle, text: 'X', face: 'bold', size }]
}

import { item } from './boxes'
import type { Box, Item, Mark } from './boxes'
import { inFace, linesOf, marksOf } from './lines'
import type { Line } from './lines'
import { column, table as measure, type } from './measures'
import type { Rich, Table } from './paper'
import { columnWidths } from './table-widths'
import { baselineIn } from './typeset-text'

/** A row's cells as lines, each within its column. */
type Cells = readonly (readonly Line[])[]

/**
 * A ruled table. Its head is drawn again on each page it reaches; a row stays whole unless it is taller
 * than a page, and then breaks between lines.
 */
export function tableItems(table: Table): Item[] {
  const heads = table.columns.map((one) => inFace(one.head, 'bold'))
  const widths = columnWidths(table, heads)
  const head = rowBox(cellsOf(heads, widths), widths, true)
  const room = column.height - head.height - measure.padTop - measure.padBottom
  const rows = table.rows.flatMap((row) => slices(cellsOf(row, widths), Math.floor(room / type.single)))
  const items = rows.map((cells, index) => ({
    ...item(rowBox(cells, widths, false), 0, joinAfter(table, index, rows.length)),
    repeat: head,
  }))
  return [item(head, 6, 2), ...items]
}

function joinAfter(table: Table, index: number, count: number): 0 | 2 {
  return table.keep && index < count - 1 ? 2 : 0
}

function cellsOf(row: readonly Rich[], widths: readonly number[]): Cells {
  return row.map((cell, index) => linesOf(cell, type.size, () => (widths[index] ?? 0) - 2 * measure.padX))
}

/** A row as it is, or in parts of so many lines where it is longer. */
function slices(cells: Cells, mostLines: number): Cells[] {
  const count = Math.max(...cells.map((lines) => lines.length))
  const parts = Math.max(1, Math.ceil(count / mostLines))
  return Array.from({ length: parts }, (_, part) =>
    cells.map((lines) => lines.slice(part * mostLines, (part + 1) * mostLines)),
  )
}

function rowBox(cells: Cells, widths: readonly number[], head: boolean): Box {
  const lines = Math.max(...cells.map((one) => one.length))
  const height = measure.padTop + lines * type.single + measure.padBottom
  const total = widths.reduce((sum, width) => sum + width, 0)
  const shade: Mark[] = head ? [{ kind: 'shade', x: 0, y: 0, width: total, height, grey: 0.92 }] : []
  return { height, marks: [...shade, ...grid(widths, height, head), ...texts(cells, widths)] }
}

function texts(cells: Cells, widths: readonly number[]): Mark[] {
  return cells.flatMap((lines, index) => {
    const x = leftOf(widths, index) + measure.padX
    return lines.flatMap((line, row) =>
      marksOf(line, x, measure.padTop + row * type.single + baselineIn(type.single), type.size),
    )
  })
}

/** The rules around each cell; a row draws its lower one, the head its upper one too. */
function grid(widths: readonly number[], height: number, head: boolean): Mark[] {
  const right = leftOf(widths, widths.length)
  const across = (y: number): Mark => ({ kind: 'rule', from: [0, y], to: [right, y], weight: measure.rule })
  const down = [...widths, 0].map((_, index): Mark => {
    const x = leftOf(widths, index)
    return { kind: 'rule', from: [x, 0], to: [x, height], weight: measure.rule }
  })
  return [...(head ? [across(0)] : []), across(height), ...down]
}

function leftOf(widths: readonly number[], index: number): number {
  return widths.slice(0, index).reduce((sum, width) => sum + width, 0)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One thing taken out of a complete sample, and the line that a person is then told; none where nothing is demanded. */
export type Case = {
  readonly column: string
  readonly row: number
  readonly code: string
  readonly sample: string
  readonly path: string
  /** What is put in its place; undefined takes it out. */
  readonly value: unknown
  readonly line: string | null
}

/** The code of one row for one way of service. */
export type Cell = { readonly column: string; readonly row: number; readonly code: string }

const text = readFileSync(join(__dirname, 'field-matrix.md'), 'utf8')

/** The rows of the table below a heading, each in its cells, the head first. */
function tableBelow(heading: string): string[][] {
  const part = text.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? ''
  const lines = part.split('\n').filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

const MATTER_KEYS = /^(case|firm|papers)\b/

function pathOf(cell: string): string {
  const bare = cell.replaceAll('`', '')
  return MATTER_KEYS.test(bare) ? bare : `serves[0].${bare}`
}

function lineOf(told: string): string | null {
  if (told === 'nothing') return null
  return told.startsWith('needs') ? `s1: ${told} (case law; override with a reason)` : `s1: ${told}`
}

function valueOf(cell: string): unknown {
  return cell === '' ? undefined : JSON.parse(cell.replaceAll('`', ''))
}

export const cases: readonly Case[] = tableBelow('The cases')
  .slice(1)
  .map(([column = '', row = '', code = '', sample = '', path = '', value = '', told = '']) => ({
    column,
    row: Number(row),
    code,
    sample,
    path: pathOf(path),
    value: valueOf(value),
    line: lineOf(told),
  }))

const [head = [], ...body] = tableBelow('The matrix')

export const cells: readonly Cell[] = body.flatMap(([row = '', , ...codes]) =>
  codes.map((code, index) => ({ column: head[index + 2] ?? '', row: Number(row), code })),
)

/** Cells that are held in another way than by a case. */
export const otherwise: readonly { readonly columns: readonly string[]; readonly row: number }[] = tableBelow(
  'Held in another way',
)
  .slice(1)
  .map(([columns = '', row = '']) => ({ columns: columns.split(', '), row: Number(row) }))

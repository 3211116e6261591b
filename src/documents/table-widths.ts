import { column, table as measure, type } from './measures'
import type { Rich, Table } from './paper'
import { widthOfWord, wordsOf } from './words'

/** What a column asks for, in points: its longest word, and its longest cell set in one line. */
type Wish = { readonly least: number; readonly most: number }

/**
 * The columns' widths, filling the paper's column. Weights decide where the template gives them; otherwise
 * each column gets its longest word and the rest is shared by need. Where even the words do not fit, the
 * widest give way and their words are cut.
 */
export function columnWidths(table: Table, heads: readonly Rich[]): number[] {
  const weights = table.columns.map((one) => one.weight)
  if (weights.some((weight) => weight !== null)) return shared(weights.map((weight) => weight ?? 1))
  const wishes = heads.map((head, index) => wishOf([head, ...table.rows.map((row) => row[index] ?? [])]))
  const least = wishes.map((wish) => wish.least)
  const spare = column.width - sum(least)
  if (spare < 0) return narrowed(least)
  // By the root, so that one long cell does not starve the dates and addresses beside it.
  const wanted = wishes.map((wish) => Math.sqrt(wish.most - wish.least))
  const scale = sum(wanted) === 0 ? 0 : spare / sum(wanted)
  const rest = sum(wanted) === 0 ? spare / least.length : 0
  return least.map((width, index) => width + (wanted[index] ?? 0) * scale + rest)
}

function wishOf(cells: readonly Rich[]): Wish {
  const words = cells.map((cell) => wordsOf(cell, type.size).filter((token) => token !== 'line-end'))
  const widths = words.map((cell) => cell.map(widthOfWord))
  const padding = 2 * measure.padX + 0.1
  return {
    least: Math.max(0, ...widths.flat()) + padding,
    most: Math.max(0, ...widths.map((cell) => sum(cell) + 3 * cell.length)) + padding,
  }
}

function shared(weights: readonly number[]): number[] {
  return weights.map((weight) => (weight * column.width) / sum(weights))
}

/** Caps the widest columns at one width, found by halving, until all fit. */
function narrowed(least: readonly number[]): number[] {
  let low = column.width / least.length
  let high = column.width
  for (let turn = 0; turn < 30; turn += 1) {
    const cap = (low + high) / 2
    if (sum(least.map((width) => Math.min(width, cap))) > column.width) high = cap
    else low = cap
  }
  return least.map((width) => Math.min(width, low))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

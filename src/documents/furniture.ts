import type { Mark } from './boxes'
import { inkOf, inkOfText } from './ink'
import type { FontCase } from './ink'
import { linesOf, marksOf } from './lines'
import type { Line } from './lines'
import { column, foot, page, sheets } from './measures'
import type { Paper } from './paper'
import { widthOf } from './shape'

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The words in lines; a name too long for the foot of a page is cut short, never what comes after it. */
function footerLines(page: string, name: string, right: string): Line[] {
  const text = [page, name, right].filter((part) => part !== '').join(' · ')
  const lines = linesOf([{ kind: 'text', text, face: 'regular' }], foot.size, () => column.width)
  const letters = Array.from(clusters.segment(name), ({ segment }) => segment)
  if (lines.length <= foot.mostLines || letters.length < 2) return lines.slice(0, foot.mostLines)
  return footerLines(page, `${letters.slice(0, Math.floor(letters.length * 0.9) - 1).join('')}…`, right)
}

/** The footer of one page: which page of how many, whose paper, and a small line with the hash of its facts. */
export function footerInk(paper: Paper, number: number, count: number, fonts: FontCase): string {
  const { left: name, right, hash } = paper.footer
  const { left, height } = sheets[paper.size ?? 'letter']
  const shown = footerLines(`page ${number} of ${count}`, name, right)
  const marks = shown.flatMap((line, row) =>
    marksOf(line, (column.width - line.width) / 2, row * foot.pitch, foot.size),
  )
  const ink = inkOf(
    [...marks, hashMark(hash, shown.length)],
    left,
    height - page.margin + foot.top,
    fonts,
    height,
  )
  return artifact('/Type /Pagination', ink)
}

function hashMark(hash: string, row: number): Mark {
  const text = `SHA-256 of the facts: ${hash}`
  const x = (column.width - (widthOf(text, 'regular') * foot.hashSize) / 1000) / 2
  return { kind: 'text', x, y: row * foot.pitch, text, face: 'regular', size: foot.hashSize }
}

/** The word DRAFT across the page, pale and beneath the text. */
export function draftInk({ size: sheet = 'letter' }: Pick<Paper, 'size'>, fonts: FontCase): string {
  const { width, height } = sheets[sheet]
  const size = 150
  const turn = Math.PI / 4
  const half = (widthOf('DRAFT', 'bold') * size) / 2000
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const x = width / 2 - half * cos + size * 0.33 * sin
  const y = height / 2 - half * sin - size * 0.33 * cos
  const matrix = [cos, sin, -sin, cos, x, y].map((number) => number.toFixed(3)).join(' ')
  const mark = { kind: 'text', x: 0, y: 0, text: 'DRAFT', face: 'bold', size } as const
  return artifact('/Type /Background', `q 0.9 g ${matrix} cm\n${inkOfText(mark, 0, 0, fonts)}\nQ`)
}

function artifact(kind: string, ink: string): string {
  return `/Artifact <<${kind}>> BDC\n${ink}\nEMC`
}

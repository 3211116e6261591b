import type { Mark } from './boxes'
import { inkOf, inkOfText } from './ink'
import type { FontCase } from './ink'
import { linesOf, marksOf } from './lines'
import type { Line } from './lines'
import { column, foot, numberedFoot, page, sheets } from './measures'
import { lineNumberMarks } from './numbered-lines'
import type { Paper } from './paper'
import { widthOf } from './shape'

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The words in lines; a name too long for the foot of a page is cut short, never what comes after it. */
function footerLines(page: string, name: string, right: string, size: number): Line[] {
  const text = [page, name, right].filter((part) => part !== '').join(' · ')
  const lines = linesOf([{ kind: 'text', text, face: 'regular' }], size, () => column.width)
  const letters = Array.from(clusters.segment(name), ({ segment }) => segment)
  if (lines.length <= foot.mostLines || letters.length < 2) return lines.slice(0, foot.mostLines)
  const shorter = letters.slice(0, Math.floor(letters.length * 0.9) - 1).join('')
  return footerLines(page, `${shorter}…`, right, size)
}

/** The footer of one page: which page of how many, whose paper, and a small line with the hash of its facts. */
export function footerInk(paper: Paper, number: number, count: number, fonts: FontCase): string {
  const { left: name, right, hash } = paper.footer
  const { left, height } = sheets[paper.size ?? 'letter']
  const size = paper.numbered === undefined ? foot.size : numberedFoot.size
  const shown = footerLines(`page ${number} of ${count}`, name, right, size)
  const marks = shown.flatMap((line, row) =>
    marksOf(line, (column.width - line.width) / 2, row * foot.pitch, size),
  )
  const ink = inkOf(
    [...ruleAbove(paper), ...marks, hashMark(hash, shown.length)],
    left,
    height - page.margin + foot.top,
    fonts,
    height,
  )
  return artifact('/Type /Pagination', ink)
}

function ruleAbove({ numbered }: Paper): Mark[] {
  const y = -foot.top + numberedFoot.rule
  return numbered === undefined ? [] : [{ kind: 'rule', from: [0, y], to: [column.width, y], weight: 0.6 }]
}

/** The numbers of the lines with their rules, for the reader of the paper: no part of its text. */
export function lineNumberInk({ numbered, size = 'letter' }: Paper, fonts: FontCase): string[] {
  if (numbered === undefined) return []
  const { left, height } = sheets[size]
  const marks = lineNumberMarks(numbered, height, page.margin)
  return [artifact('/Type /Pagination', inkOf(marks, left, 0, fonts, height))]
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

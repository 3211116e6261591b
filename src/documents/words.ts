import { fontRuns } from './font-runs'
import type { Face, Inline, Rich } from './paper'
import { widthOf } from './shape'

/** Letters of one face. `boxed` are words of a marked blank; a `fill` is a rule to write on and has no text. */
export type Piece = {
  readonly text: string
  readonly face: Face
  readonly look: 'plain' | 'boxed' | 'fill'
  /** in points */
  readonly width: number
}

/** What a line cannot break: pieces that touch. `gap` is the face of the space before it, null where none is. */
export type Word = { pieces: Piece[]; readonly gap: Face | null }

export type Token = Word | 'line-end'

const fillWidth = { short: 40, medium: 110, long: 190 }

/** Where a line may break without a space: after a hyphen or dash between letters, between Chinese or Japanese letters. */
const breaks =
  /(?<=\p{L}[-–—])(?=\p{L})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

/** Cuts text into words, measured at this size in points. */
export function wordsOf(rich: Rich, size: number): Token[] {
  const tokens: Token[] = []
  let gap: Face | null = null
  let touches = false
  const add = (piece: Piece, mayBreak: boolean): void => {
    const last = tokens.at(-1)
    if (touches && !mayBreak && last !== undefined && last !== 'line-end') last.pieces.push(piece)
    else tokens.push({ pieces: [piece], gap })
    gap = null
    touches = true
  }
  for (const inline of rich) {
    if (inline.kind === 'break') {
      tokens.push('line-end')
      touches = false
      continue
    }
    for (const part of partsOf(inline)) {
      if (part.text === ' ') {
        gap = part.face
        touches = false
      } else add(measured(part, size), part.mayBreak)
    }
  }
  return tokens
}

type Part = Omit<Piece, 'width'> & { readonly mayBreak: boolean; readonly fill?: number }

function partsOf(inline: Exclude<Inline, { kind: 'break' }>): Part[] {
  if (inline.kind === 'fill') {
    return [{ text: '', face: 'regular', look: 'fill', mayBreak: false, fill: fillWidth[inline.size] }]
  }
  if (inline.kind === 'blank') return cut(`[${inline.label}]`, 'italic', 'boxed')
  return cut(inline.text, inline.face, 'plain')
}

/** Beyond these a letter may be missing in every font; then the whole text tells the reader where it stands. */
const unusual = /[^\u0020-\u024f\u2010-\u2027]/

function cut(text: string, face: Face, look: Piece['look']): Part[] {
  if (unusual.test(text)) fontRuns(text, face)
  return text
    .split(/( )/)
    .filter((part) => part !== '')
    .flatMap((part) =>
      part.split(breaks).map((piece, index) => ({ text: piece, face, look, mayBreak: index > 0 })),
    )
}

function measured(part: Part, size: number): Piece {
  const width = part.fill ?? (widthOf(part.text, part.face) * size) / 1000
  return { text: part.text, face: part.face, look: part.look, width }
}

export function widthOfWord(word: Word): number {
  return word.pieces.reduce((sum, piece) => sum + piece.width, 0)
}

import type { Mark } from './boxes'
import type { Face, Rich } from './paper'
import { widthOf } from './shape'
import { widthOfWord, wordsOf } from './words'
import type { Piece, Word } from './words'

/** A line's pieces, each with the space before it in its own right. */
export type Line = { readonly pieces: readonly Piece[]; readonly width: number }

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Breaks text into lines. A word wider than a whole line is cut between letters, so that nothing ever
 * leaves its column.
 */
export function linesOf(rich: Rich, size: number, widthAt: (line: number) => number): Line[] {
  const lines: Line[] = []
  let open = emptyLine()
  const close = (): void => {
    lines.push(open)
    open = emptyLine()
  }
  for (const token of wordsOf(rich, size)) {
    if (token === 'line-end') {
      close()
      continue
    }
    const narrower = Math.min(widthAt(lines.length), widthAt(lines.length + 1))
    for (const word of cutToFit(token, size, narrower)) {
      const width = open.width + gapOf(word, size) + widthOfWord(word)
      if (open.pieces.length > 0 && width > widthAt(lines.length)) close()
      append(open, word, size)
    }
  }
  close()
  return lines
}

type Open = { pieces: Piece[]; width: number }

function emptyLine(): Open {
  return { pieces: [], width: 0 }
}

function gapOf(word: Word, size: number): number {
  return word.gap === null ? 0 : (widthOf(' ', word.gap) * size) / 1000
}

function append(line: Open, word: Word, size: number): void {
  if (line.pieces.length > 0 && word.gap !== null) {
    const look = line.pieces.at(-1)?.look === 'boxed' && word.pieces[0]?.look === 'boxed' ? 'boxed' : 'plain'
    addPiece(line, { text: ' ', face: word.gap, look, width: gapOf(word, size) })
  }
  for (const piece of word.pieces) addPiece(line, piece)
}

/** Pieces of one look are drawn as one text, so that names of several words keep their own direction. */
function addPiece(line: Open, piece: Piece): void {
  const last = line.pieces.at(-1)
  line.width += piece.width
  if (last?.face === piece.face && last.look === piece.look && piece.look !== 'fill') {
    line.pieces[line.pieces.length - 1] = {
      ...last,
      text: last.text + piece.text,
      width: last.width + piece.width,
    }
  } else line.pieces.push(piece)
}

function cutToFit(word: Word, size: number, width: number): Word[] {
  if (widthOfWord(word) <= width) return [word]
  const parts: Word[] = [{ pieces: [], gap: word.gap }]
  let used = 0
  for (const piece of word.pieces.flatMap((one) => lettersOf(one, size))) {
    if (used > 0 && used + piece.width > width) {
      parts.push({ pieces: [], gap: null })
      used = 0
    }
    parts.at(-1)?.pieces.push(piece)
    used += piece.width
  }
  return parts
}

function lettersOf(piece: Piece, size: number): Piece[] {
  if (piece.look === 'fill') return [piece]
  return Array.from(clusters.segment(piece.text), ({ segment }) => ({
    ...piece,
    text: segment,
    width: (widthOf(segment, piece.face) * size) / 1000,
  }))
}

/** The marks of a line whose baseline lies `y` below the top of its box. */
export function marksOf(line: Line, x: number, y: number, size: number): Mark[] {
  let at = x
  return line.pieces.flatMap((piece) => {
    const left = at
    at += piece.width
    return marksOfPiece(piece, left, y, size)
  })
}

function marksOfPiece(piece: Piece, x: number, y: number, size: number): Mark[] {
  if (piece.look === 'fill') {
    return [{ kind: 'rule', from: [x, y + 2], to: [x + piece.width, y + 2], weight: 0.6 }]
  }
  const text: Mark = { kind: 'text', x, y, text: piece.text, face: piece.face, size }
  if (piece.look === 'plain') return [text]
  const shade: Mark = {
    kind: 'shade',
    x: x - 1,
    y: y - size * 0.8,
    width: piece.width + 2,
    height: size * 1.05,
    grey: 0.82,
  }
  return [shade, text]
}

/** The same text in another face, where the template asked for none. */
export function inFace(rich: Rich, face: Face): Rich {
  return rich.map((inline) =>
    inline.kind === 'text' && inline.face === 'regular' ? { ...inline, face } : inline,
  )
}

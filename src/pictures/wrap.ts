import { textWidth } from './glyphs'
import type { Face } from './ink'
import type { Rich, Run } from './rich'

export type SetLine = { readonly runs: readonly Run[]; readonly width: number }

/** What is never parted at the end of a line: a word, with the marks that cling to it in another style. */
type Word = readonly Run[]

function widthOf(word: Word, face: Face): number {
  return word.reduce((sum, { text, style }) => sum + textWidth(text, face, style), 0)
}

/** Parts at blanks, which stay before their word; hard blanks do not part. */
function wordsOf(words: Rich): Word[] {
  const pieces = words.flatMap((run) =>
    (run.text.match(/ *[^ ]+| +/g) ?? []).map((text) => ({ ...run, text })),
  )
  const found: Run[][] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    const clings = !piece.text.startsWith(' ') && last?.at(-1)?.text.endsWith(' ') === false
    if (last !== undefined && clings) last.push(piece)
    else found.push([piece])
  }
  return found
}

function cutRun(run: Run, face: Face, width: number): Run[] {
  const glyphs = Array.from(run.text)
  let fits = glyphs.length
  while (fits > 1 && textWidth(glyphs.slice(0, fits).join(''), face, run.style) > width) fits -= 1
  const head = { ...run, text: glyphs.slice(0, fits).join('') }
  const rest = { ...run, text: glyphs.slice(fits).join('') }
  return rest.text === '' ? [head] : [head, ...cutRun(rest, face, width)]
}

/** A word wider than the line is cut. */
function fitting(word: Word, face: Face, width: number): Word[] {
  if (widthOf(word, face) <= width) return [word]
  return word.flatMap((run) => cutRun(run, face, width)).map((run) => [run])
}

function withoutBlank(word: Word): Word {
  const [first, ...rest] = word
  return first === undefined ? [] : [{ ...first, text: first.text.trimStart() }, ...rest]
}

function grown(line: readonly Run[], word: Word): readonly Run[] {
  return word.reduce<readonly Run[]>((runs, run) => {
    const last = runs.at(-1)
    if (last?.style !== run.style) return [...runs, run]
    return [...runs.slice(0, -1), { ...last, text: last.text + run.text }]
  }, line)
}

/** Breaks words into lines no wider than `width`. */
export function wrapped(words: Rich, face: Face, width: number): SetLine[] {
  const lines: (readonly Run[])[] = []
  for (const word of wordsOf(words).flatMap((each) => fitting(each, face, width))) {
    const line = lines.at(-1)
    const longer = grown(line ?? [], word)
    if (line !== undefined && widthOf(longer, face) <= width) lines[lines.length - 1] = longer
    else lines.push(grown([], withoutBlank(word)))
  }
  return lines.map((runs) => ({ runs, width: widthOf(runs, face) }))
}

import diffSequences from '@jest/diff-sequences'

/** A run of words that both texts have, or that only the earlier or the later one has. */
export type Run = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** The words of a text in any script, each with the blanks that follow it. */
function tokens(text: string): string[] {
  const found: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = found.at(-1)
    if (last !== undefined && segment.trim() === '') found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found
}

/** What became of a text, word by word; joined without the new runs it is the earlier text, without the gone ones the later. */
export function wordDiff(earlier: string, later: string): Run[] {
  const [a, b] = [tokens(earlier), tokens(later)]
  const runs: Run[] = []
  let [atA, atB] = [0, 0]
  const add = (kind: Run['kind'], words: readonly string[]): void => {
    if (words.length > 0) runs.push({ kind, text: words.join('') })
  }
  const upTo = (endA: number, endB: number): void => {
    add('gone', a.slice(atA, endA))
    add('new', b.slice(atB, endB))
  }
  const found = (count: number, startA: number, startB: number): void => {
    upTo(startA, startB)
    add('same', a.slice(startA, startA + count))
    ;[atA, atB] = [startA + count, startB + count]
  }
  diffSequences(a.length, b.length, (one, other) => a[one] === b[other], found)
  upTo(a.length, b.length)
  return runs
}

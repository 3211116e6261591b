const LONG_LIST = 24
const LONG_WORD = 60

/** A word of a file inside a message: on one line, and not longer than a person would read. */
export function quoted(word: string): string {
  return JSON.stringify(word.length > LONG_WORD ? `${word.slice(0, LONG_WORD)}…` : word)
}

/** How many letters must be changed, added or dropped until one word is the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Whether two neighbouring letters changed places: `hihg` for `high`. */
function isSwapped(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b
}

/** The allowed word that was probably meant, or `null` when none is close. `maild` is `mailed`. */
export function nearest(word: string, allowed: readonly string[]): string | null {
  const limit = word.length < 5 ? 1 : word.length < 10 ? 2 : 3
  let best: string | null = null
  let bestDistance = limit + 1
  for (const candidate of allowed) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const candidateDistance = isSwapped(word, candidate) ? 1 : distance(word, candidate)
    if (candidateDistance < bestDistance) [best, bestDistance] = [candidate, candidateDistance]
  }
  return best
}

/** `did you mean "mailed"? allowed: …`; a long list is left out where one word is close. */
export function suggestion(word: string, allowed: readonly string[]): string {
  const close = nearest(word, allowed)
  const list = `allowed: ${allowed.length === 0 ? 'none' : allowed.join(', ')}`
  if (close === null) return list
  return allowed.length > LONG_LIST ? `did you mean "${close}"?` : `did you mean "${close}"? ${list}`
}

/** `a, b and c`. */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

// Comparing words is most of what a sheet costs beside its arithmetic (test/bench).

/**
 * The same words as texts of their own, each once. A word of a file is a cut from the file's text, which is
 * compared letter by letter; as the name of a property it becomes a text that is compared in one step.
 */
export function ownWords(words: readonly string[]): readonly string[] {
  return Object.keys(Object.fromEntries(words.map((word) => [word, true])))
}

/** `words.includes(word)` for a short list. */
export function isAmong(word: string, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1) if (words[index] === word) return true
  return false
}

/** Width of a page of plain text. */
export const PAGE = 100

/** Breaks a sentence at blanks into lines of a page, each after so many blanks; a longer word stays whole. */
export function paragraph(sentence: string, indent: number): string[] {
  const lines: string[] = []
  for (const word of sentence.split(/\s+/).filter((each) => each !== '')) {
    const line = lines.at(-1)
    const fits = line !== undefined && indent + line.length + 1 + word.length <= PAGE
    if (fits) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => ' '.repeat(indent) + line)
}

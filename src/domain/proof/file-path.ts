import { parsePath, writePath } from './places'
import type { PaperToDraw } from './papers'

const OF_THE_MATTER: readonly string[] = ['case', 'firm', 'papers']

/** Where a fact of a paper stands in the matter file: `serves[0].events[2].to.kind`. */
export function filePath(
  draw: PaperToDraw,
  serveIndex: number,
  path: string,
  indexes: readonly number[],
): string {
  const [first, ...rest] = parsePath(path)
  if (first === undefined) return `serves[${serveIndex}]`
  const told = draw.facts.told.get(first.key)
  if (told === undefined) {
    const written = writePath([first, ...rest], indexes)
    return OF_THE_MATTER.includes(first.key) ? written : `serves[${serveIndex}].${written}`
  }
  const index = told[first.each ? (indexes[0] ?? 0) : 0]?.index ?? 0
  const below = writePath(rest, first.each ? indexes.slice(1) : indexes)
  return `serves[${serveIndex}].events[${index}]${below === '' ? '' : `.${below}`}`
}

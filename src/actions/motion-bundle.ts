import type { PacketPart } from '../documents/packet'
import { stamped } from '../documents/stamp'

/** A part of a packet: a paper of the application or a kept file, and the place of its exhibit, if it is one. */
export type MotionPart = PacketPart & {
  readonly from: 'paper' | 'file'
  readonly place: number | null
}

function pagesIn(parts: readonly MotionPart[]): number {
  return parts.reduce((sum, { pages }) => sum + pages, 0)
}

function pagesNamed(first: number, count: number): string {
  return count === 1 ? `page ${first}` : `pages ${first} to ${first + count - 1}`
}

/** Exhibits as one bundle under one mark, in the order of the exhibits, the pages numbered through all of it. */
async function underOneMark(mark: string, parts: readonly MotionPart[]): Promise<MotionPart[]> {
  const all = pagesIn(parts)
  const marked: MotionPart[] = []
  for (const part of parts) {
    const before = pagesIn(marked)
    const title = `Exhibit ${mark}, ${pagesNamed(before + 1, part.pages)}: ${part.title}`
    marked.push({ ...part, title, bytes: await stamped(part.bytes, `Exhibit ${mark}`, { before, all }) })
  }
  return marked
}

/**
 * The parts of a packet in their order. Where the exhibits have one mark they follow the papers as one bundle; else each
 * paper and file bears its own already.
 */
export async function bundled(mark: string | null, parts: readonly MotionPart[]): Promise<MotionPart[]> {
  if (mark === null) return [...parts]
  const exhibits = parts
    .filter(({ place }) => place !== null)
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
  const others = parts.filter(({ place }) => place === null)
  return [
    ...others.filter(({ from }) => from === 'paper'),
    ...(await underOneMark(mark, exhibits)),
    ...others.filter(({ from }) => from === 'file'),
  ]
}

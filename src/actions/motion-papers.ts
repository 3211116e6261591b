import { drawPaper } from '../documents/proof-pdf'
import type { PacketPart } from '../documents/packet'
import { stamped } from '../documents/stamp'
import { exhibitMarks } from '../domain/motions/exhibit-marks'
import type { PreparedMotion } from '../domain/motions/prepare-motion'
import type { Task } from '../domain/proof/prepare'
import { readyPapers } from './ready-papers'

/**
 * Draws the papers of an application in their order; a draft is marked as such on each page, and a paper that is an
 * exhibit bears its letter on each.
 */
export async function drawMotion(
  { matter, law }: Task,
  { papers, serve, exhibits }: PreparedMotion,
  draft: boolean,
): Promise<PacketPart[]> {
  const ready = readyPapers(serve, papers, law.loaded, { matter, draft })
  const parts: PacketPart[] = []
  const marks = exhibitMarks(
    exhibits,
    ready.map(({ composed }) => ({ paper: composed.id })),
  )
  for (const [index, { composed, paper }] of ready.entries()) {
    const { bytes, pages } = await drawPaper(paper)
    parts.push(await markedPart({ title: composed.title, bytes, pages }, marks[index] ?? null))
  }
  return parts
}

async function markedPart(part: PacketPart, mark: string | null): Promise<PacketPart> {
  if (mark === null) return part
  return { ...part, title: `${mark}: ${part.title}`, bytes: await stamped(part.bytes, mark) }
}

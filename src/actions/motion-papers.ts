import { drawPaper } from '../documents/proof-pdf'
import type { PacketPart } from '../documents/packet'
import type { PreparedMotion } from '../domain/motions/prepare-motion'
import type { Task } from '../domain/proof/prepare'
import { readyPapers } from './ready-papers'

/** Draws the papers of an application in their order; a draft is marked as such on each page. */
export async function drawMotion(
  { matter, law }: Task,
  { papers, serve }: PreparedMotion,
  draft: boolean,
): Promise<PacketPart[]> {
  const ready = readyPapers(serve, papers, law.loaded, { matter, draft })
  const parts: PacketPart[] = []
  for (const { composed, paper } of ready) {
    const { bytes, pages } = await drawPaper(paper)
    parts.push({ title: composed.title, bytes, pages })
  }
  return parts
}

import { drawPaper } from '../documents/proof-pdf'
import type { PacketPart } from '../documents/packet'
import type { PreparedMotion } from '../domain/motions/prepare-motion'
import type { Task } from '../domain/proof/prepare'
import { readyPapers } from './ready-papers'

/** Draws the papers of an application in their order; while something holds it back, each page is marked as a draft. */
export async function drawMotion(
  { matter, law }: Task,
  { papers, serve, blocking }: PreparedMotion,
): Promise<PacketPart[]> {
  const ready = readyPapers(serve, papers, law.loaded, { matter, draft: blocking.length > 0 })
  const parts: PacketPart[] = []
  for (const { composed, paper } of ready) {
    const { bytes, pages } = await drawPaper(paper)
    parts.push({ title: composed.title, bytes, pages })
  }
  return parts
}

import { drawPaper } from '../documents/proof-pdf'
import { stamped } from '../documents/stamp'
import { exhibitMarks, exhibitPlaces } from '../domain/motions/exhibit-marks'
import type { PreparedMotion } from '../domain/motions/prepare-motion'
import type { Task } from '../domain/proof/prepare'
import type { MotionPart } from './motion-bundle'
import { readyPapers, type ReadyPaper } from './ready-papers'

/**
 * Draws the papers of an application in their order; a draft is marked as such on each page. A paper that is an exhibit
 * bears its letter on each, unless the exhibits bear one mark together: that is put on the bundle, whose pages it counts.
 */
export async function drawMotion(
  { matter, law }: Task,
  { papers, serve, exhibits, mark: shared }: PreparedMotion,
  draft: boolean,
): Promise<MotionPart[]> {
  const ready = readyPapers(serve, papers, law.loaded, { matter, draft })
  const parts: MotionPart[] = []
  const things = ready.map(({ composed }) => ({ paper: composed.id }))
  const marks = shared === null ? exhibitMarks(exhibits, things) : []
  const places = exhibitPlaces(exhibits, things)
  for (const [index, { composed, paper }] of ready.entries()) {
    const { bytes, pages } = await drawPaper(paper)
    const title = titleAmong(ready, composed)
    const part = { title, bytes, pages, from: 'paper' as const, place: places[index] ?? null }
    parts.push(await markedPart(part, marks[index] ?? null))
  }
  return parts
}

/** Of several papers with one title each is told by who signs it. */
function titleAmong(
  ready: readonly ReadyPaper[],
  { title, signer }: Pick<ReadyPaper['composed'], 'title' | 'signer'>,
): string {
  const same = ready.filter(({ composed }) => composed.title === title)
  return same.length > 1 && signer !== '' ? `${title} (${signer})` : title
}

async function markedPart(part: MotionPart, mark: string | null): Promise<MotionPart> {
  if (mark === null) return part
  return { ...part, title: `${mark}: ${part.title}`, bytes: await stamped(part.bytes, mark) }
}

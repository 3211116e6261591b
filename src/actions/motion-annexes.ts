import { bound, pagesOfFile } from '../documents/annex'
import { readMarkup } from '../documents/markup'
import type { PacketPart } from '../documents/packet'
import type { Paper } from '../documents/paper'
import { drawPaper } from '../documents/proof-pdf'
import { readTemplate } from '../documents/template'
import type { KeptFile } from './evidence-files'
import type { MotionInHand } from './motion-in-hand'
import { leafOf } from './paper-leaf'

/** Kinds of files that show something to a court. Papers to be served and files of any other kind stay out of it. */
const SHOWING: ReadonlySet<string> = new Set([
  'photograph',
  'order',
  'receipt',
  'returned-mail',
  'search-result',
  'clipping',
])

type Slip = { readonly title: string; readonly file: KeptFile; readonly isShown: boolean }

function slipOf({ motion, taken }: MotionInHand, { title, file, isShown }: Slip, draft: boolean): Paper {
  const template = readTemplate('sheets/motion/annex')
  const { name, kind, sha256 } = file
  const values = { title, name, kind: kind.replaceAll('-', ' '), sha256, isShown }
  return {
    title,
    subject: motion.cite.join(', '),
    ...leafOf(taken.loaded.jurisdiction),
    dated: null,
    draft,
    footer: { left: title, right: taken.lawsuit.case.number ?? '', hash: sha256 },
    trace: {
      rulesHash: taken.loaded.hash,
      templateHash: template.hash,
      factsHash: sha256,
      events: [],
    },
    blocks: readMarkup(template.render(values), template.name),
  }
}

/**
 * The files of a serve that show something, each behind a sheet that says what it is. What cannot be shown on paper has
 * its sheet alone, and lies beside the packet as it was kept.
 */
export async function annexesOf(
  inHand: MotionInHand,
  files: readonly KeptFile[],
  draft: boolean,
): Promise<PacketPart[]> {
  const parts: PacketPart[] = []
  for (const [index, file] of files.filter(({ kind }) => SHOWING.has(kind)).entries()) {
    const title = `Annex ${index + 1}: ${file.name}`
    const shown = await pagesOfFile(file.bytes)
    const slip = await drawPaper(slipOf(inHand, { title, file, isShown: shown !== null }, draft))
    parts.push(await bound(title, shown === null ? [slip.bytes] : [slip.bytes, shown]))
  }
  return parts
}

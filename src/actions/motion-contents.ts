import { caseLine } from '../domain/cases/case-line'
import { exhibitsLacking } from '../domain/motions/exhibit-marks'
import type { PreparedMotion } from '../domain/motions/prepare-motion'
import type { PacketPart } from '../documents/packet'
import { readMarkup } from '../documents/markup'
import type { Paper } from '../documents/paper'
import { sha256 } from '../documents/seal'
import { readTemplate } from '../documents/template'
import type { MotionExhibit } from '../domain/rules/motion-types'
import type { KeptFile } from './evidence-files'
import { showingOf } from './motion-annexes'
import type { MotionInHand } from './motion-in-hand'
import { leafOf } from './paper-leaf'

/** What the first pages of a packet list. */
export type Contents = {
  readonly inHand: MotionInHand
  readonly prepared: PreparedMotion
  readonly parts: readonly PacketPart[]
  readonly files: readonly KeptFile[]
  /** Exhibits that must be added by hand. */
  readonly lacking: readonly MotionExhibit[]
  /** How many pages the contents themselves take. */
  readonly own: number
  /** DRAFT across the page. */
  readonly draft: boolean
}

function rowsOf({ parts, own }: Contents) {
  let next = own + 1
  return parts.map(({ title, pages }) => {
    const row = { title, first: String(next), pages: String(pages) }
    next += pages
    return row
  })
}

/** Exhibits that the papers name and this packet does not hold: somebody must add them, or cite where they are filed. */
export function lackingOf({ exhibits, papers }: PreparedMotion, files: readonly KeptFile[]): MotionExhibit[] {
  return exhibitsLacking(exhibits, [
    ...papers.map(({ draw }) => ({ paper: draw.sheet.paper.id })),
    ...showingOf(exhibits, files).map(({ kind }) => ({ file: kind })),
  ])
}

/** An exhibit that is not there, and as what a file is kept that takes its place by itself. */
function lackingRow({ letter, say, files = [] }: MotionExhibit, mark: string | null) {
  return { letter: mark ?? letter, say, kinds: files.map((kind) => kind.replaceAll('-', ' ')).join(' or ') }
}

/** The contents of a packet: its papers with their pages, the files kept, and what is made without. */
export function contentsOf(contents: Contents): Paper {
  const { inHand, prepared, files, parts, draft, lacking } = contents
  const { motion, taken } = inHand
  const { case: lawsuit } = taken.lawsuit
  const { jurisdiction } = taken.loaded
  const template = readTemplate('sheets/motion/contents')
  const waived = prepared.gaps.flatMap(({ say, waived: reason }) =>
    reason === null ? [] : [{ say, reason }],
  )
  const values = {
    title: motion.title,
    caption: caseLine(lawsuit, jurisdiction),
    held: prepared.blocking.length > 0,
    papers: rowsOf(contents),
    files,
    waived,
    mark: prepared.mark,
    lacking: lacking.map((exhibit) => lackingRow(exhibit, prepared.mark)),
  }
  const facts = sha256(JSON.stringify([values, parts.map(({ bytes }) => sha256(bytes))]))
  return {
    title: `${motion.title}: ${taken.serve.details.recipient.name ?? ''}`,
    subject: motion.cite.join(', '),
    ...leafOf(jurisdiction),
    dated: null,
    draft,
    footer: { left: motion.title, right: lawsuit.number ?? '', hash: facts },
    trace: { rulesHash: taken.loaded.hash, templateHash: template.hash, factsHash: facts, events: [] },
    blocks: readMarkup(template.render(values), template.name),
  }
}

import { bound, pagesOfFile } from '../documents/annex'
import { readMarkup } from '../documents/markup'
import { stamped } from '../documents/stamp'
import { exhibitMarks, exhibitPlaces } from '../domain/motions/exhibit-marks'
import type { PreparedMotion } from '../domain/motions/prepare-motion'
import type { MotionExhibit } from '../domain/rules/motion-types'
import type { Paper } from '../documents/paper'
import { drawPaper } from '../documents/proof-pdf'
import { readTemplate } from '../documents/template'
import type { Serve } from '../stores/serve-store'
import type { Stores } from '../stores/stores'
import type { Context } from './context'
import { evidenceFiles, filesOfCase, type KeptFile } from './evidence-files'
import type { MotionPart } from './motion-bundle'
import type { MotionInHand } from './motion-in-hand'
import { leafOf } from './paper-leaf'

/**
 * Kinds of files that show something to a court. Papers to be served and files of any other kind stay out of it, unless
 * an exhibit names their kind.
 */
const SHOWING: ReadonlySet<string> = new Set([
  'photograph',
  'order',
  'receipt',
  'returned-mail',
  'search-result',
  'clipping',
])

/** What is kept with the case for all of its serves. */
const OF_CASE = 'filed-paper'

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

type Marked = { readonly mark: string; readonly file: KeptFile; readonly place: number | null }

/** Files under the letters of the exhibits first, in the order of these; then what no exhibit names, numbered. */
function inOrder(exhibits: readonly MotionExhibit[], files: readonly KeptFile[]): Marked[] {
  const things = files.map(({ kind }) => ({ file: kind }))
  const [marks, places] = [exhibitMarks(exhibits, things), exhibitPlaces(exhibits, things)]
  const lettered = exhibits.flatMap(({ files: kinds = [] }) =>
    files.flatMap((file, index): Marked[] => {
      const mark = marks[index] ?? null
      return mark !== null && kinds.includes(file.kind) ? [{ mark, file, place: places[index] ?? null }] : []
    }),
  )
  const others = files.filter((_, index) => (marks[index] ?? null) === null)
  return [...lettered, ...others.map((file, index) => ({ mark: `Annex ${index + 1}`, file, place: null }))]
}

function kindsOf(exhibits: readonly MotionExhibit[]): string[] {
  return exhibits.flatMap(({ files = [] }) => files)
}

/** What of the files shows something to a court or is named by an exhibit, in the order in which it is kept. */
export function showingOf(exhibits: readonly MotionExhibit[], files: readonly KeptFile[]): KeptFile[] {
  const named = kindsOf(exhibits)
  return files.filter(({ kind }) => SHOWING.has(kind) || named.includes(kind))
}

/** The files of a serve, and of those of its case the papers that an exhibit names: they began the case for every serve. */
export async function motionFiles(
  ctx: Context,
  stores: Stores,
  serve: Serve,
  exhibits: readonly MotionExhibit[],
): Promise<KeptFile[]> {
  const kinds = kindsOf(exhibits).filter((kind) => kind === OF_CASE)
  const { files } = await evidenceFiles(ctx, stores, serve)
  return [...(await filesOfCase(ctx, stores, serve, kinds)), ...files]
}

type Annexes = Pick<PreparedMotion, 'exhibits' | 'mark'>

/**
 * The files of a serve that show something, each behind a sheet that says what it is, its mark on every page. What
 * cannot be shown on paper has its sheet alone, and lies beside the packet as it was kept. Exhibits that bear one mark
 * together get it on the bundle, whose pages it counts.
 */
export async function annexesOf(
  inHand: MotionInHand,
  { exhibits, mark: shared }: Annexes,
  files: readonly KeptFile[],
  draft: boolean,
): Promise<MotionPart[]> {
  const parts: MotionPart[] = []
  for (const { mark: own, file, place } of inOrder(exhibits, showingOf(exhibits, files))) {
    const isShared = shared !== null && place !== null
    const title = `${isShared ? `Exhibit ${shared}` : own}: ${file.name}`
    const shown = await pagesOfFile(file.bytes)
    const slip = await drawPaper(slipOf(inHand, { title, file, isShown: shown !== null }, draft))
    const part = await bound(title, shown === null ? [slip.bytes] : [slip.bytes, shown])
    const marked = isShared
      ? { ...part, title: file.name }
      : { ...part, bytes: await stamped(part.bytes, own) }
    parts.push({ ...marked, from: 'file', place })
  }
  return parts
}

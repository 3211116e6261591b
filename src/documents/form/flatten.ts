import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from 'pdf-lib'
import type { PDFDocument, PDFObject, PDFPageLeaf } from 'pdf-lib'
import { short } from '../ink'
import { isWidget, looksOf, type Widget } from './widgets'

const name = (text: string): PDFName => PDFName.of(text)

/** What a blank does or says of itself beside its pages: a paper has no scripts, and its properties are its own. */
const OF_DOCUMENT = [
  'AcroForm',
  'Perms',
  'OpenAction',
  'AA',
  'StructTreeRoot',
  'MarkInfo',
  'Metadata',
  'PieceInfo',
  'NeedsRendering',
  'Requirements',
  'Legal',
]
const OF_PAGE = ['AA', 'PieceInfo', 'StructParents', 'Metadata', 'Tabs']
const OF_NAMES = ['JavaScript', 'EmbeddedFiles', 'XFAImages', 'XFAResources']

/** How a look is laid on its place: `/Name Do` under a matrix, and the stream that the name stands for. */
export type Look = { readonly widget: Widget; readonly ref: PDFRef; readonly matrix: string }

function numbers(value: PDFObject | undefined): number[] {
  if (!(value instanceof PDFArray)) return []
  return value.asArray().map((_, index) => {
    const one = value.lookup(index)
    return one instanceof PDFNumber ? one.asNumber() : 0
  })
}

type Point = { readonly x: number; readonly y: number }

/** The corners of a look's own box under its own matrix; without one they stand as they are. */
function cornersOf({ dict }: PDFStream): Point[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers(dict.lookup(name('BBox')))
  const matrix = numbers(dict.lookup(name('Matrix')))
  const at = (index: number): number => matrix[index] ?? IDENTITY[index] ?? 0
  return [left, right].flatMap((x) =>
    [bottom, top].map((y) => ({ x: at(0) * x + at(2) * y + at(4), y: at(1) * x + at(3) * y + at(5) })),
  )
}

const IDENTITY = [1, 0, 0, 1, 0, 0]

/** The matrix that brings a look's own box into its place on the page (ISO 32000, 12.5.5). */
function matrixOf({ rect }: Widget, stream: PDFStream): string | null {
  const corners = cornersOf(stream)
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(...xs) - x, Math.max(...ys) - y]
  if (wide === 0 || high === 0) return null
  const [across, up] = [rect.width / wide, rect.height / high]
  return [across.toFixed(5), 0, 0, up.toFixed(5), short(rect.x - x * across), short(rect.y - y * up)].join(
    ' ',
  )
}

function stateOf({ dict, kind }: Widget, isFilled: boolean): string {
  if (kind !== 'button') return ''
  const state = dict.lookup(name('AS'))
  return isFilled || !(state instanceof PDFName) ? 'Off' : state.decodeText()
}

/**
 * The look that a field keeps: of one that is not filled here its own, of a box its frame. Buttons to press and
 * what is hidden leave nothing.
 */
export function lookOf(widget: Widget, isFilled: boolean): Look | null {
  const isText = widget.kind !== 'button'
  if (widget.kind === 'push' || widget.hidden || (isFilled && isText)) return null
  const ref = looksOf(widget.dict).get(stateOf(widget, isFilled))
  const stream = ref === undefined ? undefined : widget.dict.context.lookup(ref)
  if (ref === undefined || !(stream instanceof PDFStream)) return null
  stream.dict.set(name('Type'), name('XObject'))
  stream.dict.set(name('Subtype'), name('Form'))
  const matrix = matrixOf(widget, stream)
  return matrix === null ? null : { widget, ref, matrix }
}

function strip(dict: PDFDict, keys: readonly string[]): void {
  for (const key of keys) dict.delete(name(key))
}

/** Notes other than fields stay as they look; nothing of them acts any more. */
function stripPage(node: PDFPageLeaf): void {
  strip(node, OF_PAGE)
  const notes = node.Annots()
  if (notes === undefined) return
  const kept = notes.asArray().filter((note) => !isWidget(node.context.lookup(note)))
  for (const note of kept) {
    const dict = node.context.lookup(note)
    if (dict instanceof PDFDict) strip(dict, ['A', 'AA', 'StructParent'])
  }
  if (kept.length === 0) node.delete(name('Annots'))
  else node.set(name('Annots'), node.context.obj(kept))
}

/** Takes the fields, and all that acts, out of a document. */
export function takeFieldsOut(document: PDFDocument): void {
  strip(document.catalog, OF_DOCUMENT)
  const names = document.catalog.lookup(name('Names'))
  if (names instanceof PDFDict) strip(names, OF_NAMES)
  for (const page of document.getPages()) stripPage(page.node)
}

function partsOf(value: PDFObject): readonly PDFObject[] {
  if (value instanceof PDFDict) return value.values()
  if (value instanceof PDFArray) return value.asArray()
  return value instanceof PDFStream ? value.dict.values() : []
}

/** What nothing leads to any more is gone from the file: the fields and what stood in them. */
export function dropUnreached({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>()
  const open: PDFObject[] = context.trailerInfo.Root === undefined ? [] : [context.trailerInfo.Root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!(next instanceof PDFRef)) open.push(...partsOf(next))
    else if (!reached.has(next)) {
      reached.add(next)
      const there = context.lookup(next)
      if (there !== undefined) open.push(there)
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref)
}

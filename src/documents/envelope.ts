import { PDFDocument, PDFName } from 'pdf-lib'
import type { Mark } from './boxes'
import { finished, writtenFonts, type Drawn } from './finished'
import { Fonts, inkOf } from './ink'
import { linesOf, marksOf, type Line } from './lines'
import type { Face, Paper } from './paper'
import { sha256 } from './seal'

/** The usual sizes, in points, lying on the long side. */
export const ENVELOPES = {
  'no-10': { title: 'No. 10 (4⅛ × 9½ in)', width: 684, height: 297 },
  'six-by-nine': { title: '6 × 9 in', width: 648, height: 432 },
  'nine-by-twelve': { title: '9 × 12 in', width: 864, height: 648 },
  dl: { title: 'DL (110 × 220 mm)', width: 623.62, height: 311.81 },
  c5: { title: 'C5 (162 × 229 mm)', width: 649.13, height: 459.21 },
  c4: { title: 'C4 (229 × 324 mm)', width: 918.43, height: 649.13 },
} as const
export type EnvelopeSize = keyof typeof ENVELOPES

/** The front of one envelope; an empty `sender` leaves the corner of the return address empty. */
export type EnvelopeFront = {
  readonly to: readonly string[]
  readonly sender: readonly string[]
  readonly legend: string
}

/** Whose envelopes they are, for the properties of the file. */
export type EnvelopeRun = {
  readonly size: EnvelopeSize
  readonly rulesHash: string
  /** Of the courts that the mail is for: a tag such as `en-US`. */
  readonly language: string
  readonly fronts: readonly EnvelopeFront[]
}

const edge = 36
const address = { size: 13, pitch: 17 }
const corner = { size: 9.5, pitch: 12 }
const legend = { size: 15, pitch: 20 }

type Sheet = { readonly width: number; readonly height: number }

function lines(texts: readonly string[], face: Face, size: number, width: number): Line[] {
  return texts.flatMap((text) => linesOf([{ kind: 'text', text, face }], size, () => width))
}

function block(
  rows: readonly Line[],
  { size, pitch }: typeof address,
  x: number,
  y: number,
): readonly Mark[] {
  return rows.flatMap((line, row) => marksOf(line, x, y + size + row * pitch, size))
}

/**
 * The address stands right of the middle, where sorting machines look for it, and leaves the strip of the bar code at
 * the foot free; the legend stands over it, the return address in the corner.
 */
function marksOfFront({ to, sender, legend: words }: EnvelopeFront, { width, height }: Sheet): Mark[] {
  const left = Math.round(width * 0.42)
  const reach = width - left - edge
  const rows = lines(to, 'regular', address.size, reach)
  const top = Math.min(Math.round(height * 0.48), height - 60 - rows.length * address.pitch)
  const above = words === '' ? [] : lines([words], 'bold', legend.size, reach)
  return [
    ...block(lines(sender, 'regular', corner.size, width * 0.36), corner, edge, edge - corner.size),
    ...block(above, legend, left, top - above.length * legend.pitch - 10),
    ...block(rows, address, left, top),
  ]
}

function paperOf({ fronts, rulesHash, size, language }: EnvelopeRun): Paper {
  const hash = sha256(JSON.stringify([size, fronts]))
  return {
    title: fronts.length === 1 ? 'Envelope' : `${String(fronts.length)} envelopes`,
    subject: ENVELOPES[size].title,
    language,
    dated: null,
    draft: false,
    footer: { left: '', right: '', hash },
    trace: { rulesHash, templateHash: '', factsHash: hash, events: [] },
    blocks: [],
  }
}

/**
 * Draws envelopes, one a page, in the size of the envelope itself. The same envelopes give the same bytes.
 *
 * @throws DomainError `no-glyph` for a letter that no font here has
 */
export async function drawEnvelopes(run: EnvelopeRun): Promise<Drawn> {
  const sheet = ENVELOPES[run.size]
  const document = await PDFDocument.create({ updateMetadata: false })
  const fonts = new Fonts()
  for (const front of run.fronts) {
    const ink = inkOf(marksOfFront(front, sheet), 0, 0, fonts, sheet.height)
    const page = document.addPage([sheet.width, sheet.height])
    page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(ink)))
  }
  const resources = document.context.register(document.context.obj({ Font: writtenFonts(document, fonts) }))
  for (const page of document.getPages()) page.node.set(PDFName.of('Resources'), resources)
  return finished(document, paperOf(run))
}

/**
 * How long a two-page proof takes to draw, as ratios within one run (the machine's own speed cancels out):
 * Unicode fonts against the fonts every PDF reader has, and fonts kept in memory against fonts read anew.
 * Run with `npm run bench:pdf`; prints, asserts nothing.
 */
import { readFileSync } from 'node:fs'
import * as fontkit from 'fontkit'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { PDFFont, PDFPage } from 'pdf-lib'
import type { Mark } from '../../src/documents/boxes'
import { readMarkup } from '../../src/documents/markup'
import { column, page } from '../../src/documents/measures'
import { paginate } from '../../src/documents/pages'
import { drawPaper } from '../../src/documents/proof-pdf'
import { typeset } from '../../src/documents/typeset'
import { latinNames, paperOf, proofMarkup, worldNames } from '../documents/support/papers'

const rounds = 40

type Work = 'standard' | 'latin' | 'world' | 'naive'

async function main(): Promise<void> {
  const world = paperOf(readMarkup(proofMarkup(worldNames), 'bench'))
  const latin = paperOf(readMarkup(proofMarkup(latinNames), 'bench'))
  const work: [Work, () => Promise<unknown>][] = [
    ['standard', () => drawStandard(typeset(latin.blocks))],
    ['latin', () => drawPaper(latin)],
    ['world', () => drawPaper(world)],
    ['naive', () => drawNaively(typeset(latin.blocks))],
  ]
  const times: Record<Work, number[]> = { standard: [], latin: [], world: [], naive: [] }
  for (let warm = 0; warm < 10; warm += 1) for (const [, one] of work) await one()
  // Taken in turns, so that a busy moment of the machine falls on all alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, one] of work) {
      const start = performance.now()
      await one()
      times[name].push(performance.now() - start)
    }
  }
  report(times)
}

function report(times: Record<Work, number[]>): void {
  const median = (name: Work): number => times[name].toSorted((a, b) => a - b)[rounds / 2] ?? 0
  const ratio = (what: string, number: number): string => `${number.toFixed(2).padStart(6)}  ${what}`
  const lines = [
    `two-page proof, medians of ${rounds}; with standard fonts it takes ${median('standard').toFixed(1)} ms here`,
    ratio('Latin names, embedded fonts / standard fonts', median('latin') / median('standard')),
    ratio('names in seven scripts, embedded fonts / standard fonts', median('world') / median('standard')),
    ratio('fonts read anew for each proof / fonts kept (seven scripts)', median('naive') / median('world')),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** The same pages in Times, which needs no font file and knows only Western letters. */
async function drawStandard(items: ReturnType<typeof typeset>): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  drawBoxes(document, items, document.embedStandardFont(StandardFonts.TimesRoman))
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

function drawBoxes(document: PDFDocument, items: ReturnType<typeof typeset>, font: PDFFont): void {
  for (const placed of paginate(items, column.height)) {
    const sheet = document.addPage([page.width, page.height])
    for (const { top, box } of placed) for (const mark of box.marks) drawMark(sheet, mark, top, font)
  }
}

function drawMark(sheet: PDFPage, mark: Mark, top: number, font: PDFFont): void {
  const down = page.height - page.margin - top
  if (mark.kind === 'text') {
    font.widthOfTextAtSize(mark.text, mark.size)
    sheet.drawText(mark.text, { x: page.margin + mark.x, y: down - mark.y, size: mark.size, font })
  }
  if (mark.kind === 'rule') {
    const [[x1, y1], [x2, y2]] = [mark.from, mark.to]
    const start = { x: page.margin + x1, y: down - y1 }
    sheet.drawLine({ start, end: { x: page.margin + x2, y: down - y2 }, thickness: mark.weight })
  }
}

/** As pdf-lib does it by itself: each proof reads its fonts anew and shapes each text in full. */
async function drawNaively(items: ReturnType<typeof typeset>): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.registerFontkit(fontkit)
  const fonts = []
  for (const file of files) {
    fonts.push(await document.embedFont(readFileSync(require.resolve(file)), { subset: true }))
  }
  const [latin, ...others] = fonts
  if (latin === undefined) throw new Error('no font')
  drawBoxes(document, items, latin)
  const [last] = document.getPages()
  others.forEach((font, index) => last?.drawText(names[index] ?? '', { x: 72, y: 60, size: 12, font }))
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

const files = [
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/nanum-myeongjo/400Regular/NanumMyeongjo_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
]
const names = ['AFFIRMATION OF SERVICE', 'محمد', '김민준', '王小明']

void main()

import { readFileSync } from 'node:fs'
import { PDFDocument, PDFName } from 'pdf-lib'
import type { Item } from '../../src/documents/boxes'
import type { Embedding } from '../../src/documents/embed'
import { hex4, writeFont } from '../../src/documents/embed-write'
import type { Code } from '../../src/documents/embed-write'
import type { LoadedFont } from '../../src/documents/fonts'
import { inkOf } from '../../src/documents/ink'
import { readMarkup } from '../../src/documents/markup'
import { column, page } from '../../src/documents/measures'
import { paginate } from '../../src/documents/pages'
import { drawPaper } from '../../src/documents/proof-pdf'
import { typeset } from '../../src/documents/typeset'
import { inspect } from './support/inspect'
import type { Inspected } from './support/inspect'
import { paperOf } from './support/papers'

// A font cut down to the letters used can lose most of its ink while its text still reads perfectly. So each
// font's page is compared with the same text drawn from the whole, uncut font.
const tinos = '@expo-google-fonts/tinos'
const samples = [
  {
    name: 'Latin, Vietnamese, Greek and Cyrillic',
    file: `${tinos}/400Regular/Tinos_400Regular.ttf`,
    markup:
      '<plain>Łukasz Żółć, Nguyễn Thị Ánh, O’Brien, Ελένη Παπαδοπούλου, Дмитрий Щербак, ß æ ø ő</plain>',
  },
  {
    name: 'bold',
    file: `${tinos}/700Bold/Tinos_700Bold.ttf`,
    markup: '<plain><b>Łukasz Żółć, Nguyễn Thị Ánh, O’Brien, Ελένη, Дмитрий</b></plain>',
  },
  {
    name: 'italic',
    file: `${tinos}/400Regular_Italic/Tinos_400Regular_Italic.ttf`,
    markup: '<plain><i>Łukasz Żółć, Nguyễn Thị Ánh, O’Brien, Ελένη, Дмитрий</i></plain>',
  },
  {
    name: 'Chinese and Japanese',
    file: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    markup: '<plain>王小明陳大文田中さくらタナカ龍龘</plain>',
  },
  {
    name: 'Korean',
    file: '@expo-google-fonts/nanum-myeongjo/400Regular/NanumMyeongjo_400Regular.ttf',
    markup: '<plain>김민준박서연뷁</plain>',
  },
  { name: 'Hebrew', file: `${tinos}/400Regular/Tinos_400Regular.ttf`, markup: '<plain>משה</plain>' },
  {
    name: 'Arabic',
    file: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
    markup: '<plain>محمد إبراهيم ملک</plain>',
  },
]

/** The same text at the same places, from the whole font: each glyph is where the font's maker put it. */
async function drawWhole(items: readonly Item[], file: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  const codes: Code[] = []
  const used: LoadedFont[] = []
  const fonts = {
    of: (font: LoadedFont): Embedding => {
      used.push(font)
      return {
        name: 'F1',
        code: (glyph) => hex4(codes.push({ place: glyph.id, glyph })),
        write: () => context.nextRef(),
      }
    },
  }
  const boxes = paginate(items, column.height).flat()
  const ink = boxes.map(({ top, box }) => inkOf(box.marks, page.margin, page.margin + top, fonts)).join('\n')
  const [loaded, ...others] = new Set(used)
  if (loaded === undefined || others.length > 0) throw new Error('a sample must be of one font')
  const font = writeFont(context, loaded, 'F1', codes, readFileSync(require.resolve(file)))
  const sheet = document.addPage([page.width, page.height])
  sheet.node.set(PDFName.of('Contents'), context.register(context.stream(ink)))
  sheet.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: font } }))
  return document.save()
}

/** Ink above the footer, in black pixels. */
function blackOf(inspected: Inspected | undefined): number {
  const rows = inspected?.pages[0]?.rows ?? []
  return rows.slice(0, Math.floor(rows.length * 0.9)).reduce((sum, ink) => sum + ink, 0)
}

describe('the ink of a font cut down to the letters used', () => {
  let inks: { name: string; cut: number; whole: number }[] = []

  beforeAll(async () => {
    const pdfs: Uint8Array[] = []
    for (const sample of samples) {
      const blocks = readMarkup(sample.markup, 'test')
      pdfs.push((await drawPaper(paperOf(blocks))).bytes, await drawWhole(typeset(blocks), sample.file))
    }
    const seen = inspect(...pdfs)
    inks = samples.map(({ name }, index) => ({
      name,
      cut: blackOf(seen[2 * index]),
      whole: blackOf(seen[2 * index + 1]),
    }))
  }, 60_000)

  it.each(samples.map(({ name }) => name))('is the ink of the whole font: %s', (name) => {
    const ink = inks.find((one) => one.name === name)
    expect(ink?.whole).toBeGreaterThan(100)
    expect(Math.abs((ink?.cut ?? 0) / (ink?.whole ?? 1) - 1)).toBeLessThan(0.03)
  })
})

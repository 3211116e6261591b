// Reads PDF files with programs that share no code with the product: PDF.js and PDFium for the text, PDFium
// for the ink, qpdf for the structure. A process of its own, because they are modules that Jest cannot load.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import createQpdf from '@neslinesli93/qpdf-wasm'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const scale = 2
const [answers, ...files] = process.argv.slice(2)
const pdfium = await PDFiumLibrary.init()

async function textByPdfJs(bytes) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''))
  }
  const { info } = await document.getMetadata()
  return { pages, info: { ...info, Custom: Object.fromEntries(info.Custom ?? []) } }
}

async function byPdfium(bytes) {
  const document = await pdfium.loadDocument(bytes)
  // All text before any rendering: this build of PDFium cannot read the text of a page it has drawn.
  const texts = [...document.pages()].map((page) => page.getText())
  const pages = []
  for (const page of document.pages()) {
    const image = await page.render({ scale, render: 'bitmap', colorSpace: 'Gray' })
    pages.push({ text: texts[pages.length], rows: inkOfRows(image) })
  }
  return pages
}

/** How much ink stands on each row of pixels: 1 for a black pixel. */
function inkOfRows({ width, height, data }) {
  return Array.from({ length: height }, (_, row) => {
    let ink = 0
    for (let x = row * width; x < (row + 1) * width; x += 1) ink += (255 - data[x]) / 255
    return Math.round(ink)
  })
}

async function byQpdf(bytes) {
  const said = []
  const wasm = createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm')
  const qpdf = await createQpdf({
    locateFile: () => wasm,
    noInitialRun: true,
    print: (line) => said.push(line),
    printErr: (line) => said.push(line),
  })
  qpdf.FS.writeFile('/paper.pdf', bytes)
  return { code: qpdf.callMain(['--check', '/paper.pdf']), said }
}

const found = []
for (const file of files) {
  const bytes = readFileSync(file)
  const { pages, info } = await textByPdfJs(bytes)
  const seen = await byPdfium(bytes)
  found.push({
    info,
    qpdf: await byQpdf(bytes),
    pages: pages.map((text, index) => ({ text, pdfium: seen[index].text, rows: seen[index].rows })),
  })
}
writeFileSync(answers, JSON.stringify(found))

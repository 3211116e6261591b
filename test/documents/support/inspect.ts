import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What other programs find in a PDF file. `rows` is the ink on each row of pixels, 144 to the inch. */
export type Inspected = {
  readonly info: Readonly<Record<string, unknown>>
  readonly qpdf: { readonly code: number; readonly said: readonly string[] }
  readonly pages: readonly {
    readonly text: string
    readonly pdfium: string
    readonly rows: readonly number[]
  }[]
}

/** Reads PDF files with PDF.js, PDFium and qpdf, in a process of their own. */
export function inspect(...pdfs: readonly Uint8Array[]): Inspected[] {
  const folder = mkdtempSync(join(tmpdir(), 'affiant-pdf-'))
  try {
    const files = pdfs.map((bytes, index) => {
      const file = join(folder, `${index}.pdf`)
      writeFileSync(file, bytes)
      return file
    })
    const answers = join(folder, 'answers.json')
    execFileSync(process.execPath, [join(__dirname, 'pdf-readers.mjs'), answers, ...files], { stdio: 'pipe' })
    const found: unknown = JSON.parse(readFileSync(answers, 'utf8'))
    if (!isList(found)) throw new Error('the PDF readers gave no list of answers')
    return found
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function isList(found: unknown): found is Inspected[] {
  return (
    Array.isArray(found) && found.every((one) => typeof one === 'object' && one !== null && 'pages' in one)
  )
}

/** Text with each run of white space as one space, as a reader takes it in. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The text of all pages in the eyes of PDF.js, without the footers. */
export function bodyText(inspected: Inspected | undefined): string {
  const bodies = inspected?.pages.map((page) => page.text.replace(/page \d+ of \d+ · [^]*$/, '')) ?? []
  return flat(bodies.join(' '))
}

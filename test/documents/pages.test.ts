import fc from 'fast-check'
import { readMarkup } from '../../src/documents/markup'
import { column } from '../../src/documents/measures'
import { paginate } from '../../src/documents/pages'
import type { Placed } from '../../src/documents/pages'
import { widthOf } from '../../src/documents/shape'
import { typeset } from '../../src/documents/typeset'
import { captionMarkup, closingMarkup } from './support/papers'

/** A paragraph whose every word says which paragraph it is of: `p3w17`. */
function paragraph(number: number, words: number): string {
  const text = Array.from({ length: words }, (_, word) => `p${number}w${word}`).join(' ')
  return `<p>${text}</p>`
}

function pagesOf(markup: string): Placed[][] {
  return paginate(typeset(readMarkup(markup, 'test')), column.height)
}

/** The text of each box of a page, a line of a paragraph or a row. */
function textsOf(placed: readonly Placed[]): string[] {
  return placed.map(({ box }) =>
    box.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' '),
  )
}

/** How many lines of each paragraph stand on a page. */
function linesOn(placed: readonly Placed[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of textsOf(placed)) {
    const paragraph = /p(\d+)w/.exec(text)?.[1]
    if (paragraph !== undefined) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  }
  return counts
}

const bodies = fc.array(fc.integer({ min: 1, max: 160 }), { minLength: 1, maxLength: 9 })

function proofOf(words: readonly number[], closing = closingMarkup): string {
  return `${captionMarkup}<opening>I state:</opening>${words.map((count, index) => paragraph(index, count)).join('')}${closing}`
}

/** Whatever stands on a page, it stands inside it and below what came before. */
function expectInside(pages: readonly Placed[][]): void {
  for (const page of pages) {
    let bottom = 0
    for (const { top, box } of page) {
      expect(top).toBeGreaterThanOrEqual(bottom)
      bottom = top + box.height
      for (const mark of box.marks) {
        if (mark.kind !== 'text') continue
        expect(mark.y).toBeLessThanOrEqual(box.height)
        expect(mark.y - mark.size * 0.7).toBeGreaterThanOrEqual(0)
        expect(mark.x + (widthOf(mark.text, mark.face) * mark.size) / 1000).toBeLessThanOrEqual(
          column.width + 0.5,
        )
      }
    }
    expect(bottom).toBeLessThanOrEqual(column.height)
  }
}

describe('the pages of a proof', () => {
  it('never hold a signature without oath, licence line and the last lines of the last sentence', () => {
    fc.assert(
      fc.property(bodies, (words) => {
        const pages = pagesOf(proofOf(words))
        const last = textsOf(pages.at(-1) ?? []).join(' ')
        for (const part of [
          'Pat Server',
          'in a court of law.',
          'I affirm this 24th day',
          'license no. 1234567',
        ]) {
          expect(last).toContain(part)
        }
        const paragraph = String(words.length - 1)
        const whole = pages.reduce((sum, page) => sum + (linesOn(page).get(paragraph) ?? 0), 0)
        expect(linesOn(pages.at(-1) ?? []).get(paragraph)).toBeGreaterThanOrEqual(Math.min(2, whole))
      }),
      { numRuns: 150 },
    )
  })

  it('never leave one line of a sentence alone at the foot or the head', () => {
    fc.assert(
      fc.property(bodies, (words) => {
        const pages = pagesOf(proofOf(words))
        words.forEach((_, index) => {
          const parts = pages
            .map((page) => linesOn(page).get(String(index)) ?? 0)
            .filter((lines) => lines > 0)
          if (parts.length > 1) expect(Math.min(...parts)).toBeGreaterThanOrEqual(2)
        })
      }),
      { numRuns: 150 },
    )
  })

  it('hold nothing beyond their edges and nothing upon another, whatever the texts', () => {
    const word = fc.oneof(
      fc.constantFrom('Łukasz', '王小明王小明', 'محمد', 'משה', 'W'.repeat(90), 'i'.repeat(300), '–', 'a-b-c'),
      fc.string({
        minLength: 1,
        maxLength: 12,
        unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'é', 'Ł', ' ', '-', ',', '.', ';'),
      }),
    )
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))
    const table = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 12 }).map((rows) => {
      const cells = rows.map((row) => `<row>${row.map((cell) => `<cell>${cell}</cell>`).join('')}</row>`)
      return `<table><head><cell>No.</cell><cell>When</cell><cell>What</cell></head>${cells.join('')}</table>`
    })
    const quote = text.map((words) => `<quote>${words}</quote>`)
    const block = fc.oneof(
      table,
      quote,
      text.map((words) => `<p>${words}</p>`),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), word, (blocks, name) => {
        const signature = `<signature name="${name}" dated="" title="${name}"/>`
        expectInside(pagesOf(`${captionMarkup}${blocks.join('')}<closing>${signature}</closing>`))
      }),
      { numRuns: 60 },
    )
  })

  it('keep the words before a table with it, and a kept table whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 420 }), fc.integer({ min: 1, max: 8 }), (words, rows) => {
        const table = `<table keep="yes"><head><cell>Head</cell></head>${'<row><cell>row</cell></row>'.repeat(rows)}</table>`
        const pages = pagesOf(`${paragraph(0, words)}<p>as follows:</p>${table}`)
        const page = pages.find((one) => textsOf(one).includes('Head')) ?? []
        expect(textsOf(page).filter((text) => text === 'row')).toHaveLength(rows)
        expect(textsOf(page).join(' ')).toContain('as follows:')
      }),
      { numRuns: 60 },
    )
  })

  it('repeat the head of a table on each page it reaches', () => {
    const rows = Array.from(
      { length: 80 },
      (_, row) => `<row><cell>${row}</cell><cell>rang the bell</cell></row>`,
    )
    const pages = pagesOf(`<table><head><cell>No.</cell><cell>Done</cell></head>${rows.join('')}</table>`)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.map((page) => textsOf(page).filter((text) => text === 'No. Done').length)).toEqual(
      pages.map(() => 1),
    )
    const numbers = pages.flatMap(textsOf).flatMap((text) => /^\d+/.exec(text) ?? [])
    expect(numbers).toEqual(rows.map((_, row) => String(row)))
  })

  it('break a row only where it is taller than a page, and lose none of its words', () => {
    const words = Array.from({ length: 900 }, (_, word) => `w${word}`)
    const pages = pagesOf(
      `<table><head><cell>A</cell><cell>B</cell></head><row><cell>x</cell><cell>${words.join(' ')}</cell></row></table>`,
    )
    expectInside(pages)
    const printed = pages.flatMap(textsOf).join(' ').match(/w\d+/g)
    expect(printed).toEqual(words)
  })

  it('keep a signature with the last lines even where the oath alone fills more than a page', () => {
    const oath = Array.from({ length: 900 }, (_, word) => `w${word}`).join(' ')
    const pages = pagesOf(`<p>Text.</p><closing><oath>${oath}</oath><signature name="Pat Server"/></closing>`)
    expectInside(pages)
    const last = textsOf(pages.at(-1) ?? []).join(' ')
    expect(last).toContain('Pat Server')
    expect(last).toContain('w899')
  })

  it('refuse a name that no page can hold', () => {
    const name = 'W'.repeat(3000)
    expect(() => pagesOf(`<closing><signature name="${name}"/></closing>`)).toThrow(
      /^the name or line “W+ W+…” is taller than a page; shorten it$/,
    )
  })

  it('start where the template asks, with the numbers beginning again', () => {
    const pages = pagesOf('<p>one</p><p>two</p><page-break/><p>three</p>')
    expect(pages.map(textsOf)).toEqual([['1. one', '2. two'], ['1. three']])
  })

  it('put jurat and signature side by side', () => {
    const closing = `<closing><jurat><line>Sworn to before me</line><line><fill size="long"/></line><line>Notary Public</line></jurat><signature name="Pat Server"/></closing>`
    const signing = pagesOf(`<p>Text.</p>${closing}`)[0]?.at(-1)
    const places = signing?.box.marks.flatMap((mark) =>
      mark.kind === 'text' ? [[mark.text, mark.x < 222]] : [],
    )
    expect(places).toEqual([
      ['Sworn to before me', true],
      ['Notary Public', true],
      ['Pat Server', false],
    ])
  })
})

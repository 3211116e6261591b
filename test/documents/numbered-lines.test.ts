import fc from 'fast-check'
import { drawPaper } from '../../src/documents/proof-pdf'
import { readMarkup } from '../../src/documents/markup'
import { column } from '../../src/documents/measures'
import { lineNumberMarks, pitchOf, typesetNumbered } from '../../src/documents/numbered-lines'
import { paginate, type Placed } from '../../src/documents/pages'
import { inspect } from './support/inspect'
import { captionMarkup, closingMarkup, paperOf } from './support/papers'

const numbered = { lines: 28, court: 8 }
const pitch = pitchOf(numbered)

function pagesOf(markup: string): Placed[][] {
  return paginate(typesetNumbered(readMarkup(markup, 'test'), numbered), column.height)
}

/** Each text of a page with its baseline, in points below the top margin. */
function baselines(placed: readonly Placed[]): (readonly [string, number])[] {
  return placed.flatMap(({ top, box }) =>
    box.marks.flatMap((mark) => (mark.kind === 'text' ? [[mark.text, top + mark.y] as const] : [])),
  )
}

const numbers = new Map(
  lineNumberMarks(numbered, 792, 0).flatMap((mark) =>
    mark.kind === 'text' ? [[mark.text, mark.y] as const] : [],
  ),
)

/** The number beside which a baseline stands; `null` where it stands beside none. */
function numberAt(y: number): string | null {
  return [...numbers].find(([, at]) => Math.abs(at - y) < 0.01)?.[0] ?? null
}

function sentence(words: number): string {
  return Array.from({ length: words }, (_, index) => `w${index}`).join(' ')
}

const table = '<table><head><cell>Day</cell></head><row><cell>a row</cell></row></table>'
const quote = `<quote>${'quoted '.repeat(40)}</quote>`
const blocks = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 120 }).map((words) => `<p>${sentence(words)}</p>`),
    fc.constantFrom(table, quote, '<heading>A heading</heading>'),
  ),
  { minLength: 1, maxLength: 8 },
)

describe('paper with numbered lines', () => {
  it('has every line of double-spaced text beside its number, whatever stands above it', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        const pages = pagesOf(`${captionMarkup}${body.join('')}${closingMarkup}`)
        const lines = pages.flatMap((page) => baselines(page).filter(([text]) => /\bw\d/.test(text)))
        expect(lines.filter(([, y]) => numberAt(y) === null)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('sets nothing upon another and nothing beyond the last line', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        for (const page of pagesOf(`${captionMarkup}${body.join('')}${closingMarkup}`)) {
          let bottom = 0
          for (const { top, box } of page) {
            expect(top).toBeGreaterThanOrEqual(bottom - 0.01)
            bottom = top + box.height
          }
          expect(bottom).toBeLessThanOrEqual(column.height + 0.01)
        }
      }),
      { numRuns: 80 },
    )
  })

  it('holds so many lines of text as it has numbers', () => {
    const [first = []] = pagesOf(`<p>${sentence(900)}</p>`)
    expect(baselines(first).flatMap(([text, y]) => (/\bw\d/.test(text) ? [numberAt(y)] : []))).toEqual(
      Array.from({ length: 28 }, (_, index) => String(index + 1)),
    )
  })

  // Single-spaced, two lines share a number: six of them end on line 3, twenty on line 10.
  test.each([
    ['nothing above it', 0, 8],
    ['the address of the attorney above it', 6, 8],
    ['an address that reaches below it', 20, 11],
  ])('begins the name of the court on its line, or below what is there: %s', (_say, lines, line) => {
    const address = lines === 0 ? '' : `<quote>${'Line<br/>'.repeat(lines - 1)}Line</quote>`
    const [first = []] = pagesOf(`${address}${captionMarkup}<p>${sentence(3)}</p>`)
    const court = first.find(({ box }) =>
      box.marks.some((mark) => mark.kind === 'text' && mark.text.startsWith('SUPREME COURT')),
    )
    expect((court?.top ?? 0) / pitch + 1).toBeCloseTo(line)
  })

  it('prints the numbers on every page, after its text, and on no other paper', async () => {
    const paper = paperOf(readMarkup(`${captionMarkup}<p>${sentence(600)}</p>`, 'test'))
    const [on, off] = inspect((await drawPaper({ ...paper, numbered })).bytes, (await drawPaper(paper)).bytes)
    const all = Array.from({ length: 28 }, (_, index) => index + 1).join(' ')
    const ends = (pages: readonly { readonly text: string }[] = []): boolean[] =>
      pages.map(({ text }) => text.replace(/\s+/g, ' ').trim().endsWith(` ${all}`))
    expect([ends(on?.pages), ends(off?.pages)]).toEqual([
      [true, true],
      [false, false],
    ])
  })
})

import { degrees, PDFDocument, PDFName, rgb, type PDFPage } from 'pdf-lib'
import { pagesOfFile } from '../../src/documents/annex'
import { orientationOf } from '../../src/documents/exif'
import { stamped } from '../../src/documents/stamp'
import { inspect, type Inspected } from './support/inspect'

const black = rgb(0, 0, 0)

async function pdfOf(
  ...draw: readonly ((page: PDFPage, document: PDFDocument) => void)[]
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  for (const one of draw) one(document.addPage([612, 792]), document)
  return document.save()
}

async function shown(bytes: Uint8Array): Promise<Uint8Array> {
  const pages = await pagesOfFile(bytes)
  if (pages === null) throw new Error('the file cannot be shown')
  return pages
}

/** Which tenths of the height of a page bear ink, the topmost first. */
function inkedTenths({ rows }: Inspected['pages'][number]): number[] {
  const tenth = rows.length / 10
  return Array.from({ length: 10 }, (_, index) => index).filter((index) =>
    rows.slice(Math.floor(index * tenth), Math.floor((index + 1) * tenth)).some((ink) => ink > 0),
  )
}

const pagesOf = (bytes: Uint8Array): Inspected['pages'] => inspect(bytes)[0]?.pages ?? []

async function sizesOf(bytes: Uint8Array): Promise<number[][]> {
  const document = await PDFDocument.load(bytes)
  return document.getPages().map((page) => [page.getWidth(), page.getHeight(), page.getRotation().angle])
}

describe('a file as pages of a packet', () => {
  // The edge of the page that a reader sees at the foot, by the turn of the page.
  test.each([
    [0, { x: 0, y: 0, width: 612, height: 60 }, [612, 792, 0]],
    [90, { x: 552, y: 0, width: 60, height: 792 }, [792, 612, 0]],
    [180, { x: 0, y: 732, width: 612, height: 60 }, [612, 792, 0]],
    [270, { x: 0, y: 0, width: 60, height: 792 }, [792, 612, 0]],
    [-90, { x: 0, y: 0, width: 60, height: 792 }, [792, 612, 0]],
  ])(
    'a page turned by %d degrees stands upright, what was at its foot at its foot',
    async (turn, bar, size) => {
      const bytes = await shown(
        await pdfOf((page) => {
          page.setRotation(degrees(turn))
          page.drawRectangle({ ...bar, color: black })
        }),
      )
      expect(await sizesOf(bytes)).toEqual([size])
      expect(pagesOf(bytes).map(inkedTenths)).toEqual([[9]])
    },
  )

  test('the head of every page stays free for its mark, even where the page is full', async () => {
    const full = (page: PDFPage): void => {
      page.drawRectangle({ width: 612, height: 792, color: black })
    }
    const bytes = await shown(await pdfOf(full))
    const [page] = pagesOf(bytes)
    const firstInked = page?.rows.findIndex((ink) => ink > 0) ?? 0
    // 40 of 792 points; a row is half a point.
    expect([firstInked >= 79, firstInked <= 81]).toEqual([true, true])
    const [marked] = pagesOf(await stamped(bytes, 'Exhibit A'))
    expect([marked?.text, marked?.pdfium.trim()]).toEqual(['Exhibit A – 1 of 1', 'Exhibit A – 1 of 1'])
    const free = marked?.rows.slice(0, firstInked) ?? []
    expect(free.slice(-10).every((ink) => ink === 0)).toBe(true)
    expect(free.some((ink) => ink > 0)).toBe(true)
  })

  test('what a page is cut to is shown, and nothing outside of it', async () => {
    const bytes = await shown(
      await pdfOf((page) => {
        page.setCropBox(100, 100, 400, 500)
        page.drawRectangle({ x: 0, y: 0, width: 612, height: 90, color: black })
        page.drawRectangle({ x: 100, y: 550, width: 400, height: 50, color: black })
      }),
    )
    expect(await sizesOf(bytes)).toEqual([[400, 500, 0]])
    expect(pagesOf(bytes).map(inkedTenths)).toEqual([[0, 1]])
  })

  test('an empty page stays a page', async () => {
    const bytes = await shown(
      await pdfOf(
        () => undefined,
        (page) => {
          page.drawText('second')
        },
      ),
    )
    expect(pagesOf(await stamped(bytes, 'Annex 1')).map(({ text }) => text)).toEqual([
      'Annex 1 – 1 of 2',
      'secondAnnex 1 – 2 of 2',
    ])
  })

  test('a signature or a filled field is seen where it stood, a hidden one is not, and nothing acts any more', async () => {
    const annotated =
      (flags: number, y: number) =>
      (page: PDFPage, { context }: PDFDocument) => {
        const look = context.register(
          context.stream('0 g 0 0 10 10 re f', { Subtype: 'Form', BBox: [0, 0, 10, 10] }),
        )
        const annotation = context.obj({
          Type: 'Annot',
          Subtype: 'Widget',
          Rect: [100, y, 300, y + 40],
          F: flags,
          AP: { N: look },
          A: { S: 'JavaScript', JS: 'app.alert(1)' },
        })
        page.node.set(PDFName.of('Annots'), context.obj([annotation]))
      }
    const bytes = await shown(await pdfOf(annotated(4, 20), annotated(2, 20)))
    expect(pagesOf(bytes).map(inkedTenths)).toEqual([[9], []])
    expect(Buffer.from(bytes).includes('JavaScript')).toBe(false)
  })

  test.each([
    ['hides a layer', { D: { OFF: ['layer'] } }, true],
    ['hides all but some', { D: { BaseState: PDFName.of('OFF') } }, true],
    ['shows them all', { D: { OFF: [] } }, false],
    ['has layers and says nothing of them', {}, false],
  ])('a document that %s is shown only where nothing hidden would be seen', async (_which, usual, isKept) => {
    const bytes = await pdfOf((page, { catalog, context }) => {
      page.drawText('under the layer')
      catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [], ...usual }))
    })
    expect((await pagesOfFile(bytes)) === null).toBe(isKept)
  })

  test('the same file gives the same pages', async () => {
    const bytes = await pdfOf((page) => {
      page.drawText('once')
    })
    const twice = [await shown(bytes), await shown(bytes)]
    expect(twice[0]).toEqual(twice[1])
  })

  test('on a large plan and on a small slip the mark is as large as the page lets it be', async () => {
    const document = await PDFDocument.create({ updateMetadata: false })
    for (const size of [
      [2400, 3200],
      [120, 300],
    ] as const)
      document.addPage([...size])
    const marked = pagesOf(await stamped(await shown(await document.save()), 'Exhibit E-12'))
    expect(marked.map(({ text }) => text)).toEqual(['Exhibit E-12 – 1 of 2', 'Exhibit E-12 – 2 of 2'])
  })
})

/** The beginning of a JPEG file whose camera was held so; `little` is the order of the bytes. */
function jpegHead(orientation: number, little: boolean): Uint8Array {
  const word = (value: number): number[] => (little ? [value, 0] : [0, value])
  const long = (value: number): number[] => (little ? [value, 0, 0, 0] : [0, 0, 0, value])
  const entry = [...(little ? [0x12, 1] : [1, 0x12]), ...word(3), ...long(1), ...word(orientation), 0, 0]
  const tiff = [...(little ? [0x49, 0x49] : [0x4d, 0x4d]), ...word(42), ...long(8), ...word(1), ...entry]
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  const comment = [0xff, 0xfe, 0, 4, 65, 66]
  return Uint8Array.from([0xff, 0xd8, ...comment, 0xff, 0xe1, 0, exif.length + 2, ...exif])
}

describe('how a camera was held', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is read from a photograph: %d', (orientation) => {
    expect([true, false].map((little) => orientationOf(jpegHead(orientation, little)))).toEqual([
      orientation,
      orientation,
    ])
  })

  test.each([
    ['no such turn', jpegHead(9, true)],
    ['an end in the middle', jpegHead(6, false).slice(0, 20)],
    ['no JPEG at all', Uint8Array.from([1, 2, 3, 4])],
  ])('%s is as good as none', (_what, bytes) => {
    expect(orientationOf(bytes)).toBe(1)
  })
})

/** A picture of 32 by 16 whose upper left quarter is black, after the segments that a camera writes. */
const QUARTER = Buffer.from(
  [
    '/9sAQwAoHB4jHhkoIyEjLSsoMDxkQTw3Nzx7WF1JZJGAmZaPgIyKoLTmw6Cq2q2KjMj/y9ru9f///5vB////',
    '+v/m/f/4/9sAQwErLS08NTx2QUF2+KWMpfj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4',
    '+Pj4+Pj4+Pj4+Pj4/8AAEQgAEAAgAwEiAAIRAQMRAf/EABYAAQEBAAAAAAAAAAAAAAAAAAAFBv/EABQQAQAA',
    'AAAAAAAAAAAAAAAAAAD/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwD',
    'AQACEQMRAD8AijZgAAP/2Q==',
  ].join(''),
  'base64',
)

/** Of a page with a picture: the middle of its ink, from the left and from the top, as shares of the page. */
async function middleOfInk(bytes: Uint8Array): Promise<readonly [left: number, top: number]> {
  const document = await PDFDocument.load(bytes)
  for (const page of document.getPages()) page.setRotation(degrees(90))
  const middle = ([page]: Inspected['pages']): number => {
    const rows = page?.rows ?? []
    const dark = rows.flatMap((ink, index) => (ink > 4 ? [index] : []))
    return ((dark[0] ?? 0) + (dark.at(-1) ?? 0)) / 2 / rows.length
  }
  return [middle(pagesOf(await document.save())), middle(pagesOf(bytes))]
}

describe('a photograph as a page of a packet', () => {
  const [left, right] = [true, false]
  const [upper, lower] = [true, false]
  test.each([
    [1, left, upper],
    [2, right, upper],
    [3, right, lower],
    [4, left, lower],
    [5, left, upper],
    [6, right, upper],
    [7, right, lower],
    [8, left, lower],
  ])('is seen the right way up, however the camera was held: %d', async (orientation, isLeft, isUpper) => {
    const taken = Buffer.concat([jpegHead(orientation, true), QUARTER])
    const [fromLeft, fromTop] = await middleOfInk(await shown(taken))
    // Turned clockwise, what lay at the left of a page lies at its head.
    expect([fromLeft < 0.5, fromTop < 0.5]).toEqual([isLeft, isUpper])
  })
})

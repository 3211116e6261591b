import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  PDFStream,
  type PDFContext,
  type PDFDocument,
  type PDFEmbeddedPage,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib'

/** A matrix of PDF: what becomes of a point (x, y) is (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number]

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A page as a reader sees it: turned upright, cut to what is shown of it, its lower left corner at the origin. */
type Seen = { readonly width: number; readonly height: number; readonly matrix: Matrix }

/** Marks of an annotation by which it is not seen (ISO 32000-1, 12.5.3): hidden, no view. */
const UNSEEN = 0b100010

function seen(page: PDFPage): Seen {
  const { x, y, width, height } = page.getCropBox()
  const [right, top] = [x + width, y + height]
  const turned = { width: height, height: width }
  switch (((page.getRotation().angle % 360) + 360) % 360) {
    case 90:
      return { ...turned, matrix: [0, -1, 1, 0, -y, right] }
    case 180:
      return { width, height, matrix: [-1, 0, 0, -1, right, top] }
    case 270:
      return { ...turned, matrix: [0, 1, -1, 0, top, -x] }
    default:
      return { width, height, matrix: [1, 0, 0, 1, -x, -y] }
  }
}

function numbersAt(dict: PDFDict, name: string): number[] {
  const list = dict.lookupMaybe(PDFName.of(name), PDFArray)
  return (list?.asArray() ?? []).flatMap((_, index) => {
    const number = list?.lookup(index)
    return number instanceof PDFNumber ? [number.asNumber()] : []
  })
}

function boxAt(dict: PDFDict, name: string): Box | null {
  const [x1, y1, x2, y2] = numbersAt(dict, name)
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return null
  const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)]
  return { x, y, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
}

function lookOf(annotation: PDFDict): PDFStream | null {
  const normal = annotation.lookupMaybe(PDFName.of('AP'), PDFDict)?.lookup(PDFName.of('N'))
  if (normal instanceof PDFStream) return normal
  const state = annotation.lookup(PDFName.of('AS'))
  if (!(normal instanceof PDFDict) || !(state instanceof PDFName)) return null
  const chosen = normal.lookup(state)
  return chosen instanceof PDFStream ? chosen : null
}

/** Where the four corners of a box come to lie. */
function around(box: Box, [a, b, c, d, e, f]: Matrix): Box {
  const corners = [0, box.width].flatMap((w) =>
    [0, box.height].map((h) => {
      const [x, y] = [box.x + w, box.y + h]
      return [a * x + c * y + e, b * x + d * y + f] as const
    }),
  )
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function matrixAt(dict: PDFDict): Matrix {
  const [a, b, c, d, e, f] = numbersAt(dict, 'Matrix')
  const isWhole = a !== undefined && b !== undefined && c !== undefined && d !== undefined
  return isWhole ? [a, b, c, d, e ?? 0, f ?? 0] : [1, 0, 0, 1, 0, 0]
}

/** The look of an annotation on its rectangle (ISO 32000-1, 12.5.5). */
function placeOf(annotation: PDFDict, look: PDFStream): Matrix | null {
  const [rect, box] = [boxAt(annotation, 'Rect'), boxAt(look.dict, 'BBox')]
  const reach = box === null ? null : around(box, matrixAt(look.dict))
  if (rect === null || reach === null || reach.width === 0 || reach.height === 0) return null
  const [wide, high] = [rect.width / reach.width, rect.height / reach.height]
  return [wide, 0, 0, high, rect.x - reach.x * wide, rect.y - reach.y * high]
}

type Look = { readonly ref: PDFRef; readonly place: Matrix }

/** What signatures, stamps and filled fields look like; that they act by themselves or lead elsewhere is left out. */
function looksOf({ node }: PDFPage, target: PDFContext, copier: PDFObjectCopier): Look[] {
  const annotations = node.Annots()
  return (annotations?.asArray() ?? []).flatMap((_, index): Look[] => {
    const annotation = annotations?.lookup(index)
    if (!(annotation instanceof PDFDict)) return []
    const flags = annotation.lookup(PDFName.of('F'))
    if (flags instanceof PDFNumber && (flags.asNumber() & UNSEEN) !== 0) return []
    const look = lookOf(annotation)
    const place = look === null ? null : placeOf(annotation, look)
    if (look === null || place === null) return []
    const copied = copier.copy(look)
    copied.dict.set(PDFName.of('Type'), PDFName.of('XObject'))
    copied.dict.set(PDFName.of('Subtype'), PDFName.of('Form'))
    return [{ ref: target.register(copied), place }]
  })
}

function turnedBy(matrix: Matrix, inside: string): string {
  return `q ${matrix.map(short6).join(' ')} cm\n${inside}\nQ`
}

function short6(number: number): string {
  return String(Math.round(number * 1e6) / 1e6)
}

/** A page to come: how large it is, and what is drawn on it. */
type Laid = { readonly seen: Seen; readonly body: PDFEmbeddedPage | null; readonly looks: readonly Look[] }

async function bodiesOf(target: PDFDocument, pages: readonly PDFPage[]): Promise<(PDFEmbeddedPage | null)[]> {
  const full = pages.filter(({ node }) => node.Contents() !== undefined)
  const boxes = full.map((page) => {
    const { x, y, width, height } = page.getCropBox()
    return { left: x, bottom: y, right: x + width, top: y + height }
  })
  const asTheyAre = full.map((): [number, number, number, number, number, number] => [1, 0, 0, 1, 0, 0])
  const bodies = await target.embedPages(full, boxes, asTheyAre)
  return pages.map((page) => bodies[full.indexOf(page)] ?? null)
}

async function laidOut(source: PDFDocument, target: PDFDocument): Promise<Laid[]> {
  const pages = source.getPages()
  const copier = PDFObjectCopier.for(source.context, target.context)
  const looks = pages.map((page) => looksOf(page, target.context, copier))
  for (const { node } of pages) for (const name of ACTING) node.delete(name)
  const bodies = await bodiesOf(target, pages)
  return pages.map((page, index) => ({
    seen: seen(page),
    body: bodies[index] ?? null,
    looks: looks[index] ?? [],
  }))
}

/** Things of a page that act by themselves or lead elsewhere: links, fields, scripts. */
const ACTING = ['Annots', 'AA'].map((name) => PDFName.of(name))

/** How high the free strip at the head of a page is, by the height of the page. */
export type Strip = (width: number, height: number) => number

function draw(
  target: PDFDocument,
  { seen: { width, height, matrix }, body, looks }: Laid,
  strip: Strip,
): void {
  const page = target.addPage([width, height])
  const share = (height - strip(width, height)) / height
  const names = looks.map(({ ref }) => page.node.newXObject('Look', ref))
  const shown = body === null ? [] : [`/${page.node.newXObject('Body', body.ref).decodeText()} Do`]
  const over = looks.map(({ place }, index) => turnedBy(place, `/${names[index]?.decodeText() ?? ''} Do`))
  const upright = turnedBy(matrix, [...shown, ...over].join('\n'))
  const ink = turnedBy([share, 0, 0, share, (width * (1 - share)) / 2, 0], upright)
  const { context } = target
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(ink)))
}

/**
 * The pages of a document as a reader sees them: upright, without what would act by itself, a little smaller, so that a
 * strip at the head stays free.
 */
export async function drawUpright(source: PDFDocument, target: PDFDocument, strip: Strip): Promise<void> {
  for (const laid of await laidOut(source, target)) draw(target, laid, strip)
}

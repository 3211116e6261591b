import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFStream, PDFString } from 'pdf-lib'
import type { PDFDocument, PDFObject, PDFPageLeaf } from 'pdf-lib'

/** One place of a field on a page, in points of the page's own space. */
export type Widget = {
  readonly page: PDFPageLeaf
  /** The full name of its field. */
  readonly name: string
  readonly kind: 'text' | 'button' | 'push' | 'choice' | 'signature'
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** 0, 90, 180 or 270: how its text is turned on the page. */
  readonly turn: number
  readonly hidden: boolean
  readonly dict: PDFDict
  /** What a button stands for when it is on. */
  readonly option: string | null
  readonly text: {
    /** In points; 0 where the form leaves it open. */
    readonly size: number
    readonly multiline: boolean
    /** So many cells of one letter each. */
    readonly comb: number | null
    readonly align: 'left' | 'centre' | 'right'
  }
}

const name = (text: string): PDFName => PDFName.of(text)

function inherited(dict: PDFDict, key: string, deep = 0): PDFObject | undefined {
  const own = dict.lookup(name(key))
  if (own !== undefined || deep > 50) return own
  const parent = dict.lookup(name('Parent'))
  return parent instanceof PDFDict ? inherited(parent, key, deep + 1) : undefined
}

function numberOf(value: PDFObject | undefined): number {
  return value instanceof PDFNumber ? value.asNumber() : 0
}

function textOf(value: PDFObject | undefined): string | null {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText()
  return value instanceof PDFName ? value.decodeText() : null
}

function fullName(dict: PDFDict, deep = 0): string {
  const own = textOf(dict.lookup(name('T')))
  const parent = dict.lookup(name('Parent'))
  const above = parent instanceof PDFDict && deep < 50 ? fullName(parent, deep + 1) : ''
  return [above, own ?? ''].filter((part) => part !== '').join('.')
}

const bit = (flags: number, place: number): boolean => (flags & (1 << (place - 1))) !== 0

function kindOf(dict: PDFDict, flags: number): Widget['kind'] {
  const type = textOf(inherited(dict, 'FT'))
  if (type === 'Btn') return bit(flags, 17) ? 'push' : 'button'
  if (type === 'Ch') return 'choice'
  return type === 'Sig' ? 'signature' : 'text'
}

function rectOf(dict: PDFDict): Widget['rect'] {
  const rect = dict.lookup(name('Rect'))
  const [a = 0, b = 0, c = 0, d = 0] =
    rect instanceof PDFArray ? rect.asArray().map((_, index) => numberOf(rect.lookup(index))) : []
  return { x: Math.min(a, c), y: Math.min(b, d), width: Math.abs(c - a), height: Math.abs(d - b) }
}

function turnOf(dict: PDFDict): number {
  const look = dict.lookup(name('MK'))
  const turn = look instanceof PDFDict ? numberOf(look.lookup(name('R'))) : 0
  return ((turn % 360) + 360) % 360
}

/** The streams of a widget's look by their state; one without states is under the empty name. */
export function looksOf(dict: PDFDict): Map<string, PDFRef> {
  const looks = dict.lookup(name('AP'))
  const raw = looks instanceof PDFDict ? looks.get(name('N')) : undefined
  const normal = looks instanceof PDFDict ? looks.lookup(name('N')) : undefined
  if (normal instanceof PDFStream) return new Map<string, PDFRef>(raw instanceof PDFRef ? [['', raw]] : [])
  if (!(normal instanceof PDFDict)) return new Map<string, PDFRef>()
  return new Map(
    normal
      .entries()
      .flatMap(([state, ref]): [string, PDFRef][] =>
        ref instanceof PDFRef ? [[state.decodeText(), ref]] : [],
      ),
  )
}

/** The state other than Off, or the word for it where the field lists words by number. */
function optionOf(dict: PDFDict): string | null {
  const state = [...looksOf(dict).keys()].find((one) => one !== 'Off' && one !== '')
  const words = inherited(dict, 'Opt')
  if (state === undefined || !(words instanceof PDFArray) || !/^\d+$/.test(state)) return state ?? null
  return Number(state) < words.size() ? (textOf(words.lookup(Number(state))) ?? state) : state
}

function sizeIn(words: string | null): number {
  const found = /([\d.]+)\s+Tf/.exec(words ?? '')
  return found === null ? 0 : Number(found[1])
}

/** How the text of a field stands in it; what the field does not say, the form says for all. */
function textLookOf(dict: PDFDict, form: PDFDict, isText: boolean): Widget['text'] {
  const flags = numberOf(inherited(dict, 'Ff'))
  const cells = numberOf(inherited(dict, 'MaxLen'))
  const align = numberOf(inherited(dict, 'Q') ?? form.lookup(name('Q')))
  return {
    size: sizeIn(textOf(inherited(dict, 'DA') ?? form.lookup(name('DA')))),
    multiline: isText && bit(flags, 13),
    comb: isText && bit(flags, 25) && cells > 0 ? cells : null,
    align: align === 1 ? 'centre' : align === 2 ? 'right' : 'left',
  }
}

function widgetOf(page: PDFPageLeaf, dict: PDFDict, form: PDFDict): Widget {
  const seen = numberOf(dict.lookup(name('F')))
  const kind = kindOf(dict, numberOf(inherited(dict, 'Ff')))
  return {
    page,
    name: fullName(dict),
    kind,
    rect: rectOf(dict),
    turn: turnOf(dict),
    hidden: bit(seen, 2) || bit(seen, 6),
    dict,
    option: kind === 'button' ? optionOf(dict) : null,
    text: textLookOf(dict, form, kind === 'text'),
  }
}

/** Whether a note on a page is a place of a field. */
export function isWidget(annotation: PDFObject | undefined): annotation is PDFDict {
  return annotation instanceof PDFDict && textOf(annotation.lookup(name('Subtype'))) === 'Widget'
}

/** The places of all fields, page by page, in the order in which each page lists them. */
export function widgetsOf(document: PDFDocument): Widget[] {
  const form = document.catalog.lookup(name('AcroForm'))
  if (!(form instanceof PDFDict)) return []
  return document.getPages().flatMap(({ node }) => {
    const notes = node.Annots()
    const all = notes?.asArray().map((_, index) => notes.lookup(index)) ?? []
    return all.filter(isWidget).map((dict) => widgetOf(node, dict, form))
  })
}

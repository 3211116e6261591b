import { fillSizes } from './markup-text'
import { excerpt, mistake } from './markup-tree'
import type { Element } from './markup-tree'

/** What a tag may hold: its attributes (required or not, and their values where few), and the tags or text inside it. */
type Tag = {
  readonly needs?: readonly string[]
  readonly may?: readonly string[]
  readonly values?: Readonly<Record<string, readonly string[]>>
  readonly holds: readonly string[]
  readonly text?: true
}

const yesNo = ['yes', 'no']
const inline = ['b', 'i', 'blank', 'fill', 'br']
const words: Tag = { holds: [...inline, 'argument'], text: true }
const lines: Tag = { holds: ['line'] }
const leaf: Tag = { holds: [] }
const bare: Tag = { holds: ['blank', 'fill', 'br'], text: true }

const blocks = [
  ...['court', 'caption', 'title', 'subtitle', 'venue', 'opening', 'p', 'plain', 'quote', 'heading'],
  ...['table', 'closing', 'page-break', 'argument'],
]

const tags: Readonly<Record<string, Tag>> = {
  paper: { holds: blocks },
  court: lines,
  caption: { holds: ['party', 'right', 'title', 'subtitle'] },
  party: { needs: ['role'], may: ['against'], holds: ['name'] },
  name: words,
  right: lines,
  line: words,
  title: words,
  subtitle: words,
  venue: { needs: ['state', 'county'], holds: [] },
  opening: words,
  p: words,
  plain: words,
  quote: words,
  heading: words,
  table: { may: ['keep'], values: { keep: yesNo }, holds: ['head', 'row'] },
  head: { holds: ['cell'] },
  row: { holds: ['cell'] },
  cell: { ...words, may: ['width'] },
  closing: { holds: ['plain', 'licence', 'oath', 'line', 'signature', 'jurat'] },
  licence: words,
  oath: words,
  signature: { needs: ['name'], may: ['title', 'dated', 'place'], holds: [] },
  jurat: lines,
  'page-break': leaf,
  argument: { needs: ['id'], holds: ['p', ...inline], text: true },
  b: bare,
  i: bare,
  blank: { holds: [], text: true },
  fill: { may: ['size'], values: { size: fillSizes }, holds: [] },
  br: leaf,
}

/**
 * Checks a tree against the closed list of tags.
 *
 * @throws DomainError `template`, naming the template, the tag and what is allowed there
 */
export function checkTags(element: Element, place: string): void {
  const tag = tags[element.name] ?? leaf
  checkAttributes(element, tag, place)
  for (const child of element.children) {
    if (typeof child === 'string') checkText(child, element, tag, place)
    else {
      checkHeld(child, element, tag, place)
      checkTags(child, place)
    }
  }
}

function checkAttributes(element: Element, tag: Tag, place: string): void {
  const needs = tag.needs ?? []
  const allowed = [...needs, ...(tag.may ?? [])]
  const given = Object.keys(element.attributes)
  const unknown = given.find((name) => !allowed.includes(name))
  if (unknown !== undefined) {
    const list = allowed.length === 0 ? 'it takes none' : `it takes ${allowed.join(', ')}`
    throw mistake(place, `<${element.name}> has the unknown attribute ${unknown}; ${list}`)
  }
  const missing = needs.find((name) => !given.includes(name))
  if (missing !== undefined) throw mistake(place, `<${element.name}> lacks its attribute ${missing}`)
  checkValues(element, tag, place)
}

function checkValues(element: Element, tag: Tag, place: string): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    const allowed = tag.values?.[name]
    if (allowed === undefined || allowed.includes(value)) continue
    throw mistake(place, `<${element.name} ${name}="${value}"> is not known; it takes ${allowed.join(', ')}`)
  }
}

function checkText(text: string, element: Element, tag: Tag, place: string): void {
  if (tag.text === true || text.trim() === '') return
  throw mistake(place, `<${element.name}> holds the text “${excerpt(element)}”; put it into ${listOf(tag)}`)
}

function checkHeld(child: Element, element: Element, tag: Tag, place: string): void {
  if (tag.holds.includes(child.name)) return
  const where =
    child.name in tags ? `<${child.name}> may not stand` : `the unknown tag <${child.name}> stands`
  throw mistake(place, `${where} inside <${element.name}>; allowed there: ${listOf(tag)}`)
}

function listOf(tag: Tag): string {
  if (tag.holds.length === 0) return tag.text === true ? 'text only' : 'nothing'
  return tag.holds.map((name) => `<${name}>`).join(', ')
}

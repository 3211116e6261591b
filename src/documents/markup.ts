import { checkTags } from './markup-tags'
import { mistake, readTree } from './markup-tree'
import type { Element } from './markup-tree'
import { attributeOf, richOf } from './markup-text'
import { closingOf } from './markup-closing'
import type { Block, Caption, Column, Party, Rich, Table } from './paper'

/**
 * The markup that templates render to: a small closed set of tags in XML form. Every other tag or
 * attribute is refused with the template's name. White space collapses as in HTML. Values are escaped by
 * Handlebars, so data can never become a tag; control and direction characters in text are refused too.
 *
 * Blocks, in the order of the paper:
 *
 * | tag | holds | prints |
 * | --- | --- | --- |
 * | `<court>` | `<line>`… | the court and county, bold |
 * | `<caption>` | `<party>`…, `<right>`, `<title>`, `<subtitle>` | the ruled box: parties left, the rest right |
 * | `<party role="Plaintiff" against="v.">` | `<name>`… | the words of `against` above it, names joined “A, B and C,”, the role on its own right-hand line; a last name `et al.` takes no “and” |
 * | `<right>` | `<line>`… | index number, date filed |
 * | `<title>`, `<subtitle>` | text | in the caption: bold capitals as written, and the line below; outside it: centred |
 * | `<venue state="NEW YORK" county="KINGS"/>` | nothing | `STATE OF … ) / ) ss.: / COUNTY OF … )`; an empty value prints a rule to fill in by hand |
 * | `<opening>` | text | the first sentence, unnumbered |
 * | `<p>` | text | a numbered paragraph, 1, 2, 3 …; numbers start again after `<page-break/>`; without a word it is left out |
 * | `<plain>` | text | an unnumbered paragraph |
 * | `<quote>` | text | single-spaced, indented on both sides |
 * | `<heading>` | text | bold, kept with what follows |
 * | `<table keep="yes">` | `<head>` of `<cell width="2">`…, `<row>` of `<cell>`… | a ruled table; `width` is a weight (default: the texts decide); `keep="yes"` holds it on one page; each row has as many cells as the head |
 * | `<closing>` | `<plain>`, `<licence>`, `<oath>`, `<line>`, `<signature/>`, `<jurat>` | one page together with the last lines of the paragraph before it |
 * | `<licence>` | text or `<br/>` lines | single-spaced licence line |
 * | `<oath>` | text | the prescribed clause |
 * | `<signature name="…" title="…" dated="…" place="…"/>` | nothing | a rule with the printed name beneath, then title; `dated` and `place` to its left; all but `name` may be left out, an empty `dated` or `place` prints a rule to fill in |
 * | `<jurat>` | `<line>`… | at the left, beside the signature; `<line><fill size="long"/></line>` is the notary's line |
 * | `<page-break/>` | nothing | a new page, for papers that are sets |
 * | `<argument id="…">` | `<p>`…, or text inside a paragraph | what it holds; it says which argument that is |
 *
 * Inside text: `<b>`, `<i>` (not nested in each other), `<blank>label</blank>` (a visibly marked blank for
 * a fact not recorded, drafts only), `<fill size="short|medium|long"/>` (a rule to fill in by hand: a day, a date, a signature) and `<br/>`.
 * An attribute of text may hold marked blanks too. The whole may stand inside one `<paper>` tag.
 */

/**
 * Reads a rendered template into the blocks of a paper.
 *
 * @param markup what the template rendered to
 * @param place the template's name, for messages
 * @throws DomainError `template` for a tag, attribute or shape that the list above does not have,
 *   `forged-text` for characters that could change what the reader sees
 */
export function readMarkup(markup: string, place: string): Block[] {
  const tree = readTree(markup, place)
  checkTags(tree, place)
  let number = 0
  return elementsOf(tree)
    .flatMap((element) => (element.name === 'argument' ? elementsOf(element) : [element]))
    .filter(isSaying)
    .map((element) => {
      if (element.name === 'page-break') number = 0
      if (element.name === 'p') number += 1
      return blockOf(element, number, place)
    })
}

/** A paragraph of which no part applies is not there, and takes no number. */
function isSaying(element: Element): boolean {
  return element.name !== 'p' || richOf(element).length > 0
}

function elementsOf(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== 'string')
}

function named(element: Element, name: string): Element[] {
  return elementsOf(element).filter((child) => child.name === name)
}

function linesOf(element: Element | undefined): Rich[] {
  return element === undefined ? [] : named(element, 'line').map(richOf)
}

function blockOf(element: Element, number: number, place: string): Block {
  switch (element.name) {
    case 'title':
    case 'subtitle':
    case 'opening':
    case 'plain':
    case 'quote':
    case 'heading':
      return { kind: element.name, text: richOf(element) }
    case 'p':
      return { kind: 'paragraph', number, text: richOf(element) }
    case 'table':
      return tableOf(element, place)
    case 'closing':
      return closingOf(element, place)
    default:
      return frontOf(element, place)
  }
}

/** The parts that stand before the first sentence, and the page break. */
function frontOf(element: Element, place: string): Block {
  switch (element.name) {
    case 'court':
      return { kind: 'court', lines: linesOf(element) }
    case 'caption':
      return captionOf(element, place)
    case 'venue':
      return {
        kind: 'venue',
        state: attributeOf(element, 'state') ?? [],
        county: attributeOf(element, 'county') ?? [],
      }
    default:
      return { kind: 'page-break' }
  }
}

function captionOf(element: Element, place: string): Caption {
  const one = (name: string): Element | undefined => {
    const [first, second] = named(element, name)
    if (second !== undefined) throw mistake(place, `<caption> holds two <${name}>; it takes one`)
    return first
  }
  const title = one('title')
  const subtitle = one('subtitle')
  return {
    kind: 'caption',
    parties: named(element, 'party').map((party) => partyOf(party, place)),
    right: linesOf(one('right')),
    title: title === undefined ? null : richOf(title),
    subtitle: subtitle === undefined ? null : richOf(subtitle),
  }
}

function partyOf(element: Element, place: string): Party {
  const names = named(element, 'name').map(richOf)
  if (names.length === 0) throw mistake(place, '<party> needs at least one <name>')
  return {
    role: attributeOf(element, 'role') ?? [],
    against: element.attributes['against'] === '' ? null : attributeOf(element, 'against'),
    names,
  }
}

function tableOf(element: Element, place: string): Table {
  const [head, second] = named(element, 'head')
  if (head === undefined || second !== undefined) throw mistake(place, '<table> needs exactly one <head>')
  const columns = named(head, 'cell').map((cell) => columnOf(cell, place))
  const rows = named(element, 'row').map((row) => named(row, 'cell').map(richOf))
  const uneven = rows.find((row) => row.length !== columns.length)
  if (uneven !== undefined || columns.length === 0) {
    const count = uneven?.length ?? 0
    throw mistake(place, `a row has ${count} cells under a head of ${columns.length}; give both as many`)
  }
  return { kind: 'table', keep: element.attributes['keep'] === 'yes', columns, rows }
}

function columnOf(cell: Element, place: string): Column {
  const width = cell.attributes['width']
  if (width === undefined) return { head: richOf(cell), weight: null }
  const weight = Number(width)
  if (weight > 0 && Number.isFinite(weight)) return { head: richOf(cell), weight }
  throw mistake(place, `<cell width="${width}"> is no weight; write a number above zero, such as 2`)
}

import { item, joined } from './boxes'
import type { Item } from './boxes'
import { inFace } from './lines'
import { column, type } from './measures'
import type { Block, Rich } from './paper'
import { captionItems } from './typeset-caption'
import { closingItems } from './typeset-closing'
import { tableItems } from './typeset-table'
import { heldLines, paragraph, stands } from './typeset-text'

/** Sets the blocks of a paper as boxes in their order, each joined to the next as far as they belong together. */
export function typeset(blocks: readonly Block[]): Item[] {
  const items: Item[] = []
  let above = 0
  let startsPage = false
  blocks.forEach((block, index) => {
    if (block.kind === 'page-break') {
      startsPage = true
      return
    }
    const [first, ...rest] = leading(itemsOf(block), block, blocks[index + 1])
    if (first !== undefined)
      items.push({ ...first, before: Math.max(first.before, above), startsPage }, ...rest)
    above = spaceBelow[block.kind] ?? 0
    startsPage = false
  })
  return items
}

/** In points, left out where a page ends. */
const spaceBelow: Partial<Record<Block['kind'], number>> = {
  caption: 12,
  venue: 8,
  table: 9,
  quote: 9,
  subtitle: 8,
}

/** What leads to the next block stands with it: a heading, the words before a table, all before a closing. */
function leading(items: readonly Item[], block: Block, next: Block | undefined): Item[] {
  if (next === undefined || next.kind === 'page-break') return [...items]
  if (block.kind === 'heading' || next.kind === 'closing') return joined(items, 2)
  return next.kind === 'table' || next.kind === 'quote' ? joined(items, 1) : [...items]
}

function itemsOf(block: Exclude<Block, { kind: 'page-break' }>): Item[] {
  switch (block.kind) {
    case 'court':
      return heldLines(
        block.lines.map((line) => inFace(line, 'bold')),
        stands.line,
        2,
      )
    case 'caption':
      return captionItems(block)
    case 'venue':
      return venueItems(block.state, block.county)
    case 'paragraph':
      return paragraph(block.text, stands.numbered, block.number)
    case 'quote':
      return paragraph(block.text, stands.quote)
    case 'table':
      return tableItems(block)
    case 'closing':
      return closingItems(block)
    default:
      return standing(block.kind, block.text)
  }
}

function standing(kind: 'title' | 'subtitle' | 'opening' | 'plain' | 'heading', text: Rich): Item[] {
  if (kind === 'title') return heldLines([inFace(text, 'bold')], { ...stands.centred, before: 10 }, 2)
  if (kind === 'subtitle') return heldLines([text], stands.centred, 2)
  if (kind === 'heading') return heldLines([inFace(text, 'bold')], { ...stands.single, before: 8 }, 2)
  return paragraph(text, stands.body)
}

/** The place of the oath, bracketed as is the custom; an empty value is a rule to write on. */
function venueItems(state: Rich, county: Rich): Item[] {
  const rows = [
    [named('STATE OF ', state), ')'],
    [[], ') ss.:'],
    [named('COUNTY OF ', county), ')'],
  ] as const
  return rows.map(([left, right], index) => {
    const [one = item({ height: type.single, marks: [] }, 0, 2)] = heldLines([left], stands.line, 2)
    const [bracket] = heldLines([words(right)], { ...stands.line, first: column.width / 2 - 10 }, 2)
    const marks = [...one.box.marks, ...(bracket?.box.marks ?? [])]
    return item({ height: type.single, marks }, 0, index === 2 ? 1 : 2)
  })
}

function named(label: string, value: Rich): Rich {
  return [...words(label), ...(value.length === 0 ? [{ kind: 'fill', size: 'medium' } as const] : value)]
}

function words(text: string): Rich {
  return [{ kind: 'text', text, face: 'regular' }]
}

import type { Element, Node } from './markup-tree'
import type { Face, FillSize, Inline, Rich } from './paper'

export const fillSizes: readonly FillSize[] = ['short', 'medium', 'long']

/** White space as HTML sees it; a no-break space is a character like others. */
const space = /[ \t\n\r\f]+/g

/** The words of an element with white space collapsed, as lines are made of them. */
export function richOf(element: Element): Rich {
  return collapse(element.children.flatMap((child) => inlinesOf(child, 'regular')))
}

/** An attribute's value: text, in which a draft may have marked blanks (a value put there as `<blank>label</blank>`). */
export function attributeOf(element: Element, name: string): Rich | null {
  const value = element.attributes[name]
  if (value === undefined) return null
  const parts = value.split(/<blank>(.*?)<\/blank>/s)
  return collapse(
    parts.map((part, index): Inline => {
      if (index % 2 === 1) return { kind: 'blank', label: plainOf(part) }
      return { kind: 'text', text: part.replace(space, ' '), face: 'regular' }
    }),
  )
}

/** Text that holds no tags, collapsed. */
function plainOf(text: string): string {
  return text.replace(space, ' ').replace(/^ | $/g, '')
}

function inlinesOf(node: Node, face: Face): Inline[] {
  if (typeof node === 'string') return [{ kind: 'text', text: node.replace(space, ' '), face }]
  switch (node.name) {
    case 'blank':
      return [
        {
          kind: 'blank',
          label: plainOf(node.children.filter((child) => typeof child === 'string').join('')),
        },
      ]
    case 'fill':
      return [{ kind: 'fill', size: fillSizes.find((size) => size === node.attributes['size']) ?? 'medium' }]
    case 'br':
      return [{ kind: 'break' }]
    case 'argument':
      return node.children.flatMap((child) => inlinesOf(child, face))
    default:
      return node.children.flatMap((child) => inlinesOf(child, node.name === 'b' ? 'bold' : 'italic'))
  }
}

/** No space at either end of a line, and none after a space. */
function collapse(inlines: readonly Inline[]): Rich {
  const kept: Inline[] = []
  let open = false
  for (const inline of inlines) {
    const next = inline.kind === 'text' && !open ? { ...inline, text: inline.text.replace(/^ /, '') } : inline
    if (next.kind === 'break') trimEnd(kept)
    if (next.kind !== 'text' || next.text !== '') kept.push(next)
    open = endsOpen(next, open)
  }
  trimEnd(kept)
  return kept
}

/** Whether a space may follow. */
function endsOpen(inline: Inline, before: boolean): boolean {
  if (inline.kind === 'break') return false
  if (inline.kind !== 'text') return true
  return inline.text === '' ? before : !inline.text.endsWith(' ')
}

function trimEnd(kept: Inline[]): void {
  const last = kept.pop()
  if (last === undefined) return
  if (last.kind !== 'text') {
    kept.push(last)
    return
  }
  const text = last.text.replace(/ $/, '')
  if (text === '') trimEnd(kept)
  else kept.push({ ...last, text })
}

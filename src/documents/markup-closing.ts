import { mistake } from './markup-tree'
import type { Element } from './markup-tree'
import { attributeOf, richOf } from './markup-text'
import type { Closing, ClosingPart, Signature } from './paper'

/**
 * The closing with its parts in order.
 *
 * @throws DomainError `template` where it is empty
 */
export function closingOf(element: Element, place: string): Closing {
  const parts = element.children.filter((child) => typeof child !== 'string').map(partOf)
  if (parts.length === 0) throw mistake(place, '<closing> is empty; give it an <oath> and a <signature/>')
  return { kind: 'closing', parts }
}

function partOf(element: Element): ClosingPart {
  switch (element.name) {
    case 'signature':
      return signatureOf(element)
    case 'jurat':
      return {
        kind: 'jurat',
        lines: element.children.filter((child) => typeof child !== 'string').map(richOf),
      }
    case 'licence':
    case 'oath':
    case 'line':
      return { kind: element.name, text: richOf(element) }
    default:
      return { kind: 'plain', text: richOf(element) }
  }
}

function signatureOf(element: Element): Signature {
  const title = attributeOf(element, 'title')
  return {
    kind: 'signature',
    name: attributeOf(element, 'name') ?? [],
    title: title?.length === 0 ? null : title,
    dated: attributeOf(element, 'dated'),
    place: attributeOf(element, 'place'),
  }
}

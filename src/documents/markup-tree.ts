import { Parser } from 'htmlparser2'
import { DomainError } from '../domain/errors'
import { around, refuseForgingCharacters } from './characters'

/** A tag of the markup with its attributes, and its texts and tags in order. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

export type Node = Element | string

type Open = { name: string; attributes: Record<string, string>; children: (Open | string)[] }

/** A mistake in a template, said with its name: `proofs/<jurisdiction>/x.hbs: …`. */
export function mistake(place: string, sentence: string): DomainError {
  return new DomainError('template', `${place}: ${sentence}`)
}

/**
 * Reads the markup as a tree. Nothing is forgiven: a tag left open or closed twice, an instruction, or a
 * character that could forge a line is refused.
 *
 * @param place the template's name, for messages
 * @throws DomainError `template` or `forged-text`
 */
export function readTree(markup: string, place: string): Element {
  const root: Open = { name: 'paper', attributes: {}, children: [] }
  const stack: Open[] = [root]
  let closings = 0
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, children: [] }
        stack.at(-1)?.children.push(element)
        stack.push(element)
      },
      onclosetag(name, implied) {
        const selfClosed = markup.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>')
        if (implied && !selfClosed) throw mistake(place, `<${name}> is not closed; add </${name}>`)
        if (!implied) closings += 1
        stack.pop()
      },
      ontext(text) {
        stack.at(-1)?.children.push(text)
      },
      onprocessinginstruction(name) {
        throw mistake(place, `<${name}> is not part of the markup; leave it out`)
      },
    },
    { xmlMode: true },
  )
  parser.end(markup)
  // The parser passes over a closing tag that closes nothing. Escaped texts hold none and attributes are left
  // out, so counting finds it.
  if (markup.replace(/="[^"]*"/g, '').split('</').length - 1 !== closings)
    throw mistake(place, 'a closing tag closes nothing; take it out')
  return unwrapped(whole(root, place))
}

/** Texts put together again (a pair of surrogates may arrive in two pieces) and checked. */
function whole(element: Open, place: string): Element {
  const children: Node[] = []
  for (const child of element.children) {
    const last = children.at(-1)
    if (typeof child !== 'string') children.push(whole(child, place))
    else if (typeof last === 'string') children[children.length - 1] = last + child
    else children.push(child)
  }
  const texts = [
    ...children.filter((child) => typeof child === 'string'),
    ...Object.values(element.attributes),
  ]
  texts.forEach((text) => {
    refuseForgingCharacters(text, place)
  })
  return { name: element.name, attributes: element.attributes, children }
}

/** The one `<paper>` around all, if the template wrote it. */
function unwrapped(root: Element): Element {
  const [only, ...others] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  return others.length === 0 && typeof only === 'object' && only.name === 'paper' ? only : root
}

/** The words inside an element, for a message. */
export function excerpt(element: Element): string {
  const words = (node: Node): string => (typeof node === 'string' ? node : node.children.map(words).join(' '))
  return around(words(element).replace(/\s+/g, ' '))
}

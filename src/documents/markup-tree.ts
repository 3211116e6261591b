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

type Open = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

/** A mistake in a template, said with its name: `proofs/us-ny/x.hbs: …`. */
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
  const parser = new Parser(handler(root, place), { xmlMode: true })
  parser.end(markup)
  const [only, ...others] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  return others.length === 0 && typeof only === 'object' && only.name === 'paper' ? only : root
}

function handler(root: Open, place: string) {
  const stack: Open[] = [root]
  const top = () => stack.at(-1) ?? root
  return {
    onopentag(name: string, attributes: Record<string, string>) {
      Object.values(attributes).forEach((value) => {
        refuseForgingCharacters(value, place)
      })
      const element = { name, attributes, children: [] }
      top().children.push(element)
      stack.push(element)
    },
    onclosetag(name: string, implied: boolean) {
      if (implied) throw mistake(place, `<${name}> is not closed; add </${name}>`)
      stack.pop()
    },
    ontext(text: string) {
      const children = top().children
      const last = children.at(-1)
      if (typeof last === 'string') children[children.length - 1] = last + text
      else children.push(text)
    },
    onprocessinginstruction(name: string) {
      throw mistake(place, `<${name}> is not part of the markup; leave it out`)
    },
    onend() {
      refuseInTexts(root, place)
    },
  }
}

/** Checked once whole: a pair of surrogates may arrive in two pieces. */
function refuseInTexts(element: Element, place: string): void {
  for (const child of element.children) {
    if (typeof child === 'string') refuseForgingCharacters(child, place)
    else refuseInTexts(child, place)
  }
}

/** The words inside an element, for a message. */
export function excerpt(element: Element): string {
  const words = (node: Node): string => (typeof node === 'string' ? node : node.children.map(words).join(' '))
  return around(words(element).replace(/\s+/g, ' '))
}

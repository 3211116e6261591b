import { DRAFT_MARK } from './argument-helper'
import type { Element, Node } from './markup-tree'
import { readTree } from './markup-tree'

/** The paragraphs that argue, by the id of the argument, as they stand in a paper; in its order, each once. */
export type ArgumentTexts = Readonly<Record<string, readonly string[]>>

/**
 * Reads what a rendered template argues, for a person to accept or to write anew. The mark of a draft is left out; what
 * is not recorded stands in square brackets.
 *
 * @throws DomainError `template` or `forged-text`, as `readMarkup` does
 */
export function readArguments(markup: string, place: string): ArgumentTexts {
  const found = new Map<string, string[]>()
  for (const element of argumentsIn(readTree(markup, place))) {
    const id = element.attributes['id'] ?? ''
    found.set(id, [...(found.get(id) ?? []), ...paragraphsOf(element)])
  }
  return Object.fromEntries(found)
}

/** The arguments of several papers; one that stands in two is told as the first has it. */
export function mergedArguments(papers: readonly ArgumentTexts[]): ArgumentTexts {
  return Object.fromEntries(papers.toReversed().flatMap((texts) => Object.entries(texts)))
}

function argumentsIn(element: Element): Element[] {
  if (element.name === 'argument') return [element]
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : argumentsIn(child)))
}

function paragraphsOf(element: Element): string[] {
  const inside = element.children.filter((child) => typeof child !== 'string' && child.name === 'p')
  const texts = (inside.length === 0 ? [element] : inside).map((node) => tidy(wordsOf(node)))
  return texts.filter((text) => text !== '')
}

function wordsOf(node: Node): string {
  if (typeof node === 'string') return node
  const words = node.name === 'br' ? ' ' : node.children.map(wordsOf).join('')
  return node.name === 'blank' ? `[${words}]` : words
}

function tidy(text: string): string {
  return text.replace(DRAFT_MARK, '').replace(/\s+/g, ' ').trim()
}

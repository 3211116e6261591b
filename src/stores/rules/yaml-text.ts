import { Composer, isMap, isScalar, isSeq, type Document, type LineCounter, type Scalar } from 'yaml'
import { quoted } from '../../domain/rules/check/words'
import { badCharacter } from './characters'
import { REFUSED_KEYS } from './limits'
import { refused, type Parsed } from './parsed'
import { lineFinder, lineOfNode } from './yaml-lines'
import { readTokens } from './yaml-tokens'

/**
 * Parses the YAML of rule files: one document, core schema, keys that are words and stand once; no anchors,
 * aliases, tags, merges, directives or tabs. Dates stay text.
 */
export function parseYaml(text: string): Parsed {
  const character = badCharacter(text)
  if (character !== null) return { refused: character }
  const read = readTokens(text)
  if ('refused' in read) return read
  // Doubled keys are found below: the library compares each key with each other one.
  const composer = new Composer({ version: '1.2', schema: 'core', strict: true, uniqueKeys: false })
  const documents = [...composer.compose(read.tokens)]
  const flaw = flawIn(documents, read.lines)
  if (flaw !== null) return flaw
  const contents = documents[0]?.contents
  return { value: documents[0]?.toJS(), lineOf: lineFinder(contents, read.lines) }
}

function flawIn(documents: readonly Document.Parsed[], lines: LineCounter): Parsed | null {
  const [document, second] = documents
  if (document === undefined) return refused(1, 'is empty')
  const error = document.errors[0] ?? document.warnings[0]
  if (error !== undefined) return refused(lines.linePos(error.pos[0]).line, `is not YAML: ${error.message}`)
  if (second !== undefined) {
    return refused(lines.linePos(second.range[0]).line, 'has a second document; allowed: one')
  }
  return document.contents === null ? refused(1, 'is empty') : badNode(document.contents, lines)
}

/** The first key that may not be, or text with an escaped character that may not be (`"\t"`). */
function badNode(node: unknown, lines: LineCounter): Parsed | null {
  if (isSeq(node)) return firstOf(node.items, (item) => badNode(item, lines))
  if (isScalar(node)) return badText(node, lines)
  if (!isMap(node)) return null
  const seen = new Set<unknown>()
  return firstOf(node.items, ({ key, value }) => {
    const name = isScalar(key) ? key.value : null
    const message = keyRefusal(name, seen)
    seen.add(name)
    return message === null
      ? (badNode(key, lines) ?? badNode(value, lines))
      : refused(lineOfNode(key, lines), message)
  })
}

function badText(node: Scalar, lines: LineCounter): Parsed | null {
  const character = typeof node.value === 'string' ? badCharacter(node.value) : null
  return character === null ? null : refused(lineOfNode(node, lines), character.message)
}

function keyRefusal(name: unknown, seen: ReadonlySet<unknown>): string | null {
  if (typeof name !== 'string') return `the key ${String(name)} is not a word; put it in quotes`
  if (seen.has(name)) return `the key ${quoted(name)} stands twice; allowed: once`
  if (name === '<<') return 'the key "<<": merges are not allowed; write the keys out'
  return REFUSED_KEYS.includes(name) ? `the key "${name}" is not allowed` : null
}

function firstOf<T>(items: readonly T[], find: (item: T) => Parsed | null): Parsed | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}

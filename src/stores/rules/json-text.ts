import { LineCounter, parseDocument } from 'yaml'
import { MAX_DEPTH, REFUSED_KEYS } from './limits'
import { refused, type Parsed } from './parsed'
import { lineFinder } from './yaml-lines'

/** Parses JSON of a script's making; lines are looked for only when something is wrong. */
export function parseJson(text: string): Parsed {
  if (isTooDeep(text)) return refused(1, `is nested too deeply; allowed: ${MAX_DEPTH} levels`)
  try {
    const value: unknown = JSON.parse(text)
    const message = refusal(value)
    return message === null ? { value, lineOf: jsonLines(text) } : refused(1, message)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? 0)
    return refused(text.slice(0, at).split('\n').length, `is not JSON: ${message}`)
  }
}

/** Counts brackets outside of texts, so that nothing is built from a million of them. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length && depth <= MAX_DEPTH; at += 1) {
    const mark = text[at] ?? ''
    if (mark === '"') at = endOfText(text, at)
    else if (mark === '[' || mark === '{') depth += 1
    else if (mark === ']' || mark === '}') depth -= 1
  }
  return depth > MAX_DEPTH
}

/** Place of the quote that closes the text opened at `from`, or the end where none does. */
function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return text.length
}

function refusal(value: unknown): string | null {
  if (!isObject(value)) return null
  const bad = Object.keys(value).find((key) => REFUSED_KEYS.includes(key))
  if (bad !== undefined) return `the key "${bad}" is not allowed`
  for (const inner of Object.values(value)) {
    const message = refusal(inner)
    if (message !== null) return message
  }
  return null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function jsonLines(text: string): ReturnType<typeof lineFinder> {
  let find: ReturnType<typeof lineFinder> | null = null
  return (path) => {
    const lines = new LineCounter()
    find ??= lineFinder(
      parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' }).contents,
      lines,
    )
    return find(path)
  }
}

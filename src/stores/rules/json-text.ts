import { LineCounter, parseDocument } from 'yaml'
import { MAX_DEPTH, REFUSED_KEYS } from './limits'
import { refused, type Parsed } from './parsed'
import { lineFinder } from './yaml-lines'

/** Parses JSON of a script's making; lines are looked for only when something is wrong. */
export function parseJson(text: string): Parsed {
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

/** Walks without recursion: the text may be nested a million deep. */
function refusal(root: unknown): string | null {
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return `is nested too deeply; allowed: ${MAX_DEPTH} levels`
    const objects = level.filter(isObject)
    const bad = objects.flatMap((value) => Object.keys(value)).find((key) => REFUSED_KEYS.includes(key))
    if (bad !== undefined) return `the key "${bad}" is not allowed`
    level = objects.flatMap((value): unknown[] => Object.values(value))
  }
  return null
}

function isObject(value: unknown): value is object {
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

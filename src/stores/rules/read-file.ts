import { join } from 'node:path'
import type { Flaw, Path } from '../../domain/rules/check/flaw'
import { parseJson } from './json-text'
import { maxBytes } from './kinds'
import { readText, type ReadText } from './read-text'
import { parseYaml } from './yaml-text'

/** One file of a jurisdiction: its text for the hash, its value, and what is wrong with it by itself. */
export type RuleFile = {
  readonly name: string
  readonly text: string
  /** `undefined` where the file could not be read or parsed. */
  readonly value: unknown
  readonly lineOf: (path: Path) => number
  readonly flaws: readonly { readonly line: number; readonly message: string }[]
}

/** A file as it lies on disk, by its name inside the folder. */
export type FileText = { readonly name: string; readonly read: ReadText }

/** Reads a file by its name inside the folder. Never throws. */
export function readFileText(dir: string, name: string): FileText {
  return { name, read: readText(join(dir, name), maxBytes(name)) }
}

/** Parses what was read. Never throws. */
export function parseFile({ name, read }: FileText): RuleFile {
  if ('refused' in read) return broken(name, '', { line: 1, message: read.refused })
  const { text } = read
  if (name.endsWith('.md')) return { name, text, value: null, lineOf: () => 1, flaws: [] }
  const parsed = name.endsWith('.json') ? parseJson(text) : parseYaml(text)
  if ('refused' in parsed) return broken(name, text, parsed.refused)
  return { name, text, value: parsed.value, lineOf: parsed.lineOf, flaws: [] }
}

function broken(name: string, text: string, flaw: RuleFile['flaws'][number]): RuleFile {
  return { name, text, value: undefined, lineOf: () => 1, flaws: [flaw] }
}

/** The same file with flaws that were found in its value. */
export function withFlaws(file: RuleFile, flaws: readonly Flaw[]): RuleFile {
  const located = flaws.map(({ path, message }) => ({ line: file.lineOf(path), message }))
  return { ...file, flaws: [...file.flaws, ...located] }
}

import { readFileSync } from 'node:fs'
import { DomainError } from '../domain/errors'
import { onOneLine } from './print'

const STANDARD_INPUT = 0

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
    throw new DomainError('unreadable', `${file} could not be read (${reason}). Check the path.`)
  }
}

function parseLine(line: string, number: number, file: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new DomainError(
      'unreadable',
      `${file}:${number}: is not JSON. Write one entry a line, or one list.`,
    )
  }
}

function parseLines(text: string, file: string): unknown[] {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, number: index + 1 }))
  return lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => parseLine(line, number, file))
}

/**
 * Reads a file (or `-` for standard input) of entries: one JSON object, a list of them, or JSON Lines.
 * Throws `unreadable` with file, and line where it is known.
 */
export function readEntries(file: string): unknown[] {
  const text = textOf(file)
  if (text.trim() === '')
    throw new DomainError('unreadable', `${file} is empty. Write one entry, or a list of entries.`)
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch (error) {
    if (text.trim().includes('\n') && text.trimStart().startsWith('{')) return parseLines(text, file)
    const reason = onOneLine(error instanceof Error ? error.message : '')
    throw new DomainError('unreadable', `${file} is not JSON (${reason}).`)
  }
}

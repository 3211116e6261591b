import { lstatSync, readFileSync, type Stats } from 'node:fs'

export const LINK = 'is a symbolic link; put the file itself here'

/** The text of a file, or why it cannot be had. */
export type ReadText = { readonly text: string } | { readonly refused: string }

/** UTF-8 text of an ordinary file of at most `maxBytes`. */
export function readText(file: string, maxBytes: number): ReadText {
  try {
    const refused = refusal(lstatSync(file), maxBytes)
    return refused === null ? decoded(readFileSync(file)) : { refused }
  } catch (error) {
    return { refused: `cannot be read: ${reasonOf(error)}` }
  }
}

function refusal(stats: Stats, maxBytes: number): string | null {
  if (stats.isSymbolicLink()) return LINK
  if (!stats.isFile()) return 'is not an ordinary file'
  if (stats.size > maxBytes) return `has ${stats.size} bytes; allowed: at most ${maxBytes}`
  return null
}

function decoded(bytes: Buffer): ReadText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { refused: 'is not valid UTF-8; save it as UTF-8' }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  ENOTDIR: 'it is no folder',
}

/** Why the file system refused, in words where there are some. */
export function reasonOf(error: unknown): string {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
  return REASONS[code] ?? code
}

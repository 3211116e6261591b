import type { Path } from '../../domain/rules/check/flaw'

/** A text that could be parsed, and where in it a value stands; or the first thing that is wrong with it. */
export type Parsed =
  | { readonly value: unknown; readonly lineOf: (path: Path) => number }
  | { readonly refused: { readonly line: number; readonly message: string } }

export function refused(line: number, message: string): Parsed {
  return { refused: { line, message } }
}

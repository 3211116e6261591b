import { CST, Lexer, LineCounter, Parser } from 'yaml'
import { quoted } from '../../domain/rules/check/words'
import { MAX_DEPTH, MAX_LEXEMES } from './limits'

export type Tokens =
  | { readonly tokens: readonly CST.Token[]; readonly lines: LineCounter }
  | { readonly refused: { readonly line: number; readonly message: string } }

const REFUSED_MARKS: Partial<Record<CST.TokenType, string>> = {
  anchor: 'anchors',
  alias: 'aliases',
  tag: 'tags',
  'directive-line': 'directives',
}

/**
 * Reads YAML mark by mark and stops at the first that rule files may not have, so that a file made to be
 * expensive (aliases of aliases, a hundred thousand brackets) is refused before anything is built from it.
 */
export function readTokens(text: string): Tokens {
  const lines = new LineCounter()
  lines.addNewLine(0)
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  let [count, before] = [0, '']
  for (const lexeme of new Lexer().lex(text)) {
    count += 1
    const message = refusal(lexeme, before, count, parser.stack.length)
    if (message !== null) return { refused: { line: lineAt(text, parser.offset), message } }
    tokens.push(...parser.next(lexeme))
    before = lexeme
  }
  tokens.push(...parser.end())
  return { tokens, lines: linesOf(text) }
}

function refusal(lexeme: string, before: string, count: number, depth: number): string | null {
  // What follows this mark is the text of a value, whatever it begins with.
  const isText = before === CST.SCALAR
  const type = isText ? null : CST.tokenType(lexeme)
  const mark = type === null ? undefined : REFUSED_MARKS[type]
  if (mark !== undefined) return `${quoted(lexeme)}: ${mark} are not allowed; write the value out`
  if (depth > MAX_DEPTH + 1) return `is nested too deeply; allowed: ${MAX_DEPTH} levels`
  return count > MAX_LEXEMES ? `has too many words; allowed: ${MAX_LEXEMES} words and marks` : null
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return lines
}

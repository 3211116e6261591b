type BadCharacter = { readonly line: number; readonly message: string }

const [TAB, LINE_FEED, RETURN, SPACE, DELETE] = [9, 10, 13, 32, 127]
/** Marks of writing direction: with them a text reads otherwise than it is. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** The first tab, control character or mark of direction of a text. */
export function badCharacter(text: string): BadCharacter | null {
  const at = firstBad(text)
  if (at < 0) return null
  const code = text.charCodeAt(at)
  const name =
    code === TAB ? 'a tab' : `the invisible character U+${code.toString(16).padStart(4, '0').toUpperCase()}`
  return {
    line: text.slice(0, at).split('\n').length,
    message: `has ${name}; allowed: spaces and visible characters`,
  }
}

function firstBad(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) return at
  return text.search(DIRECTION_MARKS)
}

function isControl(code: number): boolean {
  return code === DELETE || (code < SPACE && code !== LINE_FEED && code !== RETURN)
}

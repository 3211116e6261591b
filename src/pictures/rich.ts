/** How a run of words is set. `doubt` is a cite that is less than verified. */
export type Style = 'plain' | 'strong' | 'event' | 'cite' | 'doubt'
export type Run = { readonly text: string; readonly style: Style }

/** Words with their styles, in reading order. */
export type Rich = readonly Run[]

export type Part = string | Rich

/** Joins words and styled words; text between them is plain. */
export function rich(...parts: readonly Part[]): Rich {
  return parts
    .flatMap((part) => (typeof part === 'string' ? [{ text: part, style: 'plain' as const }] : part))
    .filter(({ text }) => text !== '')
}

export function styled(style: Style, text: string): Rich {
  return [{ text, style }]
}

export function strong(text: string): Rich {
  return styled('strong', text)
}

export function plainText(words: Rich): string {
  return words.map(({ text }) => text).join('')
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(items: readonly Part[], last: 'and' | 'or'): Rich {
  return items.flatMap((item, index) => {
    const before = index === 0 ? '' : index === items.length - 1 ? ` ${last} ` : ', '
    return rich(before, item)
  })
}

/** Whole sentences or parts, parted by `between`. */
export function joined(items: readonly Part[], between: string): Rich {
  return items.flatMap((item, index) => rich(index === 0 ? '' : between, item))
}

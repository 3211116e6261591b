import { textWidth } from './glyphs'
import type { Face } from './ink'
import type { Style } from './rich'

/** Words that are no wider than `width`; longer ones end with `…`. */
export function cutWords(text: string, width: number, face: Face, style: Style): string {
  if (textWidth(text, face, style) <= width) return text
  const glyphs = Array.from(text)
  let end = glyphs.length
  while (end > 0 && textWidth(`${glyphs.slice(0, end).join('')}…`, face, style) > width) end -= 1
  return `${glyphs.slice(0, end).join('').trimEnd()}…`
}

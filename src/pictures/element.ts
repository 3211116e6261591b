import { escaped } from './escaped'

export type Attributes = Readonly<Record<string, string | number | undefined>>

function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/**
 * One element of an SVG picture; text in attributes is escaped, an undefined attribute is left out. `content` is
 * markup that this function or `words` gave.
 */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => {
      if (value === undefined) return ''
      return ` ${key}="${typeof value === 'number' ? number(value) : escaped(value)}"`
    })
    .join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Words as content of an element. */
export function words(text: string): string {
  return escaped(text)
}

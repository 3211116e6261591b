import { Parser } from 'htmlparser2'

export type ReadSvg = {
  /** Names of all elements. */
  readonly names: ReadonlySet<string>
  readonly texts: readonly string[]
  readonly title: string
  readonly description: string
  /** What the parser had to close itself. */
  readonly unclosed: readonly string[]
}

/** Written as `<rect/>`, which the parser reports as closed by itself. */
const EMPTY: ReadonlySet<string> = new Set(['rect', 'line', 'path', 'circle'])

/** Reads a picture with a parser that is not ours. */
export function readSvg(xml: string): ReadSvg {
  const names = new Set<string>()
  const texts: string[] = []
  const inside: string[] = []
  const unclosed: string[] = []
  const heads = { title: '', desc: '' }
  const parser = new Parser(
    {
      onopentag: (name) => {
        names.add(name)
        inside.push(name)
        if (name === 'text') texts.push('')
      },
      ontext: (text) => {
        const name = inside.at(-1)
        if (name === 'title' || name === 'desc') heads[name] += text
        if (inside.includes('text')) texts.push((texts.pop() ?? '') + text)
      },
      onclosetag: (name, isImplied) => {
        if (inside.pop() !== name || (isImplied && !EMPTY.has(name))) unclosed.push(name)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return { names, texts, title: heads.title, description: heads.desc, unclosed }
}

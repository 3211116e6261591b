import { Parser } from 'htmlparser2'
import { escaped } from '../../src/pictures/escaped'
import { svgOf } from '../../src/pictures/svg'
import { everyChart, readOut, wordsOf, type Chart } from './charts'

type Read = {
  readonly texts: string[]
  readonly title: string
  readonly description: string
  readonly unclosed: string[]
}

/** Written as `<rect/>`, which the parser reports as closed by itself. */
const EMPTY: ReadonlySet<string> = new Set(['rect', 'line', 'path'])

/** Reads a file with a parser that is not ours; `unclosed` lists what it had to close itself. */
function read(xml: string): Read {
  const texts: string[] = []
  const inside: string[] = []
  const unclosed: string[] = []
  const heads = { title: '', desc: '' }
  const parser = new Parser(
    {
      onopentag: (name) => {
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
  return { texts, title: heads.title, description: heads.desc, unclosed }
}

const charts = everyChart().map((chart) => [chart.name, chart] as const)

describe('a picture as SVG', () => {
  test.each(charts)('%s is closed as it was opened and says every word of the layout', (_, chart: Chart) => {
    const { picture } = chart
    const file = read(svgOf(picture))
    expect(file.unclosed).toEqual([])
    expect(file.texts).toEqual(wordsOf(picture).map((words) => words.runs.map(({ text }) => text).join('')))
    expect([file.title, file.description]).toEqual([picture.title, picture.description])
  })

  test.each(charts)('%s has only numbers where numbers belong', (_, { picture }: Chart) => {
    const values = [...svgOf(picture).matchAll(/ (?:x|y|x1|x2|y1|y2|width|height|rx)="([^"]*)"/g)]
    expect(values.length).toBeGreaterThan(picture.marks.length)
    expect(values.filter(([, value]) => !/^-?\d+(\.\d\d?)?$/.test(value ?? ''))).toEqual([])
  })

  test('keeps marks of XML as words, and drops what XML does not allow', () => {
    expect(escaped(`a < b & "c" > d\u0000\u0008`)).toBe('a &lt; b &amp; &quot;c&quot; &gt; d')
    expect(escaped('Łukasz 李 👩\n')).toBe('Łukasz 李 👩\n')
  })

  test('a hostile title stays a title', () => {
    const [, chart] = charts[0] ?? []
    if (chart === undefined) throw new Error('no chart')
    const title = '</title><script>alert(1)</script>'
    const file = read(svgOf({ ...chart.picture, title }))
    expect([file.title, file.unclosed]).toEqual([title, []])
    expect(readOut(wordsOf(chart.picture))).not.toContain('alert')
  })
})

import type { Look, Mark } from './blocks'
import { element, type Attributes } from './element'
import { escaped } from './escaped'
import { sizeOf } from './glyphs'
import { FACES, FAMILIES, INK, type Face } from './ink'
import type { Picture } from './method-chart'
import type { Run, Style } from './rich'
import { SHAPES } from './signs'

/** Two decimals are finer than any screen. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}

const ROUND: Readonly<Record<Look, number>> = {
  plain: 0,
  step: 3,
  day: 16,
  start: 16,
  card: 3,
  choice: 3,
  panel: 3,
}

function run({ text, style }: Run, face: Face): string {
  if (style === 'plain') return escaped(text)
  const size: Attributes = style === 'cite' || style === 'doubt' ? { 'font-size': sizeOf(face, style) } : {}
  return element('tspan', { class: style, ...size }, escaped(text))
}

const WRITERS: { readonly [K in Mark['mark']]: (mark: Extract<Mark, { mark: K }>) => string } = {
  box: ({ id, look, verified, x, y, width, height }) =>
    element('rect', {
      class: verified ? `box ${look}` : `box ${look} doubtful`,
      'data-id': id,
      ...{ x, y, width, height },
      rx: ROUND[look],
    }),
  text: ({ face, anchor, x, y, runs }) =>
    element(
      'text',
      { class: face, x, y, ...(anchor === 'start' ? {} : { 'text-anchor': anchor }) },
      runs.map((each) => run(each, face)).join(''),
    ),
  sign: ({ sign, x, y }) => {
    if (sign === 'none') return ''
    const { path, filled, ink } = SHAPES[sign]
    const transform = `translate(${number(x)} ${number(y)})`
    return element('path', { class: `sign ${ink}${filled ? ' filled' : ''}`, transform, d: path })
  },
  line: ({ look, from, to }) =>
    element('line', {
      class: look,
      ...{ x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
      ...(look === 'flow' ? { 'marker-end': 'url(#arrow)' } : {}),
    }),
}

type Write = <K extends Mark['mark']>(kind: K, mark: Extract<Mark, { mark: K }>) => string
const write: Write = (kind, mark) => WRITERS[kind](mark)

function faceRule(face: Face): string {
  const { size, family, weight, colour, spacing } = FACES[face]
  const spaced = spacing === 0 ? '' : `;letter-spacing:${spacing}px`
  return `.${face}{font:${weight} ${size}px ${FAMILIES[family]};fill:${INK[colour]}${spaced}}`
}

const STYLES: Readonly<Record<Exclude<Style, 'plain'>, string>> = {
  strong: 'font-weight:bold',
  event: 'font-style:italic',
  cite: `fill:${INK.grey}`,
  doubt: `fill:${INK.grey};text-decoration:underline`,
}

function styleSheet(): string {
  const faces: readonly Face[] = ['title', 'heading', 'body', 'note', 'overline', 'figure', 'badge']
  return [
    ...faces.map(faceRule),
    ...Object.entries(STYLES).map(([style, rule]) => `.${style}{${rule}}`),
    `.paper{fill:${INK.paper}}`,
    `.box{fill:${INK.card};stroke:${INK.hairline}}`,
    `.step{stroke:${INK.accent};stroke-width:1.5}`,
    `.day{fill:${INK.wash};stroke:${INK.accent};stroke-width:1.5}`,
    `.start{fill:${INK.paper};stroke:${INK.ink}}`,
    `.choice{fill:${INK.paper}}`,
    `.doubtful{stroke:${INK.grey};stroke-dasharray:5 4}`,
    `.flow{stroke:${INK.ink};stroke-width:1.5}`,
    `.bind{stroke:${INK.accent}}`,
    `.sign{fill:none;stroke-width:1.5}`,
    ...(['accent', 'ink', 'grey'] as const).map(
      (ink) => `.${ink}{stroke:${INK[ink]}}.${ink}.filled{fill:${INK[ink]}}`,
    ),
    '@media print{.paper{fill:none}}',
  ].join('\n')
}

const ARROW = element(
  'marker',
  {
    id: 'arrow',
    viewBox: '0 0 8 8',
    refX: 8,
    refY: 4,
    markerWidth: 8,
    markerHeight: 8,
    markerUnits: 'userSpaceOnUse',
    orient: 'auto',
  },
  element('path', { d: 'M0 0L8 4L0 8z', fill: INK.ink }),
)

/** Writes a picture as a file of its own: SVG with a title and the whole picture in sentences. */
export function svgOf({ width, height, title, description, marks }: Picture): string {
  const body = [
    element('title', { id: 'title' }, escaped(title)),
    element('desc', { id: 'desc' }, escaped(description)),
    element('style', {}, escaped(styleSheet())),
    element('defs', {}, ARROW),
    element('rect', { class: 'paper', width, height }),
    ...marks.map((mark) => write(mark.mark, mark)).filter((written) => written !== ''),
  ]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    ...{ width, height },
    role: 'img',
    'xml:space': 'preserve',
    'aria-labelledby': 'title desc',
  }
  return `${element('svg', attributes, `\n${body.join('\n')}\n`)}\n`
}

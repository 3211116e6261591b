import { daysWords } from './distance'
import { element, words } from './element'
import { CITE_SIZE, FACES, INK } from './ink'
import type { Flag } from './timeline-flags'
import { type PlacedFlag, type WideTimeline } from './timeline-layout'
import { breaks, fits, mondays, monthMarks } from './timeline-months'
import type { Move } from './timeline-model'
import { TONES } from './timeline-signs'

const NAME_GAP = 4
const CUT_WIDTH = 26
const HATCHED = 'hatch'

export function line(
  name: string,
  from: readonly [number, number],
  to: readonly [number, number],
  more = {},
) {
  return element('line', { class: name, x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...more })
}

/** The shape of a flag; a struck one is hatched and crossed out. */
export function signOf({ sign, struck }: Flag, x: number, y: number, id: string): string {
  const { path, filled, over } = sign
  const fill = struck ? `url(#${id}-${HATCHED})` : filled ? 'currentColor' : INK.card
  const look = struck ? 'p-struck' : filled ? 'p-solid' : 'p-hollow'
  const shape = element('path', { class: look, d: path, fill, stroke: 'currentColor', 'stroke-width': 1.5 })
  const mark = { class: 'p-over', fill: 'none', stroke: INK.card, 'stroke-width': 1.8 }
  const inner = over === undefined ? '' : element('path', { ...mark, d: over })
  const bar = struck ? line('p-strike', [-8, 0], [8, 0], { stroke: 'currentColor', 'stroke-width': 1.5 }) : ''
  return element('g', { transform: `translate(${Math.round(x * 10) / 10} ${y})` }, shape + inner + bar)
}

/** The two lines of words beside a shape. */
export function wordsOf({ title, note, struck }: Flag, x: number, y: number, isLeft = false): string {
  const strike = struck ? { 'text-decoration': 'line-through' } : {}
  const anchor = isLeft ? { 'text-anchor': 'end' } : {}
  const bold = { class: 'p-title', fill: INK.ink, 'font-size': FACES.note.size, 'font-weight': 'bold' }
  const small = { class: 'p-note', fill: 'currentColor', 'font-size': CITE_SIZE }
  return (
    element('text', { ...bold, ...strike, ...anchor, x, y: y + 1 }, words(title)) +
    element('text', { ...small, ...anchor, x, y: y + 16 }, words(note))
  )
}

function stem({ sort }: Flag, x: number, from: number, to: number): string {
  const look = { limit: '4 3', effect: undefined, event: undefined, today: undefined }[sort]
  const width = sort === 'today' ? 2 : 1
  const attributes = { stroke: 'currentColor', 'stroke-width': width, 'stroke-dasharray': look }
  return line(`p-stem p-${sort}`, [x, from], [x, to], attributes)
}

function toned({ tone }: Flag, content: string): string {
  return element('g', { class: `p-flag p-${tone}`, color: TONES[tone] }, content)
}

function stemGroup({ flag, x, y }: PlacedFlag, { edge, far, xOf }: FlagContext): string {
  if (flag.sort === 'today') return toned(flag, stem(flag, x, y, far))
  const dots = flag.days.map((day) =>
    element('circle', { class: 'p-solid', cx: xOf(day), cy: edge, r: 2.5, fill: 'currentColor' }),
  )
  return toned(flag, stem(flag, x, y, edge) + dots.join(''))
}

function headGroup({ flag, x, y, box, side }: PlacedFlag, { id }: FlagContext): string {
  const isLeft = side === 'left'
  const words = wordsOf(flag, isLeft ? box.x + box.width : box.x, y, isLeft)
  return toned(flag, signOf(flag, x, y, id) + words)
}

/** The edge of the band on which the flags stand, and the far one. */
type FlagContext = {
  readonly id: string
  readonly xOf: (day: number) => number
  readonly edge: number
  readonly far: number
}

type Named = { readonly x: number; readonly text: string; readonly isFirst: boolean }

/** The months that have room for their names; the year stands with the first, and where it changes. */
function namedMonths({ band, scale, xOf }: WideTimeline): Named[] {
  const marks = monthMarks(scale)
  const ends = [...marks.map(({ day }) => day), ...breaks(scale).map(({ from }) => from)]
  let told = 0
  return marks.map(({ day, name, year, isFirst }) => {
    const later = ends.filter((end) => end > day).map(xOf)
    const room = Math.min(band.x + band.width, ...later) - xOf(day) - NAME_GAP
    const [full, short] = [fits(`${name} ${year}`, room), fits(name, room)]
    const text = year !== told && full ? `${name} ${year}` : short ? name : ''
    if (full) told = year
    return { x: xOf(day), text, isFirst }
  })
}

function monthNames(layout: WideTimeline): string[] {
  const { band } = layout
  const bottom = band.y + band.height
  const attributes = { class: 'p-note', fill: INK.grey, 'font-size': CITE_SIZE - 1, y: bottom - 7 }
  return namedMonths(layout).map(({ x, text, isFirst }) => {
    const edge = isFirst ? line('p-rule', [x, band.y], [x, bottom], { stroke: INK.hairline }) : ''
    return edge + (text === '' ? '' : element('text', { ...attributes, x: x + NAME_GAP }, words(text)))
  })
}

function weekTicks({ band, scale, xOf }: WideTimeline): string[] {
  const bottom = band.y + band.height
  return mondays(scale).map((day) =>
    line('p-rule', [xOf(day), bottom - 4], [xOf(day), bottom], { stroke: INK.hairline }),
  )
}

/** A cut in the band, with the number of days that are left out in between. */
function breakMarks({ band, scale, xOf }: WideTimeline): string[] {
  return breaks(scale).map(({ from, to }) => {
    const [left, right] = [xOf(from), xOf(to)]
    const text = daysWords(to - from)
    const roomy = fits(text, right - left - CUT_WIDTH)
    const x = roomy ? left + CUT_WIDTH / 2 : (left + right) / 2
    const transform = `translate(${x.toFixed(1)} ${band.y + band.height / 2})`
    const zigzag = 'M-4-15L1-5L-4 5L1 15M2-15L7-5L2 5L7 15'
    const cut = element('path', { class: 'p-cut', d: zigzag, transform, fill: 'none', stroke: INK.grey })
    const attributes = { class: 'p-note', fill: INK.grey, 'font-size': CITE_SIZE - 1 }
    return (
      cut +
      (roomy ? element('text', { ...attributes, x: left + CUT_WIDTH, y: band.y + 15 }, words(text)) : '')
    )
  })
}

type Moved = { readonly flag: Flag; readonly moved: Move }

/** A closed run, hatched, and the arrow to the day to which a limit moved. */
function moveMarks({ band, below, xOf }: WideTimeline, id: string): string[] {
  const moves = below.flatMap(({ flag }): Moved[] =>
    flag.moved === null ? [] : [{ flag, moved: flag.moved }],
  )
  const once = new Map(moves.map((move) => [`${move.moved.from}-${move.flag.day}`, move]))
  return [...once.values()].map(({ flag, moved }) => {
    const [left, right] = [xOf(moved.from - 0.5), xOf(flag.day - 0.5)]
    const y = band.y + band.height + 8
    const end = xOf(flag.day) - 2
    const run = { class: 'p-closed', x: left, y: band.y, width: right - left, height: band.height }
    const arrow = `M${xOf(moved.from).toFixed(1)} ${y - 4}V${y}H${end.toFixed(1)}m-4-3l4 3l-4 3`
    return (
      element('rect', { ...run, fill: `url(#${id}-${HATCHED})`, color: INK.grey }) +
      element('path', { class: 'p-move', d: arrow, fill: 'none', stroke: INK.grey })
    )
  })
}

/** The picture's elements, back to front. */
export function drawWide(layout: WideTimeline, id: string): string[] {
  const { band, above, below, xOf } = layout
  const bottom = band.y + band.height
  const standing = { id, xOf, edge: band.y, far: bottom }
  const hanging = { id, xOf, edge: bottom, far: band.y }
  const strip = { class: 'p-band', fill: INK.card, stroke: INK.hairline, ...band }
  return [
    element('rect', strip),
    ...weekTicks(layout),
    ...moveMarks(layout, id),
    ...monthNames(layout),
    ...breakMarks(layout),
    ...below.map((flag) => stemGroup(flag, hanging)),
    ...above.map((flag) => stemGroup(flag, standing)),
    ...below.map((flag) => headGroup(flag, hanging)),
    ...above.map((flag) => headGroup(flag, standing)),
  ]
}

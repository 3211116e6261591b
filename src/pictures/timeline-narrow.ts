import { dateBeside, daysWords } from './distance'
import { element, words } from './element'
import { textWidth } from './glyphs'
import { CITE_SIZE, INK } from './ink'
import { flagsAbove, flagsBelow, type Flag } from './timeline-flags'
import type { Box } from './timeline-layout'
import type { TimelineModel } from './timeline-model'
import { TONES } from './timeline-signs'
import { line, signOf, wordsOf } from './timeline-wide'

/** A row of the vertical timeline: `y` is the middle of its shape. */
export type PlacedRow = { readonly flag: Flag; readonly y: number; readonly box: Box; readonly gap: Gap }
/** The stretch before a row. */
export type Gap = { readonly days: number; readonly top: number; readonly height: number }

export type NarrowTimeline = {
  readonly width: number
  readonly height: number
  readonly rows: readonly PlacedRow[]
}

const SPINE = 14
const LIMIT_AT = 30
const LINES = 34
const MOVED_LINE = 15
/** A day between two rows is so high, until the stretch is cut. */
const DAY_HEIGHT = 1.5
const LONGEST = 21
const CUT_HEIGHT = 30

/** Things done stand on the line itself; what the law sets is tied to it by a dashed line. */
function signAt({ sort }: Flag): number {
  return sort === 'event' || sort === 'today' ? SPINE : LIMIT_AT
}

const ORDER: readonly Flag['sort'][] = ['event', 'effect', 'limit', 'today']

function inOrder(model: TimelineModel): Flag[] {
  const flags = [...flagsAbove(model), ...flagsBelow(model)]
  return flags.toSorted((a, b) => a.day - b.day || ORDER.indexOf(a.sort) - ORDER.indexOf(b.sort))
}

function movedWords({ moved }: Flag, model: TimelineModel): string {
  return moved === null ? '' : `moved from ${dateBeside(moved.from, model.asOf)}: ${moved.because}`
}

function boxOf(flag: Flag, y: number, model: TimelineModel): Box {
  const moved = movedWords(flag, model)
  const wide = Math.max(
    textWidth(flag.title, 'note', 'strong'),
    textWidth(flag.note, 'note', 'cite'),
    textWidth(moved, 'note', 'cite'),
  )
  const height = LINES - 4 + (moved === '' ? 0 : MOVED_LINE)
  return { x: signAt(flag) + 14, y: y - 10, width: wide, height }
}

/** Lays out a timeline from top to bottom, one row for each thing, for screens of about 375 px. */
export function narrowTimeline(model: TimelineModel, width: number): NarrowTimeline {
  let bottom = 0
  let before: number | null = null
  const rows = inOrder(model).map((flag): PlacedRow => {
    const days = before === null ? 0 : flag.day - before
    const height = days > LONGEST ? CUT_HEIGHT : days * DAY_HEIGHT
    const gap = { days, top: bottom, height }
    const y = bottom + height + 14
    const box = boxOf(flag, y, model)
    bottom = y + box.height - 6
    before = flag.days.at(-1) ?? flag.day
    return { flag, y, box, gap }
  })
  return { width, height: bottom + 6, rows }
}

function cutMark({ days, top, height }: Gap): string {
  if (days <= LONGEST) return ''
  const y = Math.round(top + height / 2)
  const zigzag = `M${SPINE - 8} ${y - 1}l5-4l6 4l5-4M${SPINE - 8} ${y + 5}l5-4l6 4l5-4`
  const attributes = { class: 'p-note', fill: INK.grey, 'font-size': CITE_SIZE - 1 }
  return (
    element('rect', { class: 'p-gap', x: SPINE - 1.5, y: y - 3, width: 3, height: 6, fill: INK.paper }) +
    element('path', { class: 'p-cut', d: zigzag, fill: 'none', stroke: INK.grey }) +
    element('text', { ...attributes, x: LIMIT_AT + 14, y: y + 5 }, words(daysWords(days)))
  )
}

function movedMark({ flag, y, box }: PlacedRow, model: TimelineModel, id: string): string {
  const text = movedWords(flag, model)
  if (text === '') return ''
  const run = { class: 'p-closed', x: LIMIT_AT - 6, y: y + 22, width: 12, height: 10 }
  const arrow = `M${LIMIT_AT} ${y + 20}V${y + 10}m-3 4l3-4l3 4`
  const attributes = { class: 'p-note', fill: INK.grey, 'font-size': CITE_SIZE }
  return (
    element('rect', { ...run, fill: `url(#${id}-hatch)`, color: INK.grey }) +
    element('path', { class: 'p-move', d: arrow, fill: 'none', stroke: INK.grey }) +
    element('text', { ...attributes, x: box.x, y: y + 31 }, words(text))
  )
}

function drawRow(row: PlacedRow, layout: NarrowTimeline, id: string): string {
  const { flag, y, box } = row
  const across = flag.sort === 'today' ? layout.width - 2 : LIMIT_AT
  const dashes = flag.sort === 'today' ? undefined : '4 3'
  const tie = { stroke: 'currentColor', 'stroke-dasharray': dashes }
  const under = flag.sort === 'today' ? y + 22 : y
  const tied = flag.sort === 'event' ? '' : line('p-stem', [SPINE, under], [across, under], tie)
  const content = tied + signOf(flag, signAt(flag), y, id) + wordsOf(flag, box.x, y)
  return element('g', { class: `p-flag p-${flag.tone}`, color: TONES[flag.tone] }, content)
}

/** The picture's elements, back to front. */
export function drawNarrow(layout: NarrowTimeline, model: TimelineModel, id: string): string[] {
  const [first, last] = [layout.rows[0], layout.rows.at(-1)]
  const spine = { stroke: INK.grey, 'stroke-width': 2 }
  return [
    line('p-spine', [SPINE, first?.y ?? 0], [SPINE, last?.y ?? 0], spine),
    ...layout.rows.map(({ gap }) => cutMark(gap)),
    ...layout.rows.map((row) => drawRow(row, layout, id)),
    ...layout.rows.map((row) => movedMark(row, model, id)),
  ]
}

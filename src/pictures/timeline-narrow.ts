import type { Day } from '../domain/calendar/day'
import { dateBeside, daysWords } from './distance'
import { element, words } from './element'
import { textWidth } from './glyphs'
import { CITE_SIZE, INK } from './ink'
import { styled } from './rich'
import { flagsAbove, flagsBelow, type Flag } from './timeline-flags'
import type { Box } from './timeline-layout'
import type { TimelineModel } from './timeline-model'
import { TONES } from './timeline-signs'
import { line, signOf, wordsOf } from './timeline-wide'
import { wrapped } from './wrap'

/** A row of the vertical timeline: `y` is the middle of its shape. */
export type PlacedRow = {
  readonly flag: Flag
  readonly y: number
  readonly box: Box
  readonly gap: Gap
  /** Why the day moved, in lines. */
  readonly moved: readonly string[]
}
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

function wordsAt(flag: Flag): number {
  return signAt(flag) + 14
}

function movedLines(flag: Flag, asOf: Day, width: number): string[] {
  const { moved } = flag
  if (moved === null) return []
  const text = `moved from ${dateBeside(moved.from, asOf)}: ${moved.because}`
  const lines = wrapped(styled('cite', text), 'note', width - wordsAt(flag))
  return lines.map(({ runs }) => runs.map((run) => run.text).join(''))
}

function boxOf(flag: Flag, y: number, moved: readonly string[]): Box {
  const wide = [flag.note, ...moved].map((text) => textWidth(text, 'note', 'cite'))
  const width = Math.max(textWidth(flag.title, 'note', 'strong'), ...wide)
  return { x: wordsAt(flag), y: y - 10, width, height: LINES - 4 + moved.length * MOVED_LINE }
}

/** Lays out a timeline from top to bottom, one row for each thing, for screens of about 375 px. */
export function narrowTimeline(model: TimelineModel, width: number): NarrowTimeline {
  let bottom = 0
  let before: number | null = null
  const rows = inOrder(model).map((flag): PlacedRow => {
    // Attempts that share a row may reach past the next day: nothing lies between them then.
    const days = before === null ? 0 : Math.max(0, flag.day - before)
    const height = days > LONGEST ? CUT_HEIGHT : days * DAY_HEIGHT
    const gap = { days, top: bottom, height }
    const y = bottom + height + 14
    const moved = movedLines(flag, model.asOf, width)
    const box = boxOf(flag, y, moved)
    bottom = y + box.height - 6
    before = flag.days.at(-1) ?? flag.day
    return { flag, y, box, gap, moved }
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

function movedMark({ y, box, moved }: PlacedRow, id: string): string {
  if (moved.length === 0) return ''
  const run = { class: 'p-closed', x: LIMIT_AT - 6, y: y + 22, width: 12, height: 10 }
  const arrow = `M${LIMIT_AT} ${y + 20}V${y + 10}m-3 4l3-4l3 4`
  const attributes = { class: 'p-note', fill: INK.grey, 'font-size': CITE_SIZE, x: box.x }
  const lines = moved.map((text, index) =>
    element('text', { ...attributes, y: y + 31 + index * MOVED_LINE }, words(text)),
  )
  return (
    element('rect', { ...run, fill: `url(#${id}-hatch)`, color: INK.grey }) +
    element('path', { class: 'p-move', d: arrow, fill: 'none', stroke: INK.grey }) +
    lines.join('')
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
export function drawNarrow(layout: NarrowTimeline, id: string): string[] {
  const [first, last] = [layout.rows[0], layout.rows.at(-1)]
  const spine = { stroke: INK.grey, 'stroke-width': 2 }
  return [
    line('p-spine', [SPINE, first?.y ?? 0], [SPINE, last?.y ?? 0], spine),
    ...layout.rows.map(({ gap }) => cutMark(gap)),
    ...layout.rows.map((row) => drawRow(row, layout, id)),
    ...layout.rows.map((row) => movedMark(row, id)),
  ]
}

import type { Day } from '../domain/calendar/day'
import { arrange, roomAtRight, type Place, type Side } from './flag-rows'
import { textWidth } from './glyphs'
import { flagsAbove, flagsBelow, type Flag } from './timeline-flags'
import type { TimelineModel } from './timeline-model'
import { dayScale, type DayScale } from './timeline-scale'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A flag in its place: its stem runs from the band to `y`, the middle of its shape; its words fill `box`. */
export type PlacedFlag = {
  readonly flag: Flag
  readonly x: number
  readonly y: number
  readonly side: Side
  readonly box: Box
}

/** A horizontal timeline with everything in its place. */
export type WideTimeline = {
  readonly width: number
  readonly height: number
  readonly band: Box
  readonly above: readonly PlacedFlag[]
  readonly below: readonly PlacedFlag[]
  readonly scale: DayScale
  readonly xOf: (day: number) => number
  /** Left and top of the lines that follow below. */
  readonly foot: { readonly x: number; readonly y: number }
}

export const ROW = 38
export const SIGN_REACH = 8
export const WORDS_AT = 12
const LABEL_GAP = 10
const SIDE = 12
const BAND = 22
const GUTTER = 16
/** A day is at least so wide, unless even cut stretches do not fit. */
const DAY_WIDTH = 8
const NARROWEST_BAND = 0.7

/** Width of a flag's words. */
export function wordsWidth({ title, note }: Flag): number {
  return Math.max(textWidth(title, 'note', 'strong'), textWidth(note, 'note', 'cite'))
}

function daysOf(above: readonly Flag[], below: readonly Flag[]): Day[] {
  return [...above, ...below].flatMap(({ days, moved }) => [...days, ...(moved === null ? [] : [moved.from])])
}

type Arranged = readonly { readonly flag: Flag; readonly place: Place }[]

function arrangedFlags(flags: readonly Flag[], xOf: (day: number) => number): Arranged {
  const sorted = flags.toSorted((a, b) => a.day - b.day)
  const labels = sorted.map((flag) => {
    return { x: xOf(flag.day), sign: SIGN_REACH, words: WORDS_AT + wordsWidth(flag) + LABEL_GAP }
  })
  const places = arrange(labels, 0)
  return sorted.map((flag, index) => ({ flag, place: places[index] ?? { row: index, side: 'right' } }))
}

function heightOf(flags: Arranged): number {
  return flags.length === 0 ? 0 : (Math.max(...flags.map(({ place }) => place.row)) + 1) * ROW
}

function placed(flags: Arranged, xOf: (day: number) => number, yOf: (row: number) => number): PlacedFlag[] {
  return flags.map(({ flag, place: { row, side } }) => {
    const [x, y, width] = [xOf(flag.day), yOf(row), wordsWidth(flag)]
    const left = side === 'right' ? x + WORDS_AT : x - WORDS_AT - width
    return { flag, x, y, side, box: { x: left, y: y - 10, width, height: 30 } }
  })
}

/** Lays out a timeline on a band of days, what was done above it, what the law sets below. */
export function wideTimeline(model: TimelineModel, width: number): WideTimeline {
  const [up, down] = [flagsAbove(model), flagsBelow(model)]
  const scale = dayScale(daysOf(up, down), ((width - 2 * SIDE) * NARROWEST_BAND) / DAY_WIDTH)
  const shares = [...up, ...down].map((flag) => ({
    share: scale.at(flag.day) / scale.shown,
    words: WORDS_AT + wordsWidth(flag),
  }))
  const right = Math.max(SIDE, roomAtRight(shares, SIDE, width))
  const xOf = (day: number): number => SIDE + (scale.at(day) / scale.shown) * (width - SIDE - right)
  const [above, below] = [arrangedFlags(up, xOf), arrangedFlags(down, xOf)]
  const top = heightOf(above) + 4
  const bottom = top + BAND + GUTTER
  return {
    width,
    height: bottom + heightOf(below),
    band: { x: SIDE, y: top, width: width - SIDE - right, height: BAND },
    above: placed(above, xOf, (row) => top - 24 - row * ROW),
    below: placed(below, xOf, (row) => bottom + 10 + row * ROW),
    scale,
    xOf,
    foot: { x: SIDE, y: bottom + heightOf(below) },
  }
}

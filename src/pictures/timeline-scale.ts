import { addDays, type Day } from '../domain/calendar/day'

/** A piece of the scale without a day that matters inside; a broken one is drawn shorter than it is. */
export type Stretch = {
  readonly from: Day
  readonly to: Day
  /** Its length on the scale, in days of an unbroken stretch. */
  readonly shown: number
  readonly broken: boolean
}

export type DayScale = {
  readonly stretches: readonly Stretch[]
  /** All lengths together. */
  readonly shown: number
  /** Where a day, or a part of one, lies on the scale: from 0 to `shown`. */
  readonly at: (day: number) => number
}

/** Space before the first and behind the last day. */
const MARGIN = 2

/** A cut stretch is drawn so long, whatever its length, with a mark across it. */
const CUT = 6

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}

/** The length from which stretches are cut, so that all together are no longer than `room`. */
function cutFrom(gaps: readonly number[], room: number): number {
  const longest = [...new Set(gaps)].filter((gap) => gap > CUT).sort((a, b) => b - a)
  let from = Infinity
  for (const gap of longest) {
    if (total(gaps.map((each) => (each >= from ? CUT : each))) <= room) break
    from = gap
  }
  return from
}

function stretchesOf(days: readonly Day[], room: number): Stretch[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  const first = addDays(sorted.at(0) ?? (0 as Day), -MARGIN)
  const last = addDays(sorted.at(-1) ?? (0 as Day), MARGIN)
  const ends = [first, ...sorted, last]
  const gaps = ends.slice(1).map((end, index) => end - (ends[index] ?? end))
  const longest = cutFrom(gaps, room)
  return gaps.map((gap, index) => {
    const from = ends[index] ?? first
    const broken = gap >= longest
    return { from, to: addDays(from, gap), shown: broken ? CUT : gap, broken }
  })
}

/**
 * A scale of days on which the longest empty stretches are cut, one length after the other, until the whole shows no
 * more than `room` days. The days that matter keep their order and, where nothing is cut, their true distances.
 */
export function dayScale(days: readonly Day[], room: number): DayScale {
  const stretches = stretchesOf(days, room)
  const at = (day: number): number => {
    let before = 0
    for (const { from, to, shown } of stretches) {
      if (day <= to) return before + (Math.max(0, day - from) / (to - from)) * shown
      before += shown
    }
    return before
  }
  return {
    stretches,
    shown: total(stretches.map(({ shown }) => shown)),
    at,
  }
}

import { addDays, addMonths, civilDate, dayOf, weekdayIndex, type Day } from '../domain/calendar/day'
import { monthName } from '../domain/calendar/words'
import { textWidth } from './glyphs'
import type { DayScale, Stretch } from './timeline-scale'

/** A month on the band: where its days begin to be drawn, and whether that is its first day. */
export type MonthMark = {
  readonly day: Day
  readonly name: string
  readonly year: number
  readonly isFirst: boolean
}

type Piece = { readonly from: Day; readonly to: Day }

/** Unbroken stretches that touch each other, as one. */
export function unbroken({ stretches }: DayScale): Piece[] {
  const pieces: Piece[] = []
  for (const { from, to } of stretches.filter(({ broken }) => !broken)) {
    const last = pieces.at(-1)
    if (last?.to === from) pieces[pieces.length - 1] = { from: last.from, to }
    else pieces.push({ from, to })
  }
  return pieces
}

export function breaks({ stretches }: DayScale): Stretch[] {
  return stretches.filter(({ broken }) => broken)
}

function monthStart(day: Day): Day {
  const { year, month } = civilDate(day)
  return dayOf(year, month, 1)
}

/** The months of each unbroken piece, in order. */
export function monthMarks(scale: DayScale): MonthMark[] {
  const marks: MonthMark[] = []
  for (const { from, to } of unbroken(scale)) {
    for (let day = from; day < to; day = addMonths(monthStart(day), 1)) {
      const { year, month } = civilDate(day)
      marks.push({ day, name: monthName(month).slice(0, 3), year, isFirst: day === monthStart(day) })
    }
  }
  return marks
}

/** The Mondays of the unbroken pieces. */
export function mondays(scale: DayScale): Day[] {
  return unbroken(scale).flatMap(({ from, to }) => {
    const first = addDays(from, (8 - weekdayIndex(from)) % 7)
    return Array.from({ length: Math.max(0, Math.ceil((to - first) / 7)) }, (_, week) =>
      addDays(first, week * 7),
    )
  })
}

/** Whether a name has its place between two points of the band. */
export function fits(name: string, room: number): boolean {
  return textWidth(name, 'note', 'cite') <= room
}

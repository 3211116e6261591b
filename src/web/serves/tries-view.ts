import { parseLocalMoment } from '../../domain/calendar/local-moment'
import { weekdayName } from '../../domain/calendar/words'
import type { MatterEvent } from '../../domain/cases/matter'
import { momentWords } from '../words'

/** One attempt as a mark: how far down it stands says how late in the day it was. */
export type TryView = {
  readonly weekday: string
  readonly y: number
  readonly hours: string
  readonly title: string
}

const HEIGHT = 24
const MARK = 6
const FIRST_HOUR = 6
const LAST_HOUR = 22

function heightOf(minute: number): number {
  const share = (minute / 60 - FIRST_HOUR) / (LAST_HOUR - FIRST_HOUR)
  return Math.round(Math.min(1, Math.max(0, share)) * (HEIGHT - MARK))
}

/** The attempts of a serve in the order of the calendar. */
export function triesView(events: readonly MatterEvent[]): TryView[] {
  return events
    .filter(({ type }) => type === 'attempted')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap(({ at }) => {
      const moment = parseLocalMoment(at)
      if (moment === null) return []
      const hours = moment.minute === null ? '' : String(Math.floor(moment.minute / 60))
      const weekday = weekdayName(moment.day).slice(0, 2)
      return [{ weekday, y: heightOf(moment.minute ?? 12 * 60), hours, title: momentWords(at) }]
    })
}

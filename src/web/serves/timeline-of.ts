import type { Day } from '../../domain/calendar/day'
import { parseLocalMoment } from '../../domain/calendar/local-moment'
import type { ExplainedSheet } from '../../domain/deadlines/sheet'
import { timelineModel, timelineSvg, type TimelineEntry } from '../../pictures/timeline'
import type { LedgerEvent } from '../../stores/read/types'
import { pictureOf, type PictureText } from '../picture'

function entryOf({ event, struck }: LedgerEvent): TimelineEntry[] {
  const moment = parseLocalMoment(event.at)
  if (moment === null) return []
  return [{ type: event.type, ...moment, to: null, fields: {}, terms: null, struck: struck !== null }]
}

/** The timeline of a serve, lying for a wide page and standing for a phone. */
export function timelineOf(
  sheet: ExplainedSheet,
  events: readonly LedgerEvent[],
  today: Day,
): { readonly wide: PictureText; readonly narrow: PictureText } {
  const model = timelineModel(sheet, events.flatMap(entryOf), today)
  return {
    wide: pictureOf(timelineSvg(model, { id: 'timeline-wide' })),
    narrow: pictureOf(timelineSvg(model, { id: 'timeline-narrow', narrow: true })),
  }
}

import { isoDay, type Day } from '../calendar/day'
import { parseLocalMoment } from '../calendar/local-moment'
import { isObject, type JsonObject, type MatterEvent, type MatterServe } from '../cases/matter'
import type { Writing } from '../proof/writing'
import type { Motion, MotionsFile } from '../rules/motion-types'
import { attemptsOf, bandCounts, gridOf, momentWords, otherThan, placesOf, type Attempt } from './attempts'
import { channelsAsked, channelsOf } from './channels'
import type { Drafts, Overlong } from './gaps'

/** What an application is made of beside the record: what counsel wrote, the limit to serve, and today. */
export type Asking = {
  readonly application: JsonObject
  /** What the arguments say today, where what was accepted is held against it. */
  readonly drafts: Drafts | null
  /** The days that the rules know for the serve, by deadline; a deadline without a day is left out. */
  readonly deadlines: Readonly<Record<string, Day>>
  /** Papers with more words than they may have; told once they are counted. */
  readonly overlong: readonly Overlong[]
  readonly today: Day
  /** The attempts that count in the eyes of a court, of all that were made. */
  readonly counted: number
}

/** `open`, `near` its end, `past`, or `unknown`; with the days that are left or over. */
function windowOf({ deadlines, today }: Asking, { window }: Motion): JsonObject {
  const lastDay = window && deadlines[window.deadline]
  if (window === undefined || lastDay === undefined) return { state: 'unknown' }
  const left = lastDay - today
  const state = left < 0 ? 'past' : left < window.near ? 'near' : 'open'
  return { state, lastDay: isoDay(lastDay), left: Math.max(left, 0), over: Math.max(-left, 0) }
}

/** Who made an inquiry is told where it was somebody else than the server. */
function inquiriesOf(events: readonly MatterEvent[], server: string): MatterEvent[] {
  return events
    .filter(({ type }) => type === 'inquiry')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map((event) => ({ ...event, by: otherThan(server, event) === '' ? null : event['by'] }))
}

/** Applications that the court did not grant, in the order of the record. */
function denialsOf(events: readonly MatterEvent[]): JsonObject[] {
  return events
    .filter(({ type }) => type === 'order-denied')
    .map(({ at, order }) => {
      const { judge, recites } = isObject(order) ? order : {}
      return { at, judge: judge ?? null, recites: recites ?? null }
    })
}

/** Observations that judge instead of telling what was seen. */
function flaggedIn(attempts: readonly Attempt[], flagged: readonly string[]): string[] {
  return attempts.flatMap(({ n, told }) =>
    flagged.some((word) => told.toLowerCase().includes(word)) ? [`attempt ${n}: ${told}`] : [],
  )
}

function dayIn(moment: string | undefined): string | null {
  const found = moment === undefined ? null : parseLocalMoment(moment)
  return found === null ? null : isoDay(found.day)
}

/**
 * The record of a serve as the papers of an application tell it: attempts with their parts of the day and places,
 * counts, grid, inquiries, the window, the channels asked for. Everything is computed from what is recorded.
 */
export function recordFacts(
  serve: MatterServe,
  motion: Motion,
  file: MotionsFile,
  asking: Asking,
  writing: Writing,
): JsonObject {
  const { bands, flagged } = file
  const server = serve.server?.name ?? ''
  const attempts = attemptsOf(serve.events, bands, server, writing)
  const inquiries = inquiriesOf(serve.events, server)
  const places = placesOf(attempts, writing)
  return {
    motion: motion.id,
    today: isoDay(asking.today),
    deadline: Object.fromEntries(Object.entries(asking.deadlines).map(([id, day]) => [id, isoDay(day)])),
    attempts: attempts.map((one) => ({ ...one, when: momentWords(one.at, writing) })),
    first: dayIn(attempts[0]?.at),
    last: dayIn(attempts.at(-1)?.at),
    count: { attempts: attempts.length, counted: asking.counted, places: places.length },
    bands: bandCounts(attempts),
    places,
    grid: gridOf(attempts, writing),
    inquiries,
    newestInquiry: dayIn(inquiries.at(-1)?.at),
    denials: denialsOf(serve.events),
    flagged: flaggedIn(attempts, flagged),
    window: windowOf(asking, motion),
    channels: channelsAsked(asking.application, channelsOf(motion, file)),
  }
}

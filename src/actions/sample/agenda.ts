import { instantOf } from '../../domain/calendar/local-time'
import { parseLocalMoment } from '../../domain/calendar/local-moment'
import type { Sample } from './read-sample'
import type { SampleAct, SampleCase, SampleServe } from './sample.input'

/** One thing that somebody did, and when it was recorded (UTC, RFC 3339). */
export type Entry = { readonly at: string } & Deed

export type Deed =
  | { readonly open: SampleCase }
  | { readonly add: SampleServe; readonly to: SampleCase }
  | { readonly act: SampleAct; readonly on: SampleServe; readonly of: SampleCase }

/** The hours are those of `zone`; nothing is recorded after `now`. */
export type Hours = { readonly zone: string; readonly now: string }

/** When something of which only the day is known was recorded: half past five. */
const EVENING = 17 * 60 + 30

const MINUTE_MS = 60_000

/** The instant of a local moment, so many minutes later, and at the latest now. */
export function instantAt(text: string, { zone, now }: Hours, later = 0): string {
  const moment = parseLocalMoment(text)
  const start = moment === null ? null : instantOf(zone, moment.day, moment.minute ?? EVENING)
  const at = start === null ? Date.parse(now) : Date.parse(start) + later * MINUTE_MS
  return new Date(Math.min(at, Date.parse(now))).toISOString()
}

/** An entry is written a few minutes after the act; what was read in a decision, when its case was opened. */
function actInstant({ at, event }: SampleAct, opened: string, hours: Hours): string {
  if (at !== undefined) return instantAt(at, hours)
  return event === undefined ? opened : instantAt(event.at, hours, 6)
}

function serveEntries(serve: SampleServe, of: SampleCase, opened: string, hours: Hours): Entry[] {
  let last = opened
  const acts = serve.acts.map((act) => {
    const at = actInstant(act, opened, hours)
    // Nobody writes an entry before the one above it.
    last = at > last ? at : last
    return { at: last, act, on: serve, of }
  })
  return [{ at: opened, add: serve, to: of }, ...acts]
}

/** All that was done in the firm, in the order in which it was recorded. */
export function agendaOf({ cases }: Sample, hours: Hours): Entry[] {
  const entries = cases.flatMap((of): Entry[] => {
    const opened = instantAt(of.recorded, hours)
    return [{ at: opened, open: of }, ...of.serves.flatMap((serve) => serveEntries(serve, of, opened, hours))]
  })
  return entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

import type { Day } from '../calendar/day'
import { clockTime, dayFirstDate, hourOfDay, longDate } from '../calendar/words'
import type { JurisdictionFile } from '../rules/jurisdiction-types'

/** How the papers of a jurisdiction write days, hours and recorded words, and what stands between the sides of a caption. */
export type Writing = {
  readonly date: (day: Day) => string
  /** Minute of the day. */
  readonly time: (minute: number) => string
  /** `v.`; empty where nothing does. */
  readonly versus: string
  /** What a recorded word is called there, where the word itself is not what people say. */
  readonly recorded: Readonly<Record<string, string>>
}

/** `Monday, February 23, 2026` and `7:40 p.m.`, as American courts write them. */
export const AMERICAN: Writing = { date: longDate, time: clockTime, versus: '', recorded: {} }
const DAY_FIRST: Writing = { ...AMERICAN, date: dayFirstDate, time: hourOfDay }

/** How a jurisdiction writes: as American courts do where it says nothing. */
export function writingOf({
  dates,
  versus = '',
  words: { recorded = {} } = {},
}: Pick<JurisdictionFile, 'dates' | 'versus' | 'words'>): Writing {
  return { ...(dates === 'day-first' ? DAY_FIRST : AMERICAN), versus, recorded }
}

import { addDays, parseDay, type Day } from '../calendar/day'
import { isList, isObject, type Json, type JsonObject } from '../cases/matter'
import type { Repeat } from '../rules/method-types'

/** How far a publication in one newspaper is. */
export type Insertions = {
  readonly newspaper: string
  readonly days: readonly Day[]
  /** How often the rule wants it; `null` where it does not say. */
  readonly wanted: number | null
  /** Until when the next insertion is to appear, from the one before; `null` before the first and after the last. */
  readonly nextBy: Day | null
  /** Days between two insertions that lie further apart than the rule has them. */
  readonly gaps: readonly { readonly from: Day; readonly to: Day }[]
  /** When the publisher swore to it. */
  readonly affidavit: Day | null
}

function daysOf(dates: Json | undefined): Day[] {
  const days = (isList(dates) ? dates : []).map((date) => (typeof date === 'string' ? parseDay(date) : null))
  return days.filter((day) => day !== null).toSorted((a, b) => a - b)
}

const WEEK = 7

function gapsIn(days: readonly Day[], apart: number): Insertions['gaps'] {
  return days.flatMap((to, index) => {
    const from = days[index - 1]
    return from !== undefined && to - from > apart ? [{ from, to }] : []
  })
}

function nextBy(days: readonly Day[], repeat: Repeat | undefined): Day | null {
  const last = days.at(-1)
  if (last === undefined || repeat === undefined || days.length >= repeat.times) return null
  return addDays(last, repeat.every.weeks * WEEK)
}

/** How often in a case with these flags: four weeks in general, two in a foreclosure. */
function timesIn({ times, where = [] }: Repeat, flags: readonly string[]): number {
  return where.find(({ flag }) => flag.some((one) => flags.includes(one)))?.times ?? times
}

function insertionsIn(paper: JsonObject, repeat: Repeat | undefined): Insertions {
  const days = daysOf(paper['dates'])
  const { newspaper, affidavitDate: sworn } = paper
  return {
    newspaper: typeof newspaper === 'string' ? newspaper : '',
    days,
    wanted: repeat?.times ?? null,
    nextBy: nextBy(days, repeat),
    gaps: repeat === undefined ? [] : gapsIn(days, repeat.every.weeks * WEEK),
    affidavit: typeof sworn === 'string' ? parseDay(sworn) : null,
  }
}

/**
 * Each newspaper of a publication beside what the rule's step wants: so many insertions, one in each successive week.
 *
 * @param publication the newspapers of a serve as they are recorded
 * @param flags those of the case, which may ask for another number
 */
export function insertionsOf(
  publication: Json | undefined,
  given: Repeat | undefined,
  flags: readonly string[],
): Insertions[] {
  const repeat = given === undefined ? undefined : { ...given, times: timesIn(given, flags) }
  const papers = isList(publication) ? publication.filter(isObject) : []
  return papers.map((paper) => insertionsIn(paper, repeat))
}

import { addDays, type Day } from '../../domain/calendar/day'
import { shortDate } from '../../domain/calendar/words'
import { barredWeekdays } from '../../domain/diligence/barred'
import { adviceOn, type Advice, type NextAttempt } from '../../domain/diligence/next-attempt'
import type { PlaceToTry } from '../../domain/diligence/place-to-try'
import type { TryRecord } from '../../domain/diligence/record'
import type { DiligenceFile } from '../../domain/rules/diligence-types'
import type { SheetOfServe } from './sheet-of-serve'

/** How far ahead a next attempt is looked for where no day limits the service. */
const DAYS_AHEAD = 28

/** When and where to try next and what that would add, or a sentence that says why not to. */
export type AdviceView =
  | {
      readonly when: string
      readonly why: readonly string[]
      readonly nearer: readonly string[]
      /** What is to be done beside it, once the last day to serve has passed. */
      readonly also: string
    }
  | { readonly shape: 'done' | 'soon' | 'late'; readonly head: string; readonly text: string }

const SENTENCES: Readonly<Record<'enough' | 'ask' | 'full', AdviceView>> = {
  enough: {
    shape: 'done',
    head: 'The record has what the guidance asks for.',
    text: 'No further attempt would add a point.',
  },
  ask: {
    shape: 'soon',
    head: 'No further attempt would add a point.',
    text: 'What is missing is told below.',
  },
  full: {
    shape: 'late',
    head: 'No good day is left',
    text: 'before the last day to serve. Ask for more time, or for another way to serve.',
  },
}

/** The last day to serve; `isOver` once it has passed and a late service would all the same not be void. */
function lastDay({ sheet, today }: SheetOfServe): { readonly day: Day | null; readonly isOver: boolean } {
  const index = sheet.deadlines.findIndex(({ id }) => id === 'serve-by')
  const day = sheet.deadlines[index]?.day ?? null
  const isVoid = sheet.reasons[index]?.ifMissed?.effect === 'service-void'
  return { day, isOver: day !== null && day < today && !isVoid }
}

/**
 * What to do next under the guidance. That no good day is left is said only of a last day to serve that the dates
 * have and that still runs, or after which service is void: nothing is known where they have none.
 */
export function adviceFor(record: TryRecord, file: DiligenceFile, served: SheetOfServe): Advice {
  const { rules, today, isHoliday } = served
  const last = lastDay(served)
  const serveBy = last.isOver ? null : last.day
  const horizon = addDays(today, DAYS_AHEAD)
  const isLimited = serveBy !== null && serveBy <= horizon
  const to: Day = isLimited ? serveBy : horizon
  const bars = [...(rules.jurisdiction.bars ?? []), ...(rules.method.bars ?? [])]
  const barred = barredWeekdays(bars, record.flags)
  const advice = adviceOn(record, file, { from: addDays(today, 1), to, barred, isHoliday })
  return advice.kind === 'full' && !isLimited ? { kind: 'unknown' } : advice
}

/** `, at the place of work, once it is asked for (not tried)`; empty where the rules name no places. */
export function placeWords(to: PlaceToTry | null): string {
  if (to === null) return ''
  const found = to.isAskedFor ? ', if it was found' : ', once it is asked for'
  const known = to.place.inquiry === undefined ? '' : found
  return `, ${to.place.say}${known}${to.isNew ? ' (not tried)' : ''}`
}

const OVER = 'The last day to serve has passed: ask for more time as well, or for another way to serve.'

function attemptView(next: NextAttempt, isOver: boolean): AdviceView {
  const { day, band, place, fills, nearer, isNewHour } = next
  return {
    when: `${shortDate(day)}, ${band.say} (${band.from} to ${band.to})${placeWords(place)}`,
    why: [
      ...fills.map(({ say }) => say),
      ...(isNewHour ? ['Hours in which no attempt is on record yet.'] : []),
    ],
    nearer: nearer.map(({ say }) => say),
    also: isOver ? OVER : '',
  }
}

/** The advice in words; `null` where there is none to give. */
export function adviceView(advice: Advice, served: SheetOfServe): AdviceView | null {
  if (advice.kind === 'unknown') return null
  return advice.kind === 'attempt' ? attemptView(advice.next, lastDay(served).isOver) : SENTENCES[advice.kind]
}

import type { Day } from '../../domain/calendar/day'
import { shortDate } from '../../domain/calendar/words'
import { dayWords, markSentence, missedSentence } from '../../domain/deadlines/sentences'
import type { Deadline, Reasons } from '../../domain/deadlines/sheet'
import type { Step } from '../../domain/rules/method-types'
import { distance, limitDistance } from '../words'
import { ACTS } from './acts'
import type { Next } from './next'
import { boundEvents, deadlineRule } from './rules-of-serve'
import type { SheetOfServe } from './sheet-of-serve'
import { shapeOfLimit } from './status'
import { actOf, detailOf, shortOf, stepSentence } from './step-words'

/** A limit with the entries that it binds. */
export type Limit = { readonly deadline: Deadline; readonly day: Day; readonly binds: readonly string[] }

/** Limits that still run or have passed without the act, the nearest first. */
export function openLimits({ sheet, rules }: SheetOfServe): Limit[] {
  const open = sheet.deadlines.flatMap((deadline) => {
    const rule = deadlineRule(rules, deadline.id)
    const runs = deadline.status === 'open' || deadline.status === 'missed' || deadline.status === 'known'
    if (!runs || deadline.kind !== 'limit' || deadline.day === null || rule === undefined) return []
    return [{ deadline, day: deadline.day, binds: boundEvents(rules, rule) }]
  })
  return open.toSorted((a, b) => a.day - b.day)
}

function dueWord(day: Day, today: Day): string {
  return day < today ? 'late' : 'due'
}

function toldOf(reasons: Reasons | undefined): Pick<Next, 'missed' | 'doubt'> {
  if (reasons === undefined) return { missed: '', doubt: '' }
  return { missed: missedSentence(reasons) ?? '', doubt: markSentence(reasons) ?? '' }
}

/** A step of ours with the limit on it. */
export function ofLimit(limit: Limit, step: Step | undefined, from: SheetOfServe): Next {
  const { sheet, today } = from
  const event = step?.event ?? limit.binds[0] ?? ''
  const reasons = sheet.reasons[sheet.deadlines.indexOf(limit.deadline)]
  return {
    shape: shapeOfLimit(limit.day, today),
    word: dueWord(limit.day, today),
    day: limit.day,
    dayText: dayWords(limit.deadline),
    away: limitDistance(limit.day, today),
    todo: step === undefined ? ACTS[actOf(event) ?? 'trigger'].todo : stepSentence(step),
    short: shortOf(event),
    detail: step === undefined ? '' : detailOf(step),
    ...toldOf(reasons),
    act: actOf(event),
  }
}

/** A step of ours without a limit. */
export function ofStep(step: Step): Next {
  return {
    shape: 'open',
    word: 'to do',
    day: null,
    dayText: '',
    away: '',
    todo: stepSentence(step),
    short: shortOf(step.event),
    detail: detailOf(step),
    missed: '',
    doubt: '',
    act: actOf(step.event),
  }
}

/** What follows by law and is still to come, such as completion. */
function effectsToCome({ sheet, today }: SheetOfServe): string {
  return sheet.deadlines
    .flatMap(({ kind, title, day }) =>
      kind === 'effect' && day !== null && day >= today
        ? [`${title}: ${shortDate(day)} (${distance(day, today)}).`]
        : [],
    )
    .join(' ')
}

/** A day that binds the other side. */
export function ofWatch({ deadline, day }: Limit, from: SheetOfServe): Next {
  const { today, sheet } = from
  const reasons = sheet.reasons[sheet.deadlines.indexOf(deadline)]
  return {
    shape: 'done',
    word: 'waiting for the other side',
    day,
    dayText: shortDate(day),
    away: distance(day, today),
    todo: `Wait. ${deadline.title}:`,
    short: 'wait for the answer',
    detail: effectsToCome(from),
    ...toldOf(reasons),
    missed: '',
    act: null,
  }
}

/** How far a day is off that binds us; no day, no hurry. */
export function dated(
  day: Day | null,
  today: Day,
): Pick<Next, 'shape' | 'word' | 'day' | 'dayText' | 'away'> {
  if (day === null) return { shape: 'open', word: 'to do', day, dayText: '', away: '' }
  return {
    shape: shapeOfLimit(day, today),
    word: dueWord(day, today),
    day,
    dayText: shortDate(day),
    away: limitDistance(day, today),
  }
}

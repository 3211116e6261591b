import type { Day } from '../../domain/calendar/day'
import { shortDate } from '../../domain/calendar/words'
import { isEventType, type EventType } from '../../domain/cases/event-types'
import type { Facts } from '../../domain/cases/facts'
import type { Need } from '../../domain/default/prepare-default'
import { dayWords, markSentence, missedSentence } from '../../domain/deadlines/sentences'
import type { Deadline, ExplainedSheet, Reasons } from '../../domain/deadlines/sheet'
import { directionsLeft, type Direction } from '../../domain/orders/directions'
import { directionWords } from '../events/direction-field'
import { EVENTS_OF_CHANNEL } from '../../domain/orders/ordered-acts'
import type { Step } from '../../domain/rules/method-types'
import { distance, endedWith, limitDistance, plain } from '../words'
import { ACTS } from './acts'
import { boundEvents, deadlineRule, stepsLeft, stillToServe, type RulesOfServe } from './rules-of-serve'
import { shapeOfLimit, type Shape } from './status'

/** The one thing to do about a serve. */
export type Next = {
  readonly shape: Shape
  /** Such as `due`, `late`, `waiting`: what colour and shape say, in a word. */
  readonly word: string
  /** The day it must be done by, if the law sets one. */
  readonly day: Day | null
  readonly dayText: string
  /** `in 5 days`, `3 days late`. */
  readonly away: string
  /** The sentence, without the day. */
  readonly todo: string
  /** The same for a narrow column. */
  readonly short: string
  /** What the rule says of the step. */
  readonly detail: string
  readonly missed: string
  /** Law that the day rests on and that is less than verified, in a sentence. */
  readonly doubt: string
  /** The event that is recorded when it is done. */
  readonly act: EventType | null
}

export type SheetOfServe = {
  readonly sheet: ExplainedSheet
  readonly rules: RulesOfServe
  /** Types of the events that stand. */
  readonly recorded: ReadonlySet<string>
  readonly today: Day
  readonly facts: Facts
  readonly isHoliday: (day: number) => boolean
  /** What the law wants before a judgment on default. */
  readonly needs: readonly Need[]
  /** What an order of the court wants done. */
  readonly directions: readonly Direction[]
}

type Limit = { readonly deadline: Deadline; readonly day: Day; readonly binds: readonly string[] }

/** Limits that still run or have passed without the act, the nearest first. */
function openLimits({ sheet, rules }: SheetOfServe): Limit[] {
  const open = sheet.deadlines.flatMap((deadline) => {
    const rule = deadlineRule(rules, deadline.id)
    const runs = deadline.status === 'open' || deadline.status === 'missed' || deadline.status === 'known'
    if (!runs || deadline.kind !== 'limit' || deadline.day === null || rule === undefined) return []
    return [{ deadline, day: deadline.day, binds: boundEvents(rules, rule) }]
  })
  return open.toSorted((a, b) => a.day - b.day)
}

function aim(step: Step): string {
  if (step.to !== undefined) return ` to ${step.to}`
  return step.with === undefined ? '' : ` with ${step.with}`
}

/** `Mail the papers to the person to be served`. */
function stepSentence(step: Step): string {
  if (!isEventType(step.event)) return plain(step.event)
  if (step.event === 'attempted') return `${ACTS.attempted.todo}${step.to === undefined ? '' : ` ${step.to}`}`
  return ACTS[step.event].todo + aim(step)
}

function shortOf(event: string): string {
  return isEventType(event) ? ACTS[event].short : plain(event)
}

function actOf(event: string): EventType | null {
  return isEventType(event) ? event : null
}

/** `last known residence (any class), or actual place of business (first class)`. */
function choicesOf(step: Step): string {
  const options = (step.choice ?? []).map(({ to, class: sort }) =>
    sort === undefined ? (to ?? '') : `${to ?? ''} (${sort})`,
  )
  return options.length === 0 ? '' : `To the ${options.join(', or the ')}.`
}

function detailOf(step: Step): string {
  return [choicesOf(step), step.say ?? ''].filter((text) => text !== '').join(' ')
}

function dueWord(day: Day, today: Day): string {
  return day < today ? 'late' : 'due'
}

function toldOf(reasons: Reasons | undefined): Pick<Next, 'missed' | 'doubt'> {
  if (reasons === undefined) return { missed: '', doubt: '' }
  return { missed: missedSentence(reasons) ?? '', doubt: markSentence(reasons) ?? '' }
}

function ofLimit(limit: Limit, step: Step | undefined, from: SheetOfServe): Next {
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

function ofStep(step: Step): Next {
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
function ofWatch({ deadline, day }: Limit, from: SheetOfServe): Next {
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

const NOTHING: Next = {
  shape: 'done',
  word: 'done',
  day: null,
  dayText: '',
  away: '',
  todo: 'Nothing is left to do',
  short: 'nothing left',
  detail: '',
  missed: '',
  doubt: '',
  act: null,
}

/** What was done cannot have the effect of service any more. */
function ofBreach({ sheet }: SheetOfServe): Next | null {
  const [first] = sheet.violations
  const isVoid = sheet.deadlines.some(({ status }) => status === 'void')
  if (first === undefined || !isVoid) return null
  const detail = sheet.violations.map(({ because, cite }) => endedWith(because, cite)).join(' ')
  const todo = 'What is recorded does not complete service: put it right or serve again'
  return { ...NOTHING, shape: 'late', word: 'breached', todo, short: 'breached', detail }
}

function dated(day: Day | null, today: Day): Pick<Next, 'shape' | 'word' | 'day' | 'dayText' | 'away'> {
  if (day === null) return { shape: 'open', word: 'to do', day, dayText: '', away: '' }
  return {
    shape: shapeOfLimit(day, today),
    word: dueWord(day, today),
    day,
    dayText: shortDate(day),
    away: limitDistance(day, today),
  }
}

/** What the court ordered stands above every other step. */
function ofDirection(direction: Direction, today: Day): Next {
  const { channel, lastDay, n } = direction
  const act = actOf(n === null ? 'proof-filed' : (EVENTS_OF_CHANNEL[channel ?? '']?.[0] ?? ''))
  const words = act === null ? { todo: 'Do what the court ordered', short: 'as ordered' } : ACTS[act]
  const { todo, short } = words
  return {
    ...NOTHING,
    ...dated(lastDay, today),
    todo,
    short,
    detail: `As ordered: ${directionWords(direction)}`,
    act,
  }
}

/**
 * The one thing to do next: what a breach asks for, what the court ordered, a step of the method with the nearest limit on it, a step
 * without a limit, the day until which the other side has time, a later limit of ours; in that order.
 */
export function nextOf(from: SheetOfServe): Next {
  const breach = ofBreach(from)
  if (breach !== null) return breach
  const [ordered] = directionsLeft(from.directions)
  if (ordered !== undefined) return ofDirection(ordered, from.today)
  const limits = openLimits(from)
  const left = [
    ...stillToServe(from.rules.method, from.recorded, from.sheet),
    ...stepsLeft(from.rules.method, from.recorded),
  ]
  const [step] = left
  if (step !== undefined) {
    const later = left.map(({ event }) => event)
    const binding = limits.find(({ binds }) => binds.includes(step.event))
    const any = binding ?? limits.find(({ binds }) => binds.some((event) => later.includes(event)))
    return any === undefined ? ofStep(step) : ofLimit(any, step, from)
  }
  const watch = limits.find(({ binds, day }) => binds.length === 0 && day >= from.today)
  if (watch !== undefined) return ofWatch(watch, from)
  const ours = limits.find(({ binds }) => binds.length > 0)
  return ours === undefined ? NOTHING : ofLimit(ours, undefined, from)
}

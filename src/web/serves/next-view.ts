import type { Day } from '../../domain/calendar/day'
import { shortDate } from '../../domain/calendar/words'
import { directionsLeft, openFrom, type Direction } from '../../domain/orders/directions'
import { EVENTS_OF_CHANNEL } from '../../domain/orders/ordered-acts'
import { directionWords } from '../events/direction-field'
import { distance, endedWith } from '../words'
import { ACTS } from './acts'
import { NOTHING, type Next } from './next'
import { dated, ofLimit, ofStep, ofWatch, openLimits } from './next-limits'
import { stepsLeft, stillToServe } from './rules-of-serve'
import type { SheetOfServe } from './sheet-of-serve'
import { actOf } from './step-words'

/** What was done cannot have the effect of service any more. */
function ofBreach({ sheet }: SheetOfServe): Next | null {
  const [first] = sheet.violations
  const isVoid = sheet.deadlines.some(({ status }) => status === 'void')
  if (first === undefined || !isVoid) return null
  const detail = sheet.violations.map(({ because, cite }) => endedWith(because, cite)).join(' ')
  const todo = 'What is recorded does not complete service: put it right or serve again'
  return { ...NOTHING, shape: 'late', word: 'breached', todo, short: 'breached', detail }
}

/** The day before which a further act under a direction would obey nothing, while it is still to come. */
function notBefore(direction: Direction, today: Day): Day | null {
  const from = openFrom(direction)
  return from !== null && from > today ? from : null
}

/** Of what the order still wants, the first that can be done today; else the first. */
function orderedNext({ directions, today }: SheetOfServe): Direction | undefined {
  const left = directionsLeft(directions)
  return left.find((one) => notBefore(one, today) === null) ?? left[0]
}

/** What the court ordered stands above every other step. */
function ofDirection(direction: Direction, today: Day): Next {
  const { channel, lastDay, n } = direction
  const from = notBefore(direction, today)
  const wait = from === null ? '' : `Not before ${shortDate(from)} (${distance(from, today)}). `
  const act = actOf(n === null ? 'proof-filed' : (EVENTS_OF_CHANNEL[channel ?? '']?.[0] ?? ''))
  const words = act === null ? { todo: 'Do what the court ordered', short: 'as ordered' } : ACTS[act]
  const { todo, short } = words
  return {
    ...NOTHING,
    ...dated(lastDay, today),
    ...(from === null ? {} : { word: 'not yet' }),
    todo,
    short,
    detail: `${wait}As ordered: ${directionWords(direction)}`,
    act,
  }
}

/**
 * The one thing to do next: what a breach asks for, what the court ordered, a step of the method with the nearest limit
 * on it, a step without a limit, the day until which the other side has time, a later limit of ours; in that order.
 */
export function nextOf(from: SheetOfServe): Next {
  const breach = ofBreach(from)
  if (breach !== null) return breach
  const ordered = orderedNext(from)
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

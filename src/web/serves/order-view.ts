import { shortDate } from '../../domain/calendar/words'
import type { Direction, DirectionState } from '../../domain/orders/directions'
import type { MatterEvent } from '../../domain/cases/matter'
import { counted, limitDistance, momentWords } from '../words'
import { ACTS } from './acts'
import { directionWords } from '../events/direction-field'
import { isEventType } from '../../domain/cases/event-types'
import type { SheetOfServe } from './sheet-of-serve'
import { shapeOfLimit, type Shape } from './status'

export type DirectionView = {
  readonly shape: Shape
  readonly word: string
  readonly text: string
  readonly day: string
  readonly away: string
  /** `To anna@example.com · the summons · 2 times`. */
  readonly more: string
  readonly acts: readonly string[]
}

const WORDS: Readonly<Record<DirectionState, string>> = {
  done: 'done',
  late: 'done late',
  open: 'to do',
  overdue: 'late',
}

function moreOf({ address, papers, times, ordered: { often: each, addresses, apart } }: Direction): string {
  const toEach = addresses.length > 1 && each > 1 ? ` (${each} to each address)` : ''
  const between = apart > 0 ? `, at least ${counted(apart, 'day')} apart` : ''
  const often = times > 1 ? `${times} times${toEach}${between}` : null
  return [address === null ? null : `To ${address}`, papers, often]
    .filter((text) => text !== null)
    .join(' · ')
}

const ELSEWHERE =
  'not counted, for the order names another address; if it is the same place, strike it and record it with the address of the order'

/** What was done; of what came too soon or went elsewhere, that it does not obey the order. */
function actWords(event: MatterEvent, { near, elsewhere, ordered: { apart } }: Direction): string {
  const { type, at } = event
  const said = `${isEventType(type) ? ACTS[type].done : type}, ${momentWords(at)}`
  if (elsewhere.includes(event)) return `${said}: ${ELSEWHERE}`
  if (!near.includes(event)) return said
  return `${said}: not counted, for less than ${counted(apart, 'day')} after the one before`
}

function directionView(direction: Direction, { today }: SheetOfServe): DirectionView {
  const { state, lastDay, done } = direction
  const isLeft = state === 'open' || state === 'overdue'
  const left = lastDay === null ? 'open' : shapeOfLimit(lastDay, today)
  return {
    shape: isLeft ? left : state === 'late' ? 'late' : 'done',
    word: WORDS[state],
    text: directionWords(direction),
    day: lastDay === null ? '' : `by ${shortDate(lastDay)}`,
    away: lastDay === null || !isLeft ? '' : limitDistance(lastDay, today),
    more: moreOf(direction),
    acts: done.map((event) => actWords(event, direction)),
  }
}

/** What an order of the court wants done on a serve, in its order; none where no order directs anything. */
export function orderView(served: SheetOfServe): DirectionView[] {
  return served.directions.map((direction) => directionView(direction, served))
}

/** Whether a court directed what to do, and the way of service chosen rests on no order. */
export function restsOnNoOrder({ directions, rules }: SheetOfServe): boolean {
  return directions.length > 0 && !rules.method.steps.some(({ event }) => event === 'order-granted')
}

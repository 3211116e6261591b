import { isEventType, type EventType } from '../../domain/cases/event-types'
import type { Step } from '../../domain/rules/method-types'
import { capital, plain, sentence } from '../words'
import { ACTS } from './acts'
import { choicesOf } from './step-choices'

/** What joins an act and the one it is aimed at, where that is not `to`: `Obtain the order` `from` `the court`. */
const JOINED_BY: Partial<Readonly<Record<EventType, string>>> = {
  'left-with-substitute': 'with',
  'order-granted': 'from',
  'first-published': 'in',
  'last-published': 'in',
  'summons-issued': 'by',
  'hearing-set': 'by',
  'papers-received': 'by',
  'acknowledgment-signed': 'by',
  received: 'by',
  'proof-filed': 'with',
  'waiver-filed': 'with',
}

/** Acts whose aim is their object: `Try to serve` `the tenant`. */
const OBJECT: Partial<Readonly<Record<EventType, string>>> = {
  attempted: 'Try to serve',
  'agent-served': 'Serve',
}

function aimed(event: EventType, { to, with: by }: Step): string {
  const { todo } = ACTS[event]
  if (to !== undefined) return `${OBJECT[event] ?? `${todo} ${JOINED_BY[event] ?? 'to'}`} ${to}`
  if (by === undefined) return todo
  return `${todo} ${event === 'order-granted' ? 'from' : 'with'} ${by}`
}

/** `Mail the papers to the person to be served`. */
export function stepSentence(step: Step): string {
  return isEventType(step.event) ? aimed(step.event, step) : sentence(step.event)
}

/** The same for a narrow column: `mail`. */
export function shortOf(event: string): string {
  return isEventType(event) ? ACTS[event].short : plain(event)
}

/** The entry by which an act is recorded, if there is one. */
export function actOf(event: string): EventType | null {
  return isEventType(event) ? event : null
}

/** What the rule says of a step, as whole sentences. */
export function detailOf(step: Step): string {
  return [choicesOf(step), capital(step.say ?? '')].filter((text) => text !== '').join(' ')
}

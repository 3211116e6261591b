import { isEventType, type EventType } from '../../domain/cases/event-types'
import type { Step } from '../../domain/rules/method-types'
import { capital, plain } from '../words'
import { ACTS } from './acts'

function aim(step: Step): string {
  if (step.to !== undefined) return ` to ${step.to}`
  return step.with === undefined ? '' : ` with ${step.with}`
}

/** `Mail the papers to the person to be served`. */
export function stepSentence(step: Step): string {
  if (!isEventType(step.event)) return plain(step.event)
  if (step.event === 'attempted') return `${ACTS.attempted.todo}${step.to === undefined ? '' : ` ${step.to}`}`
  return ACTS[step.event].todo + aim(step)
}

/** The same for a narrow column: `mail`. */
export function shortOf(event: string): string {
  return isEventType(event) ? ACTS[event].short : plain(event)
}

/** The entry by which an act is recorded, if there is one. */
export function actOf(event: string): EventType | null {
  return isEventType(event) ? event : null
}

/** `last known residence (any class), or actual place of business (first class)`. */
function choicesOf(step: Step): string {
  const options = (step.choice ?? []).map(({ to, class: sort }) =>
    sort === undefined ? (to ?? '') : `${to ?? ''} (${sort})`,
  )
  return options.length === 0 ? '' : `To the ${options.join(', or the ')}.`
}

/** What the rule says of a step, as a sentence. */
export function detailOf(step: Step): string {
  return [choicesOf(step), capital(step.say ?? '')].filter((text) => text !== '').join(' ')
}

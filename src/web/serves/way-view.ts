import { isEventType } from '../../domain/cases/event-types'
import type { MethodFile } from '../../domain/rules/method-types'
import { plain } from '../words'
import { ACTS } from './acts'
import { isStepDone } from './rules-of-serve'
import type { Shape } from './status'

export type StepView = { readonly shape: Shape; readonly word: string; readonly state: string }

/** The steps of a way of service as a chain: what is done, and what is left. */
export function wayView(method: MethodFile, recorded: ReadonlySet<string>): StepView[] {
  return method.steps
    .filter((step) => step.optional !== true)
    .map((step) => {
      const done = isStepDone(method, step, recorded)
      const word = isEventType(step.event) ? ACTS[step.event].done.toLowerCase() : plain(step.event)
      return { shape: done ? 'done' : 'waiting', word, state: done ? 'done' : 'not yet' }
    })
}

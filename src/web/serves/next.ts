import type { Day } from '../../domain/calendar/day'
import type { EventType } from '../../domain/cases/event-types'
import type { Shape } from './status'

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

/** Nothing is left to do. */
export const NOTHING: Next = {
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

/** The word before the day; after a list it stands behind a comma. The other side's day is no limit of ours. */
export function byWord({ todo, act }: Pick<Next, 'todo' | 'act'>): string {
  if (act === null) return ''
  return /[,;]/.test(todo) ? ', by' : ' by'
}

import type { Day } from '../../domain/calendar/day'
import type { Deadline } from '../../domain/deadlines/sheet'

/** Colour, shape and word of a date go together; a page never says one of them alone. */
export type Shape = 'late' | 'soon' | 'open' | 'done' | 'waiting'

/** From how many days off a limit counts as near on a page; no rule of law. */
const NEAR = 7

export function shapeOfLimit(day: Day, today: Day): Shape {
  if (day < today) return 'late'
  return day - today <= NEAR ? 'soon' : 'open'
}

const PAST: Readonly<Partial<Record<Deadline['status'], Shape>>> = {
  met: 'done',
  late: 'late',
  missed: 'late',
  void: 'late',
  waiting: 'waiting',
  none: 'waiting',
}

/** The shape of a deadline; `ours` is false where nobody on our side has to act. */
export function shapeOf({ status, day, kind }: Deadline, ours: boolean, today: Day): Shape {
  if (ours || status === 'waiting' || status === 'void') {
    const known = PAST[status]
    if (known !== undefined) return known
  }
  if (day === null) return 'waiting'
  if (kind === 'limit' && ours) return shapeOfLimit(day, today)
  return day <= today ? 'done' : 'open'
}

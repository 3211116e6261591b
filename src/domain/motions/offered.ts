import type { Deadline } from '../deadlines/sheet'
import type { Motion } from '../rules/motion-types'

/** Whether a limit was broken: by an act that came late, or because its day went by without one. */
export function isBroken({ status }: Pick<Deadline, 'status'>): boolean {
  return status === 'late' || status === 'missed'
}

/**
 * Whether an application is offered on a serve with these dates: one that puts right a limit that was not kept is
 * offered only from then on. Proof due on Wednesday 1 April 2026 and not filed: from Thursday 2 April.
 */
export function isOffered({ 'once-missed': limits }: Motion, deadlines: readonly Deadline[]): boolean {
  return limits === undefined || deadlines.some((one) => limits.includes(one.id) && isBroken(one))
}

import { deadlineRefs } from '../../deadlines/order-of-work'
import { rulesOf } from '../../deadlines/plan'
import type { LoadedJurisdiction } from '../loaded'

/** Which deadlines of a way of service rest on which others: the answer day on the day of completion. */
export type Grounds = {
  /** A place in the order of work: each deadline stands behind those it rests on; unknown ones stand last. */
  readonly placeOf: (deadline: string) => number
  readonly restsOn: (deadline: string, ground: string) => boolean
}

/**
 * What each deadline of a way of service rests on, through others as well, whatever the facts are. Where the rules
 * know the way of service no more, nothing rests on anything.
 */
export function groundsIn(loaded: LoadedJurisdiction, methodId: string): Grounds {
  const method = loaded.methods.find(({ id }) => id === methodId)
  const rules = method === undefined ? [] : rulesOf(loaded, method)
  const clauses = loaded.jurisdiction.clauses ?? {}
  const grounds = new Map<string, ReadonlySet<string>>()
  for (const rule of rules) {
    const direct = deadlineRefs(rule, (name) => clauses[name])
    const all = direct.flatMap((id) => [id, ...(grounds.get(id) ?? [])])
    // Another reading may look at the deadline itself.
    grounds.set(rule.id, new Set(all.filter((id) => id !== rule.id)))
  }
  const order = [...grounds.keys()]
  return {
    placeOf: (deadline) => (grounds.has(deadline) ? order.indexOf(deadline) : order.length),
    restsOn: (deadline, ground) => grounds.get(deadline)?.has(ground) ?? false,
  }
}

import type { Day } from '../../calendar/day'
import type { FactEvent } from '../../cases/facts'
import { serviceActs } from '../../deadlines/limits'
import type { LoadedJurisdiction } from '../loaded'
import type { DeadlineRule } from '../rule-types'
import type { MethodFile } from '../method-types'
import type { DoneOn } from './proposal'

function boundBy({ limits }: DeadlineRule, method: MethodFile): readonly string[] {
  if (limits === 'service-acts') return serviceActs(method)
  return (limits ?? []).map((limit) => (typeof limit === 'string' ? limit : limit.every))
}

function firstDays(types: readonly string[], events: readonly FactEvent[]): Day[] {
  return types.flatMap((type) => {
    const days = events.filter((event) => event.type === type).map(({ day }) => day)
    return days.toSorted((a, b) => a - b).slice(0, 1)
  })
}

/** The day on which the last of the acts that a deadline binds was first done; `null` where it binds none of them. */
export function doneOnIn(
  { jurisdiction, methods }: LoadedJurisdiction,
  methodId: string,
  events: readonly FactEvent[],
): DoneOn {
  const method = methods.find(({ id }) => id === methodId)
  const rules = [...(method?.deadlines ?? []), ...jurisdiction.deadlines]
  return (deadline) => {
    const rule = rules.find(({ id }) => id === deadline)
    const days = rule === undefined || method === undefined ? [] : firstDays(boundBy(rule, method), events)
    return days.toSorted((a, b) => b - a)[0] ?? null
  }
}

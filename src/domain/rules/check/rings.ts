import { deadlineRefs } from '../../deadlines/order-of-work'
import type { LoadedJurisdiction } from '../loaded'
import type { DeadlineRule } from '../rule-types'
import { methodFile } from './files'
import { flaw, type Finding } from './flaw'
import { deadlinesOf } from './scope'

/** Deadlines that wait for each other, so that none could ever be known. */
export function ringsOfDeadlines(loaded: LoadedJurisdiction): Finding[] {
  const told = new Set<string>()
  return loaded.methods.flatMap((method) => {
    const ring = ringIn(deadlinesOf(loaded, method), loaded)
    if (ring === null) return []
    const own = method.deadlines.findIndex(({ id }) => ring.includes(id))
    const common = loaded.jurisdiction.deadlines.findIndex(({ id }) => ring.includes(id))
    const place = own >= 0 ? `${methodFile(method.id)} ${own}` : `jurisdiction.yaml ${common}`
    if (told.has(place)) return []
    told.add(place)
    const message = `deadlines wait for each other: ${ring.join(' → ')}`
    return own >= 0
      ? [{ file: methodFile(method.id), ...flaw(['deadlines', own], message) }]
      : [{ file: 'jurisdiction.yaml', ...flaw(['deadlines', common], message) }]
  })
}

/** The first ring found, with its first member repeated at the end. */
function ringIn(rules: readonly DeadlineRule[], loaded: LoadedJurisdiction): readonly string[] | null {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const done = new Set<string>()
  const visit = (id: string, above: readonly string[]): readonly string[] | null => {
    const rule = byId.get(id)
    if (rule === undefined || done.has(id)) return null
    if (above.includes(id)) return [...above.slice(above.indexOf(id)), id]
    const next = [...above, id]
    const ring = firstOf(
      deadlineRefs(rule, (name) => loaded.jurisdiction.clauses?.[name]),
      (needed) => visit(needed, next),
    )
    done.add(id)
    return ring
  }
  return firstOf([...byId.keys()], (id) => visit(id, []))
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}

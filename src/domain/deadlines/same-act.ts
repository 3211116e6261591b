import type { FactEvent } from '../cases/facts'
import type { MethodFile } from '../rules/method-types'
import { isAmong, ownWords } from './words'

/** Whether one act does for another, so that it may take its place. */
export type SameAct = (one: FactEvent, other: FactEvent) => boolean

/** Whether a start asks to whom the papers went: then each of those persons is served. */
function asksToWhom(rules: unknown): boolean {
  if (typeof rules !== 'object' || rules === null) return false
  if ('event' in rules && 'to' in rules && !('field' in rules)) return true
  return Object.values(rules).some(asksToWhom)
}

/**
 * Acts of one type do for each other, and so do those that `service-acts` lists together; where the dates ask to
 * whom the papers went, only for the same person.
 */
export function compileSameAct(method: Pick<MethodFile, 'service-acts' | 'deadlines'>): SameAct {
  const groups = method['service-acts'].flatMap((group) =>
    typeof group === 'string' ? [] : [ownWords(group)],
  )
  const byPerson = asksToWhom(method.deadlines)
  return (one, other) =>
    (one.type === other.type ||
      groups.some((group) => isAmong(one.type, group) && isAmong(other.type, group))) &&
    (!byPerson || one.to === other.to)
}

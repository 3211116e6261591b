import { DomainError } from '../errors'
import type { Clause, DeadlineRule } from '../rules/rule-types'
import type { Moment, RuleBody } from '../rules/body-types'
import type { When } from '../rules/when-types'

function momentRefs(moment: Moment): string[] {
  const nested = [...(moment['later-of'] ?? []), ...(moment['earlier-of'] ?? [])]
  return [...(moment.deadline === undefined ? [] : [moment.deadline]), ...nested.flatMap(momentRefs)]
}

function bodyRefs(body: RuleBody | undefined): string[] {
  const moved = (body?.extend ?? []).flatMap(({ when }) => when.moved ?? [])
  return body?.start === undefined ? moved : [...momentRefs(body.start), ...moved]
}

type ClauseOf = (name: string) => Pick<Clause, 'when' | 'use'> | undefined

/** Deadlines at whose days a condition looks. */
function whenRefs(when: When | undefined): string[] {
  const looked = [when?.['deadline-day']?.deadline, when?.['recorded-by']?.deadline]
  return looked.filter((deadline) => deadline !== undefined)
}

/** Ids of the deadlines that must be known before this one; a clause is looked up by the caller's `clauseOf`. */
export function deadlineRefs(rule: DeadlineRule, clauseOf: ClauseOf): string[] {
  const exceptions = (rule.exceptions ?? []).map((exception) =>
    exception.clause === undefined ? exception : clauseOf(exception.clause),
  )
  const readings = rule['other-readings'] ?? []
  const bodies = [rule.base, ...exceptions.map((one) => one?.use), ...readings.map(({ use }) => use)]
  // Readings are compared when every day is known: they may look at the deadline itself.
  const whens = [rule.applies, ...exceptions.map((one) => one?.when)]
  const bound = rule['limits-deadline']
  return [
    ...bodies.flatMap(bodyRefs),
    ...whens.flatMap(whenRefs),
    ...(rule.needs ?? []),
    ...(bound === undefined ? [] : [bound]),
  ]
}

/**
 * Sorts deadlines so that each stands behind those it rests on, otherwise as written.
 * Throws `rule-broken` for a ring, which the check of the rule files names with file and line.
 */
export function inOrderOfWork(rules: readonly DeadlineRule[], clauseOf: ClauseOf): DeadlineRule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const done = new Set<string>()
  const sorted: DeadlineRule[] = []
  const visit = (rule: DeadlineRule, above: readonly string[]): void => {
    if (done.has(rule.id)) return
    if (above.includes(rule.id)) {
      throw new DomainError(
        'rule-broken',
        `Deadlines rest on each other: ${[...above, rule.id].join(' → ')}.`,
      )
    }
    for (const id of deadlineRefs(rule, clauseOf)) {
      const needed = byId.get(id)
      if (needed !== undefined) visit(needed, [...above, rule.id])
    }
    done.add(rule.id)
    sorted.push(rule)
  }
  for (const rule of rules) visit(rule, [])
  return sorted
}

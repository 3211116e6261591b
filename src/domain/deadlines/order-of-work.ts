import { DomainError } from '../errors'
import type { DeadlineRule, Moment, RuleBody } from '../rules/rule-types'

function momentRefs(moment: Moment): string[] {
  const nested = [...(moment['later-of'] ?? []), ...(moment['earlier-of'] ?? [])]
  return [...(moment.deadline === undefined ? [] : [moment.deadline]), ...nested.flatMap(momentRefs)]
}

function bodyRefs(body: RuleBody | undefined): string[] {
  const moved = (body?.extend ?? []).flatMap(({ when }) => when.moved ?? [])
  return body?.start === undefined ? moved : [...momentRefs(body.start), ...moved]
}

/** Ids of the deadlines that must be known before this one; `clauses` are resolved by the caller's `use`. */
export function deadlineRefs(
  rule: DeadlineRule,
  useOfClause: (name: string) => RuleBody | undefined,
): string[] {
  const bodies = [
    rule.base,
    ...(rule.exceptions ?? []).map((exception) =>
      exception.clause === undefined ? exception.use : useOfClause(exception.clause),
    ),
    ...(rule['other-readings'] ?? []).map((reading) => reading.use),
  ]
  const bound = rule['limits-deadline']
  const acts = (rule.exceptions ?? []).flatMap(({ when }) => when?.['recorded-by']?.deadline ?? [])
  return [
    ...bodies.flatMap(bodyRefs),
    ...acts,
    ...(rule.needs ?? []),
    ...(bound === undefined ? [] : [bound]),
  ]
}

/**
 * Sorts deadlines so that each stands behind those it rests on, otherwise as written.
 * Throws `rule-broken` for a ring, which the check of the rule files names with file and line.
 */
export function inOrderOfWork(
  rules: readonly DeadlineRule[],
  useOfClause: (name: string) => RuleBody | undefined,
): DeadlineRule[] {
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
    for (const id of deadlineRefs(rule, useOfClause)) {
      const needed = byId.get(id)
      if (needed !== undefined) visit(needed, [...above, rule.id])
    }
    done.add(rule.id)
    sorted.push(rule)
  }
  for (const rule of rules) visit(rule, [])
  return sorted
}

import { explainSheet } from '../../../src/domain/deadlines/explain'
import type { Rulebook } from '../../../src/domain/rules/rulebook'
import { outcomeOf } from '../../support/outcome'
import type { Expected, WorkedCase } from './worked-case'

/** What the engine says of a case, as far as the case says what must come out. */
export function told(worked: WorkedCase, rulebook: Rulebook): Expected {
  const sheet = explainSheet(worked.facts, rulebook, null)
  const { days, violations } = outcomeOf(sheet)
  const { expected } = worked
  return {
    days: Object.fromEntries(Object.keys(expected.days).map((id) => [id, days[id] ?? null])),
    violations: expected.violations && violations.toSorted(),
    warnings: expected.warnings && [...new Set(sheet.warnings.map(({ id }) => id))].toSorted(),
  }
}

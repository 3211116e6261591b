import { parseDay } from '../../../src/domain/calendar/day'
import { shortDate } from '../../../src/domain/calendar/words'
import { explainSheet } from '../../../src/domain/deadlines/explain'
import type { Warning } from '../../../src/domain/deadlines/sheet'
import type { Rulebook } from '../../../src/domain/rules/rulebook'
import { outcomeOf } from '../../support/outcome'
import type { Expected, WorkedCase } from './worked-case'

/** The other day that a warning of this id tells; its sentence where it tells another than expected. */
function readingOf(warnings: readonly Warning[], id: string, expected: string | null): string | null {
  const message = warnings.find((warning) => warning.id === id)?.message ?? null
  const day = parseDay(expected ?? '')
  return message !== null && day !== null && message.endsWith(`: ${shortDate(day)}.`) ? expected : message
}

/** What the engine says of a case, as far as the case says what must come out. */
export function told(worked: WorkedCase, rulebook: Rulebook): Expected {
  const sheet = explainSheet(worked.facts, rulebook, null)
  const { days, violations } = outcomeOf(sheet)
  const { expected } = worked
  return {
    days: Object.fromEntries(
      Object.entries(expected.days).map(([id, day]) => [id, days[id] ?? readingOf(sheet.warnings, id, day)]),
    ),
    violations: expected.violations && violations.toSorted(),
    warnings: expected.warnings && [...new Set(sheet.warnings.map(({ id }) => id))].toSorted(),
  }
}

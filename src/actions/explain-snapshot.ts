import { parseDay } from '../domain/calendar/day'
import { readFacts } from '../domain/cases/read-facts'
import { explainSheet } from '../domain/deadlines/explain'
import { DomainError } from '../domain/errors'
import { proposalsBetween } from '../domain/rules/changes/proposal'
import { compileRules } from '../domain/rules/rulebook'
import type { SheetSnapshot } from '../stores/sheet-store'
import type { Context } from './context'

/**
 * What came of working a saved sheet out again with the very rules that it was made from: the `same` dates,
 * `other` ones (their deadlines are named), or nothing because those rules were `not-kept`.
 */
export type WorkedAgain =
  { readonly rules: 'same' | 'not-kept' } | { readonly rules: 'other'; readonly deadlines: readonly string[] }

/** Works a saved sheet out again with its own rules, which need not be those in use. Reads, and changes nothing. */
export async function workAgain(
  { ruleVersions }: Pick<Context, 'ruleVersions'>,
  { sheet, facts, asOf }: SheetSnapshot,
): Promise<WorkedAgain> {
  const loaded = await ruleVersions.load(sheet.rulesHash)
  if (loaded === null) return { rules: 'not-kept' }
  const rulebook = compileRules([loaded])
  try {
    const again = explainSheet(readFacts(facts, rulebook), rulebook, asOf === null ? null : parseDay(asOf))
    const deadlines = proposalsBetween(sheet, again).map(({ deadline }) => deadline)
    return deadlines.length === 0 ? { rules: 'same' } : { rules: 'other', deadlines }
  } catch (error) {
    if (error instanceof DomainError) return { rules: 'not-kept' }
    throw error
  }
}

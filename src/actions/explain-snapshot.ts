import { parseDay } from '../domain/calendar/day'
import { readFacts } from '../domain/cases/read-facts'
import { explainSheet } from '../domain/deadlines/explain'
import type { ExplainedSheet } from '../domain/deadlines/sheet'
import { DomainError } from '../domain/errors'
import { proposalsBetween } from '../domain/rules/changes/proposal'
import { compileRules, type Rulebook } from '../domain/rules/rulebook'
import type { SheetSnapshot } from '../stores/sheet-store'
import type { Context } from './context'

/**
 * What came of working a saved sheet out again with the very rules that it was made from: the `same` dates,
 * `other` ones (their deadlines are named), or nothing because those rules were `not-kept`.
 */
export type WorkedAgain =
  { readonly rules: 'same' | 'not-kept' } | { readonly rules: 'other'; readonly deadlines: readonly string[] }

/** The rules in use where the sheet was made from those; else what was kept of them. */
async function rulebookOf(
  { ruleVersions, rulebook }: Pick<Context, 'ruleVersions' | 'rulebook'>,
  { jurisdiction, rulesHash }: ExplainedSheet,
): Promise<Rulebook | null> {
  if (rulebook.get(jurisdiction)?.loaded.hash === rulesHash) return rulebook
  const loaded = await ruleVersions.load(rulesHash)
  return loaded === null ? null : compileRules([loaded])
}

/** Works a saved sheet out again with its own rules, which need not be those in use. Reads, and changes nothing. */
export async function workAgain(
  rules: Pick<Context, 'ruleVersions' | 'rulebook'>,
  { sheet, facts, asOf }: SheetSnapshot,
): Promise<WorkedAgain> {
  const rulebook = await rulebookOf(rules, sheet)
  if (rulebook === null) return { rules: 'not-kept' }
  try {
    const again = explainSheet(readFacts(facts, rulebook), rulebook, asOf === null ? null : parseDay(asOf))
    const deadlines = proposalsBetween(sheet, again).map(({ deadline }) => deadline)
    return deadlines.length === 0 ? { rules: 'same' } : { rules: 'other', deadlines }
  } catch (error) {
    if (error instanceof DomainError) return { rules: 'not-kept' }
    throw error
  }
}

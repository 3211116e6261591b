import { loadRules, rulesFolder } from '../../../src/stores/rule-files'
import { compileRules, type Rulebook } from '../../../src/domain/rules/rulebook'
import type { LoadedJurisdiction } from '../../../src/domain/rules/loaded'

/** The rule files that come with the program. */
export const shipped: readonly LoadedJurisdiction[] = loadRules(rulesFolder()).jurisdictions

export const shippedRulebook: Rulebook = compileRules(shipped)

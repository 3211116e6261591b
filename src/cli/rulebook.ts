import { compileRules, type Rulebook } from '../domain/rules/rulebook'
import type { LoadedRules } from '../domain/rules/loaded'
import { loadCheckedRules, rulesFolder } from '../stores/rule-files'

/** The product's own rule files, checked. Throws `bad-rules`, listing every mistake with file and line. */
export function ownRules(): LoadedRules {
  return loadCheckedRules(rulesFolder())
}

export function ownRulebook(): Rulebook {
  return compileRules(ownRules().jurisdictions)
}

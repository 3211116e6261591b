import { compileRules, type Rulebook } from '../domain/rules/rulebook'
import type { LoadedRules } from '../domain/rules/loaded'
import { loadCheckedRules, rulesFolder } from '../stores/rule-files'

/** The product's own rule files, checked. Throws `bad-rules`, listing every mistake with file and line. */
export function ownRules(): LoadedRules {
  return loadCheckedRules(rulesFolder())
}

/** The product's own rules compiled, or those of another folder, such as rules of an earlier day. */
export function rulebookIn(dir?: string): Rulebook {
  return compileRules(dir === undefined ? ownRules().jurisdictions : loadCheckedRules(dir).jurisdictions)
}

export function ownRulebook(): Rulebook {
  return rulebookIn()
}

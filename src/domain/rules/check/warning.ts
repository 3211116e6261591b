import type { WarningRule } from '../rule-types'
import { flaw, type Flaw, type Path } from './flaw'
import type { Scope } from './scope'
import { checkWarningWhen } from './when'
import { quoted, suggestion } from './words'

/** Checks a warning: its condition, and the deadlines whose days its sentence prints. */
export function checkWarning(warning: WarningRule, path: Path, scope: Scope): Flaw[] {
  return [
    ...checkWarningWhen(warning.when, [...path, 'when'], scope),
    ...blanksOf(warning.say)
      .filter((id) => !scope.words.deadline.includes(id))
      .map((id) =>
        flaw(
          [...path, 'say'],
          `unknown deadline ${quoted(`{${id}}`)} in say; ${suggestion(id, scope.words.deadline)}`,
        ),
      ),
  ]
}

/** The words in braces of a sentence. */
export function blanksOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')
}

import { planFor } from '../../../src/domain/deadlines/calculate'
import { explainSheet } from '../../../src/domain/deadlines/explain'
import type { Step } from '../../../src/domain/deadlines/steps'
import type { LoadedJurisdiction } from '../../../src/domain/rules/loaded'
import type { CountingPolicy } from '../../../src/domain/rules/counting-types'
import type { DeadlineRule, ExceptionRule } from '../../../src/domain/rules/rule-types'
import type { MethodFile } from '../../../src/domain/rules/method-types'
import type { RuleBody } from '../../../src/domain/rules/body-types'
import type { Rulebook } from '../../../src/domain/rules/rulebook'
import { exampleCase, type WorkedCase } from './worked-case'

/** What one example shows of one deadline that it names. */
export type Showing = {
  readonly id: string
  readonly day: 'open' | 'moved' | 'unknown'
  /** Cites of the exception in force; `null` for the general rule. */
  readonly exception: readonly string[] | null
  readonly violated: boolean
}

function exceptionOf(steps: readonly Step[]): readonly string[] | null {
  const [first] = steps
  return first?.step === 'exception' ? first.cite : null
}

function showingsOf({ facts, expected }: WorkedCase, rulebook: Rulebook): Showing[] {
  const sheet = explainSheet(facts, rulebook, null)
  const broken = expected.violations ?? []
  const plan = planFor(facts, rulebook)
  const violations = new Map(plan.deadlines.map((deadline) => [deadline.id, deadline.violation.id]))
  return sheet.deadlines.flatMap(({ id, day }, index) => {
    const word = violations.get(id) ?? id
    if (!(id in expected.days) && !broken.includes(word)) return []
    const steps = sheet.reasons[index]?.steps ?? []
    const moved = steps.some(({ step }) => step === 'move')
    return [
      {
        id,
        day: day === null ? 'unknown' : moved ? 'moved' : 'open',
        exception: exceptionOf(steps),
        violated: broken.includes(word),
      },
    ]
  })
}

/** All that the examples of one method show. */
export function showings(method: MethodFile, loaded: LoadedJurisdiction, rulebook: Rulebook): Showing[] {
  return method.examples.flatMap((example) =>
    showingsOf(exampleCase(example, method, loaded, rulebook), rulebook),
  )
}

function bodiesOf(rule: DeadlineRule): RuleBody[] {
  return [rule.base, ...(rule.exceptions ?? []).map(({ use }) => use)].filter((body) => body !== undefined)
}

/** Whether a period is counted in open days, so that its end is open already: five business days. */
function endsOpen({ add }: RuleBody, policy: CountingPolicy): boolean {
  const limit = policy['skip-closed-days-when-shorter-than']
  const days = add?.days
  return typeof days === 'number' && typeof limit === 'number' && days < limit
}

function canMove(rule: DeadlineRule, loaded: LoadedJurisdiction): boolean {
  const { counting: policies } = loaded.jurisdiction
  return bodiesOf(rule).some((body) => {
    const policy = policies[body.counting ?? '']
    return policy?.move === 'forward' && !endsOpen(body, policy)
  })
}

function binds(rule: DeadlineRule): boolean {
  return rule['limits-deadline'] !== undefined || (rule.limits !== undefined && rule.limits.length > 0)
}

function citesOf({ clause, cite }: ExceptionRule, loaded: LoadedJurisdiction): readonly string[] {
  return (clause === undefined ? cite : loaded.jurisdiction.clauses?.[clause]?.cite) ?? []
}

function unshownExceptions(
  rule: DeadlineRule,
  shown: readonly Showing[],
  loaded: LoadedJurisdiction,
): string[] {
  const seen = shown.map(({ exception }) => exception?.join() ?? '')
  return (rule.exceptions ?? [])
    .filter((exception) => !seen.includes(citesOf(exception, loaded).join()))
    .map((exception) => exception.clause ?? citesOf(exception, loaded).join(', '))
}

/** What the examples should show of a deadline and do not, as sentences. */
export function gapsOf(
  rule: DeadlineRule,
  all: readonly Showing[],
  loaded: LoadedJurisdiction,
): readonly string[] {
  const shown = all.filter(({ id }) => id === rule.id)
  const counts = rule.choose !== undefined || bodiesOf(rule).some(({ none }) => none === undefined)
  const wanted: readonly (readonly [boolean, boolean, string])[] = [
    [counts, shown.some(({ day }) => day === 'open'), 'ends on an open day'],
    [canMove(rule, loaded), shown.some(({ day }) => day === 'moved'), 'ends on a closed day and moves'],
    [true, shown.some(({ day }) => day === 'unknown'), 'has no day yet, or has none'],
    [binds(rule), shown.some(({ violated }) => violated), 'breaks it'],
  ]
  return [
    ...wanted.flatMap(([needed, there, what]) =>
      needed && !there ? [`${rule.id}: no example ${what}`] : [],
    ),
    ...unshownExceptions(rule, shown, loaded).map(
      (name) => `${rule.id}: no example falls under the exception ${name}`,
    ),
  ]
}

import { evaluate } from '../../../src/domain/deadlines/calculate'
import { exceptionInForce, type CompiledDeadline } from '../../../src/domain/deadlines/deadline'
import { isKnown } from '../../../src/domain/deadlines/run'
import type { LoadedJurisdiction } from '../../../src/domain/rules/loaded'
import type { DeadlineRule, RuleBody } from '../../../src/domain/rules/rule-types'
import type { Rulebook } from '../../../src/domain/rules/rulebook'
import { exampleCase, type Expected } from './worked-case'

/** What one example shows of one deadline that it names. */
type Showing = {
  readonly rule: DeadlineRule
  readonly day: 'open' | 'moved' | 'unknown'
  /** The exception in force, or -1 for the general rule. */
  readonly exception: number
  readonly violated: boolean
}

function showingOf(
  deadline: CompiledDeadline,
  expected: Expected,
  run: ReturnType<typeof evaluate>['run'],
): Showing {
  const day = run.day[deadline.index]
  const known = day !== undefined && isKnown(day)
  const exception = deadline.applies(run) ? exceptionInForce(deadline, run) : null
  return {
    rule: deadline.rule,
    day: !known ? 'unknown' : run.raw[deadline.index] === day ? 'open' : 'moved',
    exception: exception === null ? -1 : deadline.exceptions.indexOf(exception),
    violated: expected.violations?.includes(deadline.rule.id) ?? false,
  }
}

/** All that the examples of a jurisdiction show, by method and deadline. */
export function showings(
  loaded: LoadedJurisdiction,
  rulebook: Rulebook,
): ReadonlyMap<string, readonly Showing[]> {
  const plans = rulebook.get(loaded.id)?.plans
  return new Map(
    loaded.methods.map((method) => {
      const plan = plans?.get(method.id)
      const cases = method.examples.map((example) => exampleCase(example, method, loaded, rulebook))
      const shown = cases.flatMap(({ facts, expected }) => {
        if (plan === undefined) return []
        const { run } = evaluate(plan, facts, null)
        const named = plan.deadlines.filter(
          ({ rule }) => rule.id in expected.days || expected.violations?.includes(rule.id),
        )
        return named.map((deadline) => showingOf(deadline, expected, run))
      })
      return [method.id, shown]
    }),
  )
}

function bodiesOf(rule: DeadlineRule): RuleBody[] {
  return [rule.base, ...(rule.exceptions ?? []).map(({ use }) => use)].filter((body) => body !== undefined)
}

function canMove(rule: DeadlineRule, loaded: LoadedJurisdiction): boolean {
  return bodiesOf(rule).some(
    ({ counting }) => loaded.jurisdiction.counting[counting ?? '']?.move === 'forward',
  )
}

function binds(rule: DeadlineRule): boolean {
  return rule['limits-deadline'] !== undefined || (rule.limits !== undefined && rule.limits.length > 0)
}

/** What the examples should show of a deadline and do not, as sentences. */
export function gapsOf(rule: DeadlineRule, shown: readonly Showing[], loaded: LoadedJurisdiction): string[] {
  const of = shown.filter((showing) => showing.rule === rule)
  const counts = bodiesOf(rule).some(({ none }) => none === undefined) || rule.choose !== undefined
  const wanted: readonly (readonly [boolean, boolean, string])[] = [
    [counts, of.some(({ day }) => day === 'open'), 'ends on an open day'],
    [canMove(rule, loaded), of.some(({ day }) => day === 'moved'), 'ends on a closed day and moves'],
    [true, of.some(({ day }) => day === 'unknown'), 'has no day yet or has none'],
    [binds(rule), of.some(({ violated }) => violated), 'is a violation of it'],
  ]
  const missing = wanted.flatMap(([needed, there, what]) =>
    needed && !there ? [`${rule.id}: no example ${what}`] : [],
  )
  const exceptions = (rule.exceptions ?? []).flatMap(({ clause, cite }, index) =>
    of.some(({ exception }) => exception === index)
      ? []
      : [
          `${rule.id}: no example falls under the exception ${clause ?? cite?.join(', ') ?? String(index + 1)}`,
        ],
  )
  return [...missing, ...exceptions]
}

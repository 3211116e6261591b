import type { DeadlineDay, EventDay, When } from '../when-types'
import type { DeadlineRule } from '../rule-types'
import { flaw, type Flaw, type Path } from './flaw'
import type { Scope } from './scope'
import { OPPOSITES } from './when'

type OnDays = EventDay | DeadlineDay

/** Facts of which a serve has one: two lists without a common word exclude each other. */
const SINGLE = ['court', 'county', 'place-of-service', 'method', 'recipient', 'signer'] as const

/**
 * Two exceptions of one deadline must exclude each other by some key, or a case could fall under both, and
 * which of the two is the law would depend on the order of lines in a file.
 */
export function conflictingExceptions(rule: DeadlineRule, path: Path, scope: Scope): Flaw[] {
  const exceptions = rule.exceptions ?? []
  const whens = exceptions.map(({ clause, when }) =>
    clause === undefined ? when : scope.clauses[clause]?.when,
  )
  return whens.flatMap((later, index) =>
    whens.slice(0, index).flatMap((earlier, before) => {
      if (earlier === undefined || later === undefined || areExclusive(earlier, later, scope.flags)) return []
      const message = `exceptions ${before + 1} and ${index + 1} of ${rule.id} can hold at once; give one a condition that the other excludes`
      return [flaw([...path, 'exceptions', index], message)]
    }),
  )
}

/** Whether some key keeps two conditions from holding at once. Unsure is no. */
export function areExclusive(a: When, b: When, flags: Scope['flags'] = {}): boolean {
  return (
    answerOtherwise(a.flag, b.flag, flags) ||
    SINGLE.some((key) => areDisjoint(a[key], b[key])) ||
    OPPOSITES.some(([key, opposite]) => isWithin(a[key], b[opposite]) || isWithin(b[key], a[opposite])) ||
    DENIALS.some(([key, denied]) => isSame(a[key], b[denied]) || isSame(b[key], a[denied])) ||
    isRuledOut(a, b) ||
    isRuledOut(b, a)
  )
}

/** Different answers to one question, of which a serve has one: every flag of either list is such an answer. */
function answerOtherwise(
  a: readonly string[] = [],
  b: readonly string[] = [],
  flags: Scope['flags'] = {},
): boolean {
  const questions = new Set([...a, ...b].map((flag) => flags[flag]?.['one-of']))
  return (
    a.length > 0 && b.length > 0 && questions.size === 1 && !questions.has(undefined) && areDisjoint(a, b)
  )
}

/** Whether what the first asks for keeps the second from holding. */
function isRuledOut(a: When, b: When): boolean {
  return (
    hasSomeOf(a['all-flags'], b['no-flag']) ||
    haveOtherAges(a, b) ||
    haveOtherFacts(a, b) ||
    areOtherDays(a['event-day'], b['event-day']) ||
    areOtherDays(a['deadline-day'], b['deadline-day'])
  )
}

/** Conditions of which one denies the other word for word. */
const DENIALS = [
  ['event-with', 'no-event-with'],
  ['attempts', 'attempts-short'],
] as const

function isSame(a: object | undefined, b: object | undefined): boolean {
  return a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b)
}

/**
 * The same day, of a deadline or of acts, before one day and from it on. A serve may have an act on either side, but
 * no rule is meant so: the calculation stops where it does.
 */
function areOtherDays(a: OnDays | undefined, b: OnDays | undefined): boolean {
  if (a?.before === undefined || b?.from === undefined) return false
  return a.before <= b.from && JSON.stringify(whose(a)) === JSON.stringify(whose(b))
}

function whose(day: OnDays): string | readonly string[] {
  return 'deadline' in day ? day.deadline : day.event
}

/** A fact of the case has one word, and none where the case lacks it. */
function haveOtherFacts(a: When, b: When): boolean {
  const { fact, is } = a['case-is'] ?? {}
  if (fact === undefined) return false
  const other = b['case-is']
  return (
    b['case-lacks']?.join() === fact || (other?.fact === fact && !other.is.some((word) => is?.includes(word)))
  )
}

function areDisjoint(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && !a.some((word) => b.includes(word))
}

function hasSomeOf(all: readonly string[] | undefined, none: readonly string[] | undefined): boolean {
  return all !== undefined && none !== undefined && all.some((word) => none.includes(word))
}

function isWithin(some: readonly string[] | undefined, all: readonly string[] | undefined): boolean {
  return some !== undefined && all !== undefined && some.every((word) => all.includes(word))
}

function haveOtherAges(a: When, b: When): boolean {
  const under = a['age-under']
  const from = b['age-from']
  if (under !== undefined && from !== undefined && under <= from) return true
  const needsAge = b['age-under'] !== undefined || from !== undefined
  return a['age-unknown'] === true && needsAge
}

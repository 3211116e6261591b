import type { Day } from '../calendar/day'
import { countyKey } from '../cases/names'
import type { Policy } from '../counting/policy'
import { compileWhen } from './condition'
import type { Condition, ConditionContext } from './condition-context'
import type { Run } from './run'

/** Days on which this court is closed beyond the holidays of all, as far as a policy counts them. */
export type Closures = (run: Run) => readonly Day[]

const NO_CLOSURES: readonly Day[] = []

function withEarly({ facts }: Run): readonly Day[] {
  return [...facts.case.closures, ...facts.case.earlyClosings]
}

/** The closures that the case gives, unless one of the policy's conditions holds. */
function ofCase(exempt: readonly Condition[], early: boolean): Closures {
  return (run) => {
    const closures = early ? withEarly(run) : run.facts.case.closures
    return closures.length === 0 || exempt.some((holds) => holds(run)) ? NO_CLOSURES : closures
  }
}

function ofCounty(days: ReadonlyMap<string, readonly Day[]>): Closures {
  return ({ facts }) => days.get(countyKey(facts.case.county ?? '')) ?? NO_CLOSURES
}

function ofSet(days: ReadonlyMap<string, readonly Day[]>, fact: string): Closures {
  return ({ facts }) => days.get(facts.case.further.words[fact] ?? '') ?? NO_CLOSURES
}

/** The days of a list that is a fact of the case. */
function ofList(fact: string): Closures {
  return ({ facts }) => facts.case.further.lists[fact] ?? NO_CLOSURES
}

/** Days that hold in some cases only, by what the case says of its county or its state. */
function ofPlace({ countyDays, setDays, rule }: Policy): Closures[] {
  const [set, list] = [rule['also-set-of'], rule['also-days-of']]
  return [
    ...(countyDays === null ? [] : [ofCounty(countyDays)]),
    ...(setDays === null || set === undefined ? [] : [ofSet(setDays, set)]),
    ...(list === undefined ? [] : [ofList(list)]),
  ]
}

function together(all: readonly Closures[]): Closures | null {
  const [first] = all
  if (first === undefined || all.length === 1) return first ?? null
  return (run) => all.flatMap((closures) => closures(run))
}

/** Days from which a last day goes forward, whichever way it was counted. */
export function shutFor({ rule }: Policy, run: Run): readonly Day[] {
  const fact = rule['forward-from']
  return fact === undefined ? NO_CLOSURES : ofList(fact)(run)
}

/** Compiles a policy's `court-closures` and the days that hold in some cases only; `null` where it has neither. */
export function compileClosures(policy: Policy, context: ConditionContext): Closures | null {
  const closures = policy.rule['court-closures']
  const places = ofPlace(policy)
  if (closures === undefined) return together(places)
  const exempt = closures.unless.map((when) => compileWhen(when, context))
  return together([ofCase(exempt, closures.early === true), ...places])
}

/** The closures that count in this run. */
export function closuresFor(closures: Closures | null, run: Run): readonly Day[] {
  return closures === null ? NO_CLOSURES : closures(run)
}

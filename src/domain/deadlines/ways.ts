import type { Facts } from '../cases/facts'
import type { CompiledJurisdiction } from '../rules/rulebook'
import { isForKind, isInCourt } from '../rules/for-kind'
import type { MethodFile } from '../rules/method-types'
import type { Bar, Cites, OfferRule } from '../rules/rule-types'
import type { When } from '../rules/when-types'
import { compileWhen } from './condition'
import type { Condition, ConditionContext } from './condition-context'
import { blankSlots, openRun, type Run } from './run'

/** A way of service that is for this kind of recipient and not open in this case, and why. */
export type ClosedWay = { readonly method: MethodFile; readonly because: string; readonly cite: Cites }

export type Ways = { readonly open: readonly MethodFile[]; readonly closed: readonly ClosedWay[] }

/** A condition that closes a way of service before anything is done. */
export type Closing = { readonly holds: Condition; readonly because: string; readonly cite: Cites }

/** What is known before anybody served; of what is recorded only that something is not. */
const BEFOREHAND: readonly (keyof When)[] = [
  'court',
  'not-court',
  'county',
  'not-county',
  'flag',
  'all-flags',
  'no-flag',
  'place-of-service',
  'recipient',
  'not-recipient',
  'age-under',
  'age-from',
  'case-is',
  'case-has',
  'case-lacks',
  'not-recorded',
]

/** A bar of the service as a whole that looks at nothing but what is known before it. */
function isKnownBefore({ events, when }: Bar): boolean {
  if (events !== undefined || when === undefined) return false
  return Object.keys(when).every((key) => BEFOREHAND.some((known) => known === key))
}

function offered({ when, because, cite }: OfferRule, context: ConditionContext): Closing {
  const any = when.map((one) => compileWhen(one, context))
  return { holds: (run) => !any.some((holds) => holds(run)), because, cite }
}

/** What closes a method: its bars that are known before the service, and where it is not offered. */
export function compileClosings(method: MethodFile, context: ConditionContext): Closing[] {
  const bars = (method.bars ?? []).filter(isKnownBefore)
  return [
    ...bars.map(({ when, because, cite }) => ({ holds: compileWhen(when, context), because, cite })),
    ...(method.offered ?? []).map((rule) => offered(rule, context)),
  ]
}

function closedBy(closings: readonly Closing[], run: Run): Closing | undefined {
  return closings.find(({ holds }) => holds(run))
}

/**
 * The ways of service for this kind of recipient in this court: those that are open in the case, and those that are
 * not, with the reason. `facts.method` plays no part; of the events only which are recorded.
 */
export function waysFor({ plans }: CompiledJurisdiction, facts: Facts): Ways {
  const run = openRun(facts, 0 as Run['lawDay'], blankSlots(0))
  const own = [...plans.values()].filter(
    ({ method }) => isForKind(method, facts.recipient.kind) && isInCourt(method, facts.case.court),
  )
  const judged = own.map(({ method, closings }) => ({ method, closing: closedBy(closings, run) }))
  return {
    open: judged.flatMap(({ method, closing }) => (closing === undefined ? [method] : [])),
    closed: judged.flatMap(({ method, closing }) =>
      closing === undefined ? [] : [{ method, because: closing.because, cite: closing.cite }],
    ),
  }
}

import { DomainError } from '../errors'
import type { OathsFile } from '../rules/oath-types'
import type { Clause, DeadlineRule, ExceptionRule } from '../rules/rule-types'
import type { MethodFile } from '../rules/method-types'
import type { Violation } from './bars'
import { compileBody, type BodyContext } from './body'
import { compileChoice } from './choice'
import { compileWhen } from './condition'
import type { Condition } from './condition-context'
import { compileClosures } from './closures'
import type { CompiledDeadline, CompiledException, CompiledReading } from './deadline'
import { findEvent, queryFor } from './event-query'
import type { Extension } from './extension'
import { compileLimit, serviceActs } from './limits'

export type DeadlineContext = BodyContext & {
  readonly method: MethodFile
  readonly clauses: Readonly<Record<string, Clause>>
  readonly oaths: OathsFile | null
  /** Hands out working slots beyond those of the deadlines. */
  readonly newSlot: () => number
}

/** Whether an event of this type came before the method's other acts of service. */
function cameFirst(type: string, method: MethodFile): Condition {
  const mine = queryFor([type])
  const others = queryFor(serviceActs(method).filter((act) => act !== type))
  return (run) => {
    const own = findEvent(run, mine)
    const other = findEvent(run, others)
    return own >= 0 && (other < 0 || own < other)
  }
}

function compileApplies(rule: DeadlineRule, { method, ...context }: DeadlineContext): Condition | null {
  const only = rule['only-if-first']
  const unless = rule['unless-first']
  const when = compileWhen(rule.applies, context)
  if (only !== undefined) {
    const first = cameFirst(only, method)
    return (run) => first(run) && when(run)
  }
  if (unless === undefined) return rule.applies === undefined ? null : when
  const first = cameFirst(unless, method)
  return (run) => !first(run) && when(run)
}

function compileException(exception: ExceptionRule, context: DeadlineContext): CompiledException {
  const clause = exception.clause === undefined ? exception : context.clauses[exception.clause]
  if (clause?.use === undefined) {
    throw new DomainError('rule-broken', `There is no clause "${exception.clause ?? ''}".`)
  }
  const cite = clause.cite ?? []
  return {
    step: { step: 'exception', because: cite.join(', '), cite },
    holds: compileWhen(clause.when, context),
    body: compileBody(clause.use, context),
    cite,
  }
}

function compileReadings(rule: DeadlineRule, context: DeadlineContext): CompiledReading[] {
  return (rule['other-readings'] ?? []).map((reading) => ({
    id: reading.id,
    slot: context.newSlot(),
    says: reading.if,
    holds: compileWhen(reading.when, context),
    body: compileBody(reading.use, context),
    cite: reading.cite,
  }))
}

function compileExtension(rule: DeadlineRule, context: DeadlineContext): Extension | null {
  const policy = context.policies.get(rule['order-may-extend'] ?? '')
  return policy === undefined ? null : { policy, closures: compileClosures(policy, context) }
}

/** What it is when the limit is missed. */
function violationOf({ id, title, cite, 'if-missed': missed }: DeadlineRule): Violation {
  return { id: missed?.violation ?? id, because: missed?.say ?? title, cite: missed?.cite ?? cite }
}

/** Compiles one deadline of a method (rules/README.md); errors `rule-broken` where a clause is missing. */
export function compileDeadline(
  rule: DeadlineRule,
  index: number,
  context: DeadlineContext,
): CompiledDeadline {
  return {
    rule,
    id: rule.id,
    title: rule.title,
    kind: rule.kind,
    cite: rule.cite,
    violation: violationOf(rule),
    index,
    body: rule.base === undefined ? null : compileBody(rule.base, context),
    choice: rule.choose === undefined ? null : compileChoice(rule.choose.on, context.oaths),
    applies: compileApplies(rule, context),
    exceptions: (rule.exceptions ?? []).map((exception) => compileException(exception, context)),
    voidByBars: rule['void-by-bars'] === true,
    needs: (rule.needs ?? []).map((id) => context.indexOf(id)).filter((need) => need >= 0),
    limit: compileLimit(rule, context.method, (id) => context.indexOf(id)),
    extension: compileExtension(rule, context),
    readings: compileReadings(rule, context),
  }
}

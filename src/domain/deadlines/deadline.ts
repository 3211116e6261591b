import { DomainError } from '../errors'
import type { OathsFile } from '../rules/jurisdiction-types'
import type { Clause, DeadlineRule, ExceptionRule, MethodFile } from '../rules/rule-types'
import type { Violation } from './bars'
import { compileBody, computeBody, type BodyContext, type CompiledBody } from './body'
import { compileChoice, type Choice } from './choice'
import { compileWhen, type Condition } from './condition'
import { compileClosures } from './closures'
import { extendedByOrder, type Extension } from './extension'
import { compileLimit, isKept, serviceActs, type Limit } from './limits'
import { ABSENT, VOID, fillSlot, findEvent, hourIn, isKnown, queryFor, type Run } from './run'
import type { Step } from './steps'

export type CompiledException = {
  /** How the working begins where it is in force. */
  readonly step: Step
  readonly holds: Condition
  readonly body: CompiledBody
  readonly cite: readonly string[]
}

export type CompiledReading = {
  readonly id: string
  readonly slot: number
  readonly says: string
  readonly holds: Condition
  readonly body: CompiledBody
  readonly cite: readonly string[]
}

/** A deadline of the plan; `evaluate` fills its slot, and the deadlines that it rests on come before it. */
export type CompiledDeadline = {
  readonly rule: DeadlineRule
  readonly id: string
  readonly title: string
  readonly kind: DeadlineRule['kind']
  readonly cite: readonly string[]
  /** What it is when the limit is missed. */
  readonly violation: Violation
  readonly index: number
  readonly body: CompiledBody | null
  readonly choice: Choice | null
  /** `null`: always. */
  readonly applies: Condition | null
  readonly exceptions: readonly CompiledException[]
  readonly needs: readonly number[]
  readonly voidByBars: boolean
  readonly limit: Limit | null
  readonly extension: Extension | null
  readonly readings: readonly CompiledReading[]
}

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

/**
 * The exception in force, or `null` for the base. Two that hold at once stop the calculation: no order of
 * writing decides what the law is (Catala, "two exceptions").
 */
export function exceptionInForce(deadline: CompiledDeadline, run: Run): CompiledException | null {
  let found: CompiledException | null = null
  for (const exception of deadline.exceptions) {
    if (!exception.holds(run)) continue
    if (found !== null) {
      const cites = [...found.cite, ...exception.cite].join(' and ')
      const says = `Two rules for "${deadline.rule.title}" hold at once (${cites}). Correct the rule file.`
      throw new DomainError('rule-conflict', says)
    }
    found = exception
  }
  return found
}

/** The exception's body, or the base; `null` for a choice. */
export function bodyInForce(deadline: CompiledDeadline, run: Run): CompiledBody | null {
  if (deadline.exceptions.length === 0) return deadline.body
  return exceptionInForce(deadline, run)?.body ?? deadline.body
}

function isVoid({ voidByBars, needs }: CompiledDeadline, run: Run): boolean {
  if (voidByBars && run.serviceVoid) return true
  for (const need of needs) if (run.missed[need] === true) return true
  return false
}

function extend(run: Run, index: number, extension: Extension): void {
  if (run.day[index] === ABSENT) return
  const extended = extendedByOrder(run, extension)
  if (extended !== null) fillSlot(run, index, extended.raw, extended.day)
}

function compute(deadline: CompiledDeadline, run: Run): void {
  const { index, choice, extension } = deadline
  const body = bodyInForce(deadline, run)
  if (choice !== null) choice.compute(run, index)
  else if (body !== null) computeBody(body, run, index)
  if (extension !== null) extend(run, index, extension)
}

function isMissed(limit: Limit, run: Run, index: number): boolean {
  const day = run.day[index] ?? ABSENT
  return isKnown(day) && !isKept(limit, run, day, hourIn(run, index))
}

/** Fills the deadline's slot of the run, and notes whether the acts it binds were too late (or too early). */
export function evaluateDeadline(deadline: CompiledDeadline, run: Run): void {
  const { index, applies, limit } = deadline
  if (applies !== null && !applies(run)) fillSlot(run, index, ABSENT, ABSENT)
  else if (isVoid(deadline, run)) fillSlot(run, index, VOID, VOID)
  else {
    compute(deadline, run)
    if (limit !== null) run.missed[index] = isMissed(limit, run, index)
  }
}

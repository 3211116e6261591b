import { DomainError } from '../errors'
import type { DeadlineRule } from '../rules/rule-types'
import type { Violation } from './bars'
import { computeBody, type CompiledBody } from './body'
import type { Choice } from './choice'
import type { Condition } from './condition-context'
import { extendedByOrder, type Extension } from './extension'
import { isKept, type Limit } from './limits'
import { ABSENT, VOID, WAITING, fillSlot, hourIn, isKnown, type Run } from './run'
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
  else if (deadline.voidByBars && run.missingAct !== null) fillSlot(run, index, WAITING, WAITING)
  else {
    compute(deadline, run)
    if (limit !== null) run.missed[index] = isMissed(limit, run, index)
  }
}

import type { Day } from '../calendar/day'
import { shortDate } from '../calendar/words'
import type { Facts } from '../cases/facts'
import { assessDiligence } from '../diligence/assess'
import type { Rulebook } from '../rules/rulebook'
import { computeBody, explainBody } from './body'
import { evaluate, planFor, sheetOf } from './calculate'
import {
  exceptionInForce,
  type CompiledDeadline,
  type CompiledException,
  type CompiledReading,
} from './deadline'
import { explainExtension } from './extension'
import type { Plan } from './plan'
import { ABSENT, VOID, WAITING, isKnown, type Run } from './run'
import type { ExplainedSheet, Reasons, Warning } from './sheet'
import type { Step } from './steps'
import type { Working } from './working'

function voidBecause(
  deadline: CompiledDeadline,
  plan: Plan,
  run: Run,
  violations: readonly string[],
): string {
  const missed = deadline.needs.filter((need) => run.missed[need] === true)
  if (missed.length > 0) {
    const titles = missed.map((need) => plan.deadlines[need]?.rule.title ?? '')
    return `not kept: ${titles.join('; ')}`
  }
  return violations.join('; ')
}

const NOTHING: Working = { steps: [], cite: [] }
const NOT_HERE: Working = { steps: [{ step: 'none', because: 'does not arise on these facts' }], cite: [] }
const NO_START: Step = { step: 'none', because: 'what it counts from does not arise on these facts' }

function exceptionSteps(exception: CompiledException | null): Step[] {
  if (exception === null) return []
  return [{ step: 'exception', because: exception.cite.join(', '), cite: exception.cite }]
}

function orderSteps({ index, extension }: CompiledDeadline, run: Run): Step[] {
  return extension === null || run.day[index] === ABSENT ? [] : explainExtension(run, extension)
}

/** The exception in force, then what the body tells; an order that extends stands in for both. */
function stepsOf(
  deadline: CompiledDeadline,
  plan: Plan,
  run: Run,
  because: readonly string[],
  told: readonly Step[],
): readonly Step[] {
  const day = run.day[deadline.index]
  if (day === VOID) return [{ step: 'void', because: voidBecause(deadline, plan, run, because) }]
  const ordered = orderSteps(deadline, run)
  if (ordered.length > 0) return ordered
  if (day === WAITING) return [...told, { step: 'wait', for: plan.waitsFor(deadline.index, run) }]
  return day === ABSENT && told.every(({ step }) => step === 'exception') ? [...told, NO_START] : told
}

function tell(deadline: CompiledDeadline, plan: Plan, run: Run, because: readonly string[]): Working {
  if (deadline.applies !== null && !deadline.applies(run)) return NOT_HERE
  const exception = exceptionInForce(deadline, run)
  const body = exception?.body ?? deadline.body
  const working = body === null ? NOTHING : explainBody(body, run, deadline.index)
  const told = [...exceptionSteps(exception), ...working.steps]
  return {
    steps: stepsOf(deadline, plan, run, because, told),
    cite: exception === null ? working.cite : [...exception.cite, ...working.cite],
  }
}

function reasonsOf(deadline: CompiledDeadline, plan: Plan, run: Run, because: readonly string[]): Reasons {
  const { steps, cite: used } = tell(deadline, plan, run, because)
  const cite = [...new Set([...deadline.rule.cite, ...used])]
  return { steps, cite, marks: deadline.marksOf(cite), ifMissed: deadline.rule['if-missed'] ?? null }
}

/** The other day, where courts or texts differ and it is another one. */
function readingWarning(deadline: CompiledDeadline, reading: CompiledReading, run: Run): Warning[] {
  const day = run.day[deadline.index] ?? ABSENT
  if (!isKnown(day) || !reading.holds(run)) return []
  computeBody(reading.body, run, reading.slot)
  const other = run.day[reading.slot] ?? ABSENT
  if (other === day) return []
  const otherDay = isKnown(other) ? shortDate(other) : 'not known'
  const message = `${deadline.rule.title}: ${shortDate(day)}. If ${reading.says}: ${otherDay}.`
  return [{ id: reading.id, message, cite: reading.cite }]
}

function readingWarnings(plan: Plan, run: Run): Warning[] {
  return plan.deadlines.flatMap((deadline) =>
    deadline.readings.flatMap((reading) => readingWarning(deadline, reading, run)),
  )
}

/** Puts the day of a deadline where a warning's sentence names it as `{serve-by}`. */
function fillIn(sentence: string, plan: Plan, run: Run): string {
  return sentence.replace(/\{([a-z-]+)\}/g, (whole, id: string) => {
    const day = run.day[plan.deadlines.findIndex(({ rule }) => rule.id === id)] ?? ABSENT
    return isKnown(day) ? shortDate(day) : whole
  })
}

function warningsOf(plan: Plan, run: Run): Warning[] {
  const told = plan.warnings.flatMap(({ rule, holds }) =>
    holds(run) ? [{ id: rule.id, message: fillIn(rule.say, plan, run), cite: rule.cite }] : [],
  )
  return [...told, ...readingWarnings(plan, run), ...assessDiligence(plan, run)]
}

/**
 * The sheet with its working: for each deadline the steps, cites, marks for less than verified law, and what
 * follows when it is missed; and every warning that applies. Same arguments and errors as `calculateSheet`.
 */
export function explainSheet(facts: Facts, rulebook: Rulebook, asOf: Day | null): ExplainedSheet {
  const plan = planFor(facts, rulebook)
  const evaluated = evaluate(plan, facts, asOf)
  const sheet = sheetOf(plan, evaluated, asOf)
  const because = sheet.violations.map((violation) => violation.because)
  return {
    ...sheet,
    reasons: plan.deadlines.map((deadline) => reasonsOf(deadline, plan, evaluated.run, because)),
    warnings: warningsOf(plan, evaluated.run),
  }
}
